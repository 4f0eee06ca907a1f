import { fold } from '../dom/text.ts';
import type { Tri } from '../facts.ts';
import { isActive, isoDay } from './dates.ts';
import { bothWays } from './day-first.ts';
import type { RawLine } from './raw.ts';
import { box, text } from './values.ts';

const OVER =
  /\b(inactive|ended|expired|past|former|previous|historical|closed|archived?|no longer|not (active|current)|terminated|void(ed)?|removed|deleted|denied|rejected|withdrawn|suspended|revoked|cancell?ed|deceased|inactiv[oa]s?|finalizad[oa]s?|anterior(es)?|terminad[oa]s?|eliminad[oa]s?|rechazad[oa]s?|fallecid[oa]s?)\b/;
/** What is asked for, or what could be, does not hold yet. */
const NOT_YET =
  /\b(pending|proposed|requested|suggested|submitted|awaiting|unapproved|not yet approved|draft|pendientes?|propuest[oa]s?|solicitad[oa]s?)\b/;
/** A status by its first letter. */
const OVER_LETTER = /^(i|inact)$/;
const HOLDS = /^(a|active|current|open|activ[oa]|vigente|actual)$/;
/** A status that says nothing of when; one that is not known at all may be the end. */
const NEITHER =
  /^(primary|secondary|emergency|guardian|custodial|verified|approved|confirmed|accepted|enrolled|new|complete|valid|yes|permanent|temporary|primari[oa]|secundari[oa]|principal|verificad[oa]|aprobad[oa]|confirmad[oa])\b/;
/** A word of a row (`lists/line.ts`) that says nothing of when. */
const COURT_ORDER = /court order/gi;
/** What a column such as "Removed" says of what is not over. */
const NOT_OVER = /(^| )(no|n|false|f|0|n a|none|never|not \w+)$/;

/** "08/01/2020 - 06/30/2024", "08/01/2020 – Present": its two days. */
const apart = (both: string): [string, string] => {
  const [start = '', end = ''] = both.split(/\s+(?:-|–|—|to|through|thru|a|hasta)(?:\s+|$)/i);
  return [start.replace(/^(from|since|desde)\s+/i, ''), end];
};

/** Whether the line holds, or not, or that cannot be told; null where nothing is said of it. */
type Voice = Tri | 'unsure';

function ofStatus(status: string): Voice {
  if (!status || NEITHER.test(status)) return null;
  if (OVER.test(status) || OVER_LETTER.test(status)) return false;
  return HOLDS.test(status) ? true : 'unsure';
}

/** What a column such as "Removed" or "Deceased" says: nothing of what is blank, or to come. */
function ofEnd(line: RawLine, field: string, today: string): Voice {
  const value = text(line, field);
  const words = fold(value ?? '');
  if (!value || !words || NOT_OVER.test(words)) return null;
  const day = isoDay(value.split(' | ')[0] ?? '');
  return day && day >= today ? null : false;
}

/** What the line says in so many words; null where it does not. */
function said(line: RawLine, today: string): Voice {
  const status = fold(text(line, 'status') ?? '');
  const { inactive, removed, ended, hidden, deceased } = line.values;
  const current = box(line, 'current');
  // Most lists have no such column.
  if (!status && typeof inactive !== 'boolean' && !removed && !ended && !hidden && !deceased) return current;
  const voices = [
    ofStatus(status),
    current,
    typeof inactive === 'boolean' ? !inactive : null,
    ofEnd(line, 'removed', today),
    ofEnd(line, 'ended', today),
    hidden === true ? ('unsure' as const) : null,
    ofEnd(line, 'deceased', today),
  ].filter((voice) => voice !== null);
  return new Set(voices).size > 1 ? 'unsure' : (voices[0] ?? null);
}

/** Whether a line stands among what is over (its heading or what its grid is called), or is struck out: then it is not sure. */
function seemsOver({ group, caption, values }: RawLine): boolean {
  const isOver = (said: string | null) => {
    const heading = fold(said ?? '');
    return (OVER.test(heading) || NOT_YET.test(heading)) && !/\b(?<!not )(active|current)\b/.test(heading);
  };
  const struck = String(values['struck'] ?? '').replace(COURT_ORDER, '');
  return /[a-z]/i.test(struck) || isOver(group) || isOver(caption);
}

/** Whether a line is only asked for or to come, by its heading or a word in it (`lists/line.ts`). */
export const isNotYet = ({ group, values }: RawLine): boolean =>
  NOT_YET.test(fold(`${group ?? ''} ${values['struck'] ?? ''}`));

export interface LineDates {
  startDate: string | null;
  endDate: string | null;
  active: Tri;
}

/** What they are read from, beside the heading. */
const FIELDS = new Set([
  ...['dates', 'startDate', 'endDate', 'until', 'ended', 'status', 'current', 'inactive', 'removed', 'hidden'],
  ...['deceased', 'struck'],
]);
/** As read before: a long list says the same few days over and over. */
const known = new Map<string, LineDates>();
const MOST_KNOWN = 1000;

function keyOf({ group, caption, values }: RawLine, today: string): string {
  let key = `${today}\n${group}\n${caption}`;
  for (const field in values) {
    const value = values[field];
    if (FIELDS.has(field)) key += typeof value === 'string' ? `\n${field}"${value}` : `\n${field} ${value}`;
  }
  return key;
}

/**
 * Start and end as ISO days (null when blank or unread), and whether the line holds today (DESIGN §5). Where no end is
 * shown, a status or a box says it; a heading such as "Ended" makes it unknown; where they disagree it is unknown.
 */
export function dates(line: RawLine, today: string): LineDates {
  const key = keyOf(line, today);
  const before = known.get(key);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const read = datesIn(line, today);
  known.set(key, read);
  return read;
}

function datesIn(line: RawLine, today: string): LineDates {
  const both = text(line, 'dates');
  const [first, last] = both === null ? [null, null] : apart(both);
  const start = text(line, 'startDate') ?? first ?? '';
  const ended = (text(line, 'ended') ?? '').split(' | ')[0] ?? '';
  const until = text(line, 'until') ?? (isoDay(ended) ? ended : null);
  const end = (text(line, 'endDate') ?? last) || until || '';
  const starts = bothWays(start);
  const byEnd = (last: string) => {
    const ends = bothWays(last);
    const read = (way: 0 | 1) => isActive(isoDay(starts[way]), isoDay(ends[way]), today);
    const monthFirst = read(0);
    return monthFirst === read(1) ? monthFirst : null;
  };
  const byEnds = [byEnd(end), ...(until && until !== end ? [byEnd(until)] : [])];
  const byDates = byEnds.includes(false) ? false : byEnds.includes(null) ? null : true;
  const shown = both !== null || text(line, 'endDate') !== null || until !== null;
  const told = said(line, today);
  // A person who has died, or a record that is not to be used, holds nothing, whatever its dates say.
  const gone = /\b(deceased|fallecid|deleted|do not use)/i.test(String(line.values['struck'] ?? ''));
  const active = () => {
    if (gone || told === 'unsure') return byDates === false ? false : null;
    if (told === false) return byDates === false || !shown ? false : null;
    return told === null && byDates === true && seemsOver(line) ? null : byDates;
  };
  return { startDate: isoDay(start) || null, endDate: isoDay(end) || null, active: active() };
}
