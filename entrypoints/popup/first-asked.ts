import type { Services } from '../../components/panel/services.ts';
import { watchChecksOff } from '../../lib/storage/checks-off.ts';
import { watchConsent } from '../../lib/storage/consent.ts';
import { driftItem } from '../../lib/storage/drift.ts';
import { panelRequestItem } from '../../lib/storage/panel-request.ts';
import { notPaused } from '../../lib/storage/pause.ts';
import { pauseItem } from '../../lib/storage/pause-item.ts';
import { watchRole } from '../../lib/storage/role.ts';
import { seenChanges, seenFill, watchReport } from '../../lib/storage/seen.ts';
import type { SessionItem } from '../../lib/storage/session-item.ts';
import { early } from './early.ts';
import { firstLook } from './first-look.ts';
import { shared } from './shared.ts';
import type { Surface } from './surface.ts';
import { profileWatch } from './watch-profile.ts';
import { watchTab } from './watch-tab.ts';

/** All that the panel's first picture shows. */
export type FirstAsked = Pick<
  Services,
  | 'watchTab'
  | 'watchReport'
  | 'watchProfile'
  | 'watchRole'
  | 'watchConsent'
  | 'watchPause'
  | 'watchChecksOff'
  | 'watchDrift'
  | 'watchRequest'
  | 'watchChanges'
  | 'watchFill'
>;

/** Something of a tab in session memory, watched from the moment the tab is known. */
const ofTab = <T>(item: (tabId: number) => SessionItem<T>) => early<T | null>((tabId, tell) => item(tabId).watch(tell));

/** Asks for all of it at once. @returns what the panel then watches, and when all of it was told */
export function firstAsked(surface: Surface): { asked: FirstAsked; told: Promise<void> } {
  const drift = ofTab(driftItem);
  const request = ofTab(panelRequestItem);
  const changes = ofTab(seenChanges);
  const fill = ofTab(seenFill);
  const watches = { watchTab: watchTab(surface), watchReport, watchProfile: profileWatch() };
  const { looks, told } = firstLook(watches, [drift, request, changes, fill]);
  const asked: FirstAsked = {
    ...looks,
    watchRole: shared(watchRole),
    watchConsent: shared(watchConsent),
    watchPause: shared((tell) => pauseItem().watch((pause) => tell(pause ?? notPaused))),
    watchChecksOff: shared(watchChecksOff),
    watchDrift: drift.watch,
    watchRequest: request.watch,
    watchChanges: changes.watch,
    watchFill: fill.watch,
  };
  return { asked, told };
}
