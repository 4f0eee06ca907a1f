import { localTime, zoneAt } from './local-time.ts';

/**
 * The line for the support of Campus' vendor, who asks whether an extension was at work. In English whatever the
 * interface speaks: they read it.
 * @param version of the extension
 */
export const offLine = (version: string, now: Date): string =>
  `The overlay Campus Lens ${version} was off when this was seen (${localTime(now)}, ${zoneAt(now)}).`;
