import { fold } from '../dom/text.ts';
import type { Tri } from '../facts.ts';
import { isActive, isoDay } from './dates.ts';
import { bothWays } from './day-first.ts';
import type { Labels } from './labels.ts';
import type { RawLine } from './raw.ts';
import { box, text } from './values.ts';

/** Columns that say whether a line holds today without a date, or with both dates in one. */
export const currentLabels: Labels = {
  dates: [
    'Dates',
    'Date Range',
    'Start/End',
    'Start - End',
    'Start/End Date',
    'Effective Dates',
    'Membership Dates',
    'Fechas',
  ],
  status: [
    'Status',
    'Relationship Status',
    'Membership Status',
    'Member Status',
    'Household Status',
    'Contact Status',
    'Current Status',
    'Record Status',
    'Active/Inactive',
    'Estado',
  ],
  current: ['Active', 'Is Active', 'Current', 'Activo', 'Activa', 'Actual'],
  inactive: ['Inactive', 'Is Inactive', 'Inactivo', 'Inactiva'],
};

/** Columns of the first day, on every list that has one. */
export const START_WORDS = [
  'Start Date',
  'Start',
  'Start Dt',
  'Started',
  'Begin Date',
  'Effective',
  'Effective Date',
  'Effective Start Date',
  'Eff Date',
  'Eff Dt',
  'From',
  'From Date',
  'Since',
  'Fecha de inicio',
  'Fecha inicial',
  'Fecha de comienzo',
  'Fecha efectiva',
  'Inicio',
  'Comienzo',
  'Desde',
];

/** Columns of the last day: one that is not known would leave what has ended active. */
export const END_WORDS = [
  'End Date',
  'End',
  'End Dt',
  'Ended',
  'Ends',
  'Stop Date',
  'Effective End Date',
  'Expiration Date',
  'Exp Date',
  'Expires',
  'Termination Date',
  'Term Date',
  'To',
  'To Date',
  'Thru',
  'Thru Date',
  'Through',
  'Through Date',
  'Until',
  'Fecha de fin',
  'Fecha final',
  'Fecha de finalización',
  'Fecha de término',
  'Fecha de terminación',
  'Fecha de vencimiento',
  'Fin',
  'Final',
  'Finalización',
  'Hasta',
];

/** The fields of these labels that are boxes. */
export const CURRENT_BOXES = ['current', 'inactive'];

const OVER =
  /\b(inactive|ended|expired|past|former|previous|historical|closed|archived|no longer|not (active|current)|inactiv[oa]s?|finalizad[oa]s?|anterior(es)?|terminad[oa]s?)\b/;
const HOLDS = /^(active|current|open|activ[oa]|vigente|actual)$/;

/** "08/01/2020 - 06/30/2024", "08/01/2020 – Present": its two days. */
const apart = (both: string): [string, string] => {
  const [start = '', end = ''] = both.split(/\s+(?:-|–|—|to|through|thru|a|hasta)(?:\s+|$)/i);
  return [start.replace(/^(from|since|desde)\s+/i, ''), end];
};

/** What the line says in so many words; null where it does not, or says two things. */
function said(line: RawLine): Tri {
  const status = fold(text(line, 'status') ?? '');
  const inactive = box(line, 'inactive');
  const current = box(line, 'current');
  // Most lists have neither column.
  if (!status && inactive === null) return current;
  const voices = [
    OVER.test(status) ? false : HOLDS.test(status) ? true : null,
    current,
    inactive === null ? null : !inactive,
  ].filter((voice) => voice !== null);
  return new Set(voices).size === 1 ? (voices[0] ?? null) : null;
}

/** Whether a line stands among what is over, or is struck out: what that says of it is not sure. */
function seemsOver({ group, values }: RawLine): boolean {
  const heading = fold(group ?? '');
  return !!values['struck'] || (OVER.test(heading) && !/\b(?<!not )(active|current)\b/.test(heading));
}

/**
 * Start and end as ISO days (null when blank or unread), and whether the line holds today (DESIGN §5). Where no end is
 * shown, a status or a box says it; a heading such as "Ended" makes it unknown; where they disagree it is unknown.
 */
export function dates(line: RawLine, today: string): { startDate: string | null; endDate: string | null; active: Tri } {
  const both = text(line, 'dates');
  const [first, last] = both === null ? [null, null] : apart(both);
  const start = text(line, 'startDate') ?? first ?? '';
  const end = text(line, 'endDate') ?? last ?? '';
  const starts = bothWays(start);
  const ends = bothWays(end);
  const read = (way: 0 | 1) => isActive(isoDay(starts[way]), isoDay(ends[way]), today);
  const monthFirst = read(0);
  const byDates = monthFirst === read(1) ? monthFirst : null;
  const shown = both !== null || text(line, 'endDate') !== null;
  const told = said(line);
  // A person who has died, or a record that is not to be used, holds nothing, whatever its dates say.
  const gone = /^(deceased|fallecid|deleted|do not use)/i.test(String(line.values['struck'] ?? ''));
  const active = () => {
    if (gone) return byDates === false ? false : null;
    if (told === false) return byDates === false || !shown ? false : null;
    return told === null && byDates === true && seemsOver(line) ? null : byDates;
  };
  return { startDate: isoDay(start) || null, endDate: isoDay(end) || null, active: active() };
}
