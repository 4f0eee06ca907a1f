import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReplyClock } from '../../../lib/district/clock-schema.ts';
import { expectedReply } from '../../../lib/support/reply-clock.ts';
import { clockOf } from './clocks.ts';

const zones = ['America/New_York', 'America/Phoenix', 'America/St_Johns', 'Australia/Lord_Howe', 'Africa/Cairo', 'UTC'];
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const clockText = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Six hours or more of a day, with a pause at noon or without one. */
const spans = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 60, max: 96 }), fc.boolean())
  .map(([from, to, pause]) => [from * 15, to * 15, pause] as const)
  .map(([from, to, pause]) =>
    pause
      ? [
          { from: clockText(from), to: '12:00' },
          { from: '13:30', to: clockText(to) },
        ]
      : [{ from: clockText(from), to: clockText(to) }],
  );
const day = fc
  .integer({ min: 0, max: 900 })
  .map((add) => new Date(Date.UTC(2026, 0, 1 + add)).toISOString().slice(0, 10));
const days = fc.tuple(day, fc.integer({ min: 0, max: 20 })).map(([first, more]) => ({
  first,
  last: new Date(Date.parse(first) + more * 86_400_000).toISOString().slice(0, 10),
}));
const clocks = fc
  .record({
    timeZone: fc.constantFrom(...zones),
    open: fc.dictionary(fc.constantFrom(...weekdays), spans, { minKeys: 1 }),
    holidays: fc.array(days, { maxLength: 6 }),
    peaks: fc.array(days, { maxLength: 4 }),
    hours: fc.constantFrom(24, 48),
    peakHours: fc.constantFrom(48, 72),
    counts: fc.constantFrom('open-hours', 'open-days'),
  })
  .map((clock) => clockOf(clock));
const moment = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 5, 1) }).map((ms) => new Date(ms));

/** Day and time that the wall clock shows, by the browser's own calendar and not by the one under test. */
function wall(at: Date, timeZone: string) {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at);
  const [date = '', time = ''] = text.split(' ');
  return { date, time, weekday: weekdays[new Date(date).getUTCDay()] ?? 'sunday' };
}

function isOpen(clock: ReplyClock, at: Date): boolean {
  const open = ({ date, time, weekday }: ReturnType<typeof wall>) =>
    clock.open[weekday].some(({ from, to }) => from <= time && time <= to) &&
    !clock.holidays.some(({ first, last }) => first <= date && date <= (last ?? first));
  const now = wall(at, clock.timeZone);
  // Closing at 24:00 is the next day's first minute.
  const before = wall(new Date(at.getTime() - 60_000), clock.timeZone);
  return open(now) || (now.time === '00:00' && open({ ...before, time: '24:00' }));
}

const replyMs = (sent: Date, clock: ReplyClock) => Date.parse(expectedReply(sent, clock)?.at ?? '');

describe('an expected reply', () => {
  it('comes after the ticket and within the office’s hours', () => {
    fc.assert(
      fc.property(clocks, moment, (clock, sent) => {
        const reply = expectedReply(sent, clock);
        expect(reply).not.toBeNull();
        const at = new Date(reply?.at ?? '');
        expect(at.getTime()).toBeGreaterThan(sent.getTime());
        expect(isOpen(clock, at)).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  it('is never sooner for a ticket that is sent later', () => {
    fc.assert(
      fc.property(clocks, moment, fc.integer({ min: 1, max: 12 * 86_400_000 }), (clock, sent, later) => {
        const after = new Date(sent.getTime() + later);
        expect(replyMs(after, clock)).toBeGreaterThanOrEqual(replyMs(sent, clock));
      }),
      { numRuns: 120 },
    );
  });

  it('is never sooner for a holiday more, nor for a peak more', () => {
    fc.assert(
      fc.property(clocks, moment, days, (clock, sent, more) => {
        const usual = replyMs(sent, clock);
        const entry = { ...more, name: null };
        expect(replyMs(sent, { ...clock, holidays: [...clock.holidays, entry] })).toBeGreaterThanOrEqual(usual);
        expect(replyMs(sent, { ...clock, peaks: [...clock.peaks, entry] })).toBeGreaterThanOrEqual(usual);
      }),
      { numRuns: 60 },
    );
  });
});
