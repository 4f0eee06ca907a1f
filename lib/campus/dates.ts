import { clean } from '../dom/text.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Those that Spanish begins in another way. */
const SPANISH: Readonly<Record<string, string>> = { ene: 'jan', abr: 'apr', ago: 'aug', set: 'sep', dic: 'dec' };

/** The number of a month by its name; 0 for a word that is none. */
function monthOf(name: string | undefined): number {
  const short = (name ?? '').slice(0, 3).toLowerCase();
  return MONTHS.indexOf(SPANISH[short] ?? short) + 1;
}
const two = (value: number) => String(value).padStart(2, '0');

function iso(year: number, month: number, day: number): string | null {
  const full = year < 100 ? year + (year < 70 ? 2000 : 1900) : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && full > 1800 && full < 3000 ? `${full}-${two(month)}-${two(day)}` : null;
}

/** Days read before, and nothing else that a cell may say: a long list says the same ones over and over. */
const known = new Map<string, string>();
const MOST_KNOWN = 1000;
/** "08/03/2026" */
const LONGEST_KNOWN = 10;

/**
 * A date as Campus prints it (month first, or ISO, or with the month's name) as an ISO day.
 * @returns '' for a blank, null for text that is not surely a date
 */
export function isoDay(text: string): string | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const day = dayIn(text);
  if (!day || text.length > LONGEST_KNOWN) return day;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, day);
  return day;
}

function dayIn(text: string): string | null {
  const raw = clean(text);
  if (
    raw === '' ||
    /^(mm\/dd\/yyyy|month\/day\/year|present|current|ongoing|no end( date)?|presente|[-–—/_ ]+)$/i.test(raw)
  )
    return '';
  // The last day that a data base knows stands for none.
  if (/^(12.31.9999|9999-12-31)\b/.test(raw)) return '';
  const american =
    /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s+)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/i.exec(raw);
  if (american) return iso(Number(american[3]), Number(american[1]), Number(american[2]));
  const international = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:T|\b)/.exec(raw);
  if (international) return iso(Number(international[1]), Number(international[3]), Number(international[4]));
  const named = /^(?:\w{3,9},?\s+)?([A-Za-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})/.exec(raw);
  if (named) return iso(Number(named[3]), monthOf(named[1]), Number(named[2]));
  const dayFirst = /^(\d{1,2})(?: de)?[ -]([A-Za-z]{3,10})\.?(?: del?)?[ -](\d{4})/.exec(raw);
  if (dayFirst) return iso(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  return null;
}

/** Today where the person sits, as an ISO day. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * DESIGN §5: active is start blank or past, and end blank or today or later.
 * @param start '' blank or not shown, null unreadable
 * @returns null when a date that decides it cannot be read
 */
export function isActive(start: string | null, end: string | null, day: string): boolean | null {
  if (end && end < day) return false;
  if (start && start > day) return false;
  return start === null || end === null ? null : true;
}
