import { managedValue } from '../district/managed.ts';
import { fields, isoTime, oneOf } from '../shape.ts';
import { localItem } from './local-item.ts';
import { shaped } from './reads.ts';
import { watchRead } from './watch-read.ts';

/** Who agreed that Campus pages are read: the district for all its staff, or the person at this device. null: nobody. */
export type Consent = 'district' | 'person' | null;

const key = 'consent';

/** What was agreed to is told on the welcome page; a later version that reads or keeps more asks again. */
const given = localItem(key, shaped(fields({ version: oneOf([1]), at: isoTime })));

async function districtAgrees(): Promise<boolean> {
  try {
    const value = await managedValue(key);
    // A policy that has not answered yet counts as it was kept, which is text.
    return value === true || value === 'true';
  } catch {
    return false;
  }
}

/** Never throws: where it cannot be read nobody has agreed. */
async function readConsent(): Promise<Consent> {
  if (await districtAgrees()) return 'district';
  return (await given.read()) === null ? null : 'person';
}

/** Whether Campus pages may be read at all. */
export async function mayRead(): Promise<boolean> {
  // What stands on this device is there at once; a policy may take its time.
  return (await given.read()) !== null || districtAgrees();
}

/** The person pressed "Start". @param now of the click */
export const giveConsent = (now: Date): Promise<void> => given.write({ version: 1, at: now.toISOString() });

export const takeConsentBack = (): Promise<void> => given.remove();

/** Whether these changes of `storage.local` or of the policy are about it. */
export const aboutConsent = (changes: object, area: string): boolean =>
  (area === 'local' || area === 'managed') && key in changes;

/** Tells who agreed, now and at every change. @returns stops telling */
export const watchConsent = (tell: (consent: Consent) => void): (() => void) =>
  watchRead(readConsent, aboutConsent, tell);
