import type ICAL from 'ical.js';
import type { Rule } from './tasks-recur.ts';

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** The parts that `recurringDays` knows. */
const PARTS = ['BYDAY', 'BYMONTH', 'BYMONTHDAY', 'BYSETPOS'];

const isFreq = (freq: string | undefined): freq is Rule['freq'] =>
  freq === 'DAILY' || freq === 'WEEKLY' || freq === 'MONTHLY' || freq === 'YEARLY';

function weekday(text: string): Rule['byDay'][number] | null {
  const [, nth = '', name = ''] = /^([+-]?\d+)?([A-Z]{2})$/.exec(text) ?? [];
  const at = weekdays.indexOf(name);
  return at < 0 ? null : { nth: nth === '' ? null : Number(nth), weekday: at };
}

/**
 * A recurrence rule as the parser read it.
 * @param until its last day, in the event's own zone
 * @returns null for a rule that we do not follow (by the hour, by week number, the 20th Monday of a year): its event is
 *   counted as not read, since a wrong day would be worse than none
 */
export function ruleOf(recur: InstanceType<typeof ICAL.Recur>, until: number | null): Rule | null {
  const parts = recur.parts as Record<string, (string | number)[] | undefined>;
  const numbers = (name: string) => (parts[name] ?? []).map(Number);
  const byDay = (parts['BYDAY'] ?? []).map((one) => weekday(String(one)));
  const { freq } = recur;
  if (!isFreq(freq) || byDay.includes(null) || Object.keys(parts).some((name) => !PARTS.includes(name))) return null;
  const rule: Rule = {
    freq,
    interval: Math.max(1, recur.interval),
    count: recur.count,
    until,
    // The parser numbers Sunday as 1.
    weekStart: (recur.wkst ?? 2) - 1,
    byDay: byDay.filter((one) => one !== null),
    byMonthDay: numbers('BYMONTHDAY'),
    byMonth: numbers('BYMONTH'),
    bySetPos: numbers('BYSETPOS'),
  };
  const nth = rule.byDay.some((one) => one.nth !== null);
  const ofMonth = freq === 'MONTHLY' || (freq === 'YEARLY' && rule.byMonth.length > 0);
  const positions = freq === 'MONTHLY' || (freq === 'YEARLY' && rule.byMonth.length === 1);
  if ((nth && !ofMonth) || (rule.bySetPos.length > 0 && !positions)) return null;
  return rule;
}
