import { Temporal } from 'temporal-polyfill';
import type { Days, ReplyClock } from '../district/clock-schema.ts';

/** A stretch of time in which the office is open, in ms since the epoch. */
export interface OpenTime {
  start: number;
  end: number;
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** Whether a day is among these days, the first and the last of them included. */
export const isAmong = (list: readonly Days[], day: Temporal.PlainDate): boolean => {
  // ISO days compare as texts.
  const text = day.toString();
  return list.some(({ first, last }) => first <= text && text <= (last ?? first));
};

/**
 * The moments at which a clock on the wall shows a time: two where the time is repeated in autumn, one and the same
 * where it is not. A time that is skipped in spring is the moment of the skip.
 */
function momentsOf(day: Temporal.PlainDate, time: string, timeZone: string): { first: number; last: number } {
  const wall =
    time === '24:00' ? day.add({ days: 1 }).toPlainDateTime() : day.toPlainDateTime(Temporal.PlainTime.from(time));
  const at = (disambiguation: 'earlier' | 'later') => wall.toZonedDateTime(timeZone, { disambiguation });
  const earlier = at('earlier');
  const later = at('later');
  const skipped = !earlier.toPlainDateTime().equals(wall);
  if (!skipped) return { first: earlier.epochMilliseconds, last: later.epochMilliseconds };
  const skip = earlier.getTimeZoneTransition('next')?.epochMilliseconds ?? later.epochMilliseconds;
  return { first: skip, last: skip };
}

/**
 * When the office is open on a day, in order; nothing on a holiday. At no moment of it does the wall clock show a time
 * outside the district's hours: of a repeated hour only what lies within them on every reading.
 */
export function openTimes(clock: ReplyClock, day: Temporal.PlainDate): OpenTime[] {
  const weekday = weekdays[day.dayOfWeek - 1];
  if (weekday === undefined || isAmong(clock.holidays, day)) return [];
  return clock.open[weekday].flatMap(({ from, to }) => {
    const opens = momentsOf(day, from, clock.timeZone);
    const closes = momentsOf(day, to, clock.timeZone);
    // Both within the repeated hour: the first time round.
    const start = opens.last < closes.first ? opens.last : opens.first;
    return start < closes.first ? [{ start, end: closes.first }] : [];
  });
}
