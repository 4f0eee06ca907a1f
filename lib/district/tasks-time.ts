import { Temporal } from 'temporal-polyfill';

/** Names that Outlook and Exchange write for the time zones of the United States (Unicode CLDR, windowsZones). */
const windows: Readonly<Record<string, string>> = {
  'Atlantic Standard Time': 'America/Halifax',
  'Eastern Standard Time': 'America/New_York',
  'US Eastern Standard Time': 'America/Indianapolis',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'US Mountain Standard Time': 'America/Phoenix',
  'Pacific Standard Time': 'America/Los_Angeles',
  'Alaskan Standard Time': 'America/Anchorage',
  'Hawaiian Standard Time': 'Pacific/Honolulu',
  UTC: 'UTC',
};

const known = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

/**
 * The time zone that a calendar means: an IANA name, one with a prefix (`/example.org/America/New_York`), or Outlook's.
 * @returns null when it is none of these: its hours are then not known
 */
export function zoneNamed(tzid: string): string | null {
  const plain = windows[tzid] ?? tzid;
  const tail = /[A-Za-z_]+\/[A-Za-z_]+(\/[A-Za-z_]+)?$/.exec(plain)?.[0];
  return [plain, ...(tail ? [tail, tail.replace(/^[^/]+\//, '')] : [])].find(known) ?? null;
}

/** A day and a time of day; of a whole day, `at` is null. */
export interface Moment {
  /** ISO day. */
  day: string;
  /** Such as `14:30`. */
  at: string | null;
}

/**
 * The same moment as clocks in another zone show it. An hour that the change to summer time leaves out is the one
 * after; of an hour that comes twice it is the first (RFC 5545, 3.3.5).
 * @param time `HH:MM`
 */
export function inZone(day: string, time: string, from: string, to: string): Moment {
  const there = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(from).withTimeZone(to);
  return { day: there.toPlainDate().toString(), at: there.toPlainTime().toString().slice(0, 5) };
}
