import { Temporal } from 'temporal-polyfill';
import type { ReplyClock } from '../district/clock-schema.ts';
import { isAmong, type OpenTime, openTimes } from './open-times.ts';

/** When a reply is expected at the latest. */
export interface ExpectedReply {
  /** An ISO time with its offset, to the minute: 2026-03-09T10:00:00-04:00. `new Date(at)` is the moment. */
  at: string;
  /** The district's time zone, in which the time is to be shown. */
  timeZone: string;
  /** A day of a peak counted. */
  peak: boolean;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Thirds of an hour do not add up to the last bit; a ticket is sent at a whole millisecond. */
const ROUNDING = 0.5;
/** A reply that is further away than a year and its holidays is no expectation, and no date is given. */
const DAYS_AHEAD = 400;

/** How much an hour of this day is worth: in a peak, where a reply takes longer, less than one. */
const worth = (clock: ReplyClock, peak: boolean) => (peak ? clock.hours / clock.peakHours : 1);

interface Day {
  date: Temporal.PlainDate;
  times: OpenTime[];
  peak: boolean;
}

/** The days with open hours, from the one on which a ticket is sent. */
function* openDays(clock: ReplyClock, sent: Temporal.ZonedDateTime): Generator<Day> {
  let date = sent.toPlainDate();
  for (let ahead = 0; ahead < DAYS_AHEAD; ahead++, date = date.add({ days: 1 })) {
    const times = openTimes(clock, date).filter(({ end }) => end > sent.epochMilliseconds);
    if (times.length > 0) yield { date, times, peak: isAmong(clock.peaks, date) };
  }
}

/** Counts the hours in which the office is open. */
function byHours(clock: ReplyClock, sent: Temporal.ZonedDateTime): { end: number; peak: boolean } | null {
  let left = clock.hours * 60 * MINUTE;
  let peak = false;
  for (const day of openDays(clock, sent)) {
    peak ||= day.peak;
    const rate = worth(clock, day.peak);
    for (const time of day.times) {
      const start = Math.max(time.start, sent.epochMilliseconds);
      const needed = left / rate;
      if (needed <= time.end - start) return { end: start + needed, peak };
      left -= (time.end - start) * rate;
    }
  }
  return null;
}

/**
 * Counts days on which the office opens, as 24 hours each: the reply comes at the same time of day, or the nearest open
 * one after. A day that counts as less than one, because of a peak, moves that time, so that nobody gains by waiting for
 * the peak's end.
 */
function byDays(clock: ReplyClock, sent: Temporal.ZonedDateTime): { end: number; peak: boolean } | null {
  let left = clock.hours * HOUR;
  let peak = false;
  let rest: number | null = null;
  for (const day of openDays(clock, sent)) {
    // Counted back from midnight: where the clock changes, only the small hours before the change are off by an hour.
    const midnight = day.date.add({ days: 1 }).toZonedDateTime({ timeZone: clock.timeZone }).epochMilliseconds;
    rest ??= midnight - Math.max(day.times[0]?.start ?? 0, sent.epochMilliseconds);
    const rate = worth(clock, day.peak);
    const needed = left / rate;
    if (needed < rest - ROUNDING) {
      const wanted = midnight - rest + needed;
      const open = day.times.find(({ end }) => wanted <= end) ?? day.times.at(-1);
      if (open !== undefined) return { end: Math.min(Math.max(wanted, open.start), open.end), peak: peak || day.peak };
    }
    peak ||= day.peak;
    left -= rest * rate;
    rest = 24 * HOUR;
  }
  return null;
}

/**
 * When a reply to a ticket is expected at the latest: a date only where the district has set its hours, never an
 * invented one.
 *
 * Business hours are, unless the profile says otherwise, hours in which the office is open ("within 24 business hours",
 * Campus Support page): 24 of them are three days of eight hours. On a day of a peak each of them counts as
 * `hours / peakHours` of one, so that a ticket sent within a peak takes `peakHours`, and one that runs into a peak lies
 * between the two; a ticket that is sent later is never answered sooner.
 * @param sentAt when it is sent
 * @param clock the profile's `support.clock`
 * @returns a time within the district's hours (the closing time included), rounded up to the minute; null without a
 * clock, for no real date, and where it would take more than a year
 */
export function expectedReply(sentAt: Date, clock: ReplyClock | null): ExpectedReply | null {
  const ms = sentAt.getTime();
  if (clock === null || Number.isNaN(ms) || Math.abs(ms) > 8e15) return null;
  const sent = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(clock.timeZone);
  const reply = clock.counts === 'open-days' ? byDays(clock, sent) : byHours(clock, sent);
  if (reply === null) return null;
  const at = Temporal.Instant.fromEpochMilliseconds(Math.ceil(Math.round(reply.end) / MINUTE) * MINUTE);
  const zoned = at.toZonedDateTimeISO(clock.timeZone);
  return { at: zoned.toString({ timeZoneName: 'never' }), timeZone: clock.timeZone, peak: reply.peak };
}
