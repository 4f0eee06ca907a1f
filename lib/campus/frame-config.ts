import { builtInHeaders, line } from './built-in-headers.ts';
import { flagWords } from './flag-words.ts';
import { bar, busy, current, searches, telling, titled, titles, windows } from './frame-selectors.ts';
import { identityWords } from './identity-words.ts';
import type { Labels } from './labels.ts';
import type { FrameConfig } from './read-frame.ts';
import { schoolPlaces } from './school-words.ts';
import { skins } from './skin-signs.ts';
import type { HeaderLocator } from './spec.ts';
import { specsFor } from './specs.ts';

/**
 * All that a frame is told for reading it. Worked out in the service worker.
 * @param labels the district's own words by fact field (profile `labels`)
 * @param headers the district's own places of headers, which are tried first
 */
export const frameConfig = (labels: Labels, headers: readonly HeaderLocator[]) =>
  ({
    specs: specsFor(labels),
    headers: [...headers, ...builtInHeaders],
    line,
    identityWords,
    flagWords,
    busy,
    searches,
    bar,
    current,
    titles,
    titled,
    telling,
    ...schoolPlaces,
    skins,
    windows,
  }) satisfies FrameConfig;
