/**
 * Which days a recurrence rule of iCalendar (RFC 5545, 3.3.10) falls on. Our own, on whole days, since the parser's
 * loops for ever on a rule that fits no day, and moves 29 February to 1 March where the standard leaves the year out.
 * Days are numbers since 1970-01-01.
 */

export interface Rule {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  count: number | null;
  /** The last day. */
  until: number | null;
  /** 0: Sunday. */
  weekStart: number;
  /** `nth`: of the month, from its end when negative; null: every one. */
  byDay: { nth: number | null; weekday: number }[];
  byMonthDay: number[];
  byMonth: number[];
  bySetPos: number[];
}

/** More days than this are not gone through: a rule with a count has to be counted from its first day. */
const MOST_DAYS = 40_000;

export const dayOf = (year: number, month: number, day: number): number =>
  Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
export const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
export const dayOfIso = (iso: string): number => Math.floor(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);

function parts(day: number) {
  const date = new Date(day * 86_400_000);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  return {
    year,
    month,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    last: new Date(Date.UTC(year, month, 0)).getUTCDate(),
  };
}
type Parts = ReturnType<typeof parts>;

const fitsWeekday = (rule: Rule, { day, weekday, last }: Parts): boolean =>
  rule.byDay.some(
    (one) =>
      one.weekday === weekday &&
      (one.nth === null ||
        (one.nth > 0 ? Math.ceil(day / 7) === one.nth : Math.ceil((last - day + 1) / 7) === -one.nth)),
  );
const fitsMonthDay = (rule: Rule, { day, last }: Parts): boolean =>
  rule.byMonthDay.some((one) => one === day || one === day - last - 1);

/** Whether a day fits all parts of a rule but its count, its end and its positions. */
function fits(rule: Rule, start: number, day: number): boolean {
  const first = parts(start);
  const now = parts(day);
  if (rule.byMonth.length > 0 && !rule.byMonth.includes(now.month)) return false;
  if (rule.byMonthDay.length > 0 && !fitsMonthDay(rule, now)) return false;
  if (rule.byDay.length > 0 && !fitsWeekday(rule, now)) return false;
  const free = rule.byDay.length === 0 && rule.byMonthDay.length === 0;
  switch (rule.freq) {
    case 'DAILY':
      return (day - start) % rule.interval === 0;
    case 'WEEKLY': {
      const week = (at: number, { weekday }: Parts) => at - ((weekday - rule.weekStart + 7) % 7);
      const weeks = (week(day, now) - week(start, first)) / 7;
      return weeks % rule.interval === 0 && (rule.byDay.length > 0 || now.weekday === first.weekday);
    }
    case 'MONTHLY': {
      const months = (now.year - first.year) * 12 + now.month - first.month;
      return months % rule.interval === 0 && (!free || now.day === first.day);
    }
    default:
      if ((now.year - first.year) % rule.interval !== 0) return false;
      if (!free) return true;
      return now.day === first.day && (rule.byMonth.length > 0 || now.month === first.month);
  }
}

/** Whether a day stands at one of the rule's positions among the days of its month that fit. */
function atPosition(rule: Rule, start: number, day: number): boolean {
  if (rule.bySetPos.length === 0) return true;
  const { year, month, last } = parts(day);
  const first = dayOf(year, month, 1);
  const days = Array.from({ length: last }, (_, at) => first + at).filter((one) => fits(rule, start, one));
  return rule.bySetPos.some((at) => days.at(at > 0 ? at - 1 : at) === day);
}

/**
 * The days of a rule from one day to another, in order.
 * @param start the event's first day
 */
export function* recurringDays(rule: Rule, start: number, from: number, to: number): Generator<number> {
  const first = rule.count === null ? Math.max(start, from) : start;
  const last = Math.min(to, rule.until ?? to, first + MOST_DAYS);
  let counted = 0;
  for (let day = first; day <= last; day++) {
    if (!fits(rule, start, day) || !atPosition(rule, start, day)) continue;
    counted += 1;
    if (rule.count !== null && counted > rule.count) return;
    if (day >= from) yield day;
  }
}
