import type { Finding, Flag, Tri } from '../facts.ts';
import { oneLine } from './one-line.ts';
import { fieldWord, type Words } from './words.ts';

export type Observed = [field: string, value: Tri | string | number][];

const boxes = new Set(['guardian', 'portal', 'mailing', 'messenger', 'secondary', 'private']);
/** Fields whose null also stands for a blank cell (lib/facts.ts). */
const mayBeBlank = new Set(['sequence', 'startDate', 'endDate']);
const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const flagKinds = new Set(['custody', 'legal', 'other']);

/** A word that a ticket may hold: a day, a relationship type, the kind of a flag. Null: not to be told. */
function safeWord(field: string, value: string, flags: readonly Flag[]): string | null {
  if (isoDay.test(value) || flagKinds.has(value)) return value;
  // A misread cell must not bring a flag's text along under another field's name.
  const low = value.toLowerCase();
  if (flags.some(({ text }) => text.trim() !== '' && low.includes(text.trim().toLowerCase()))) return null;
  return field === 'relationship' ? oneLine(value, 60).replace(/[,;=]+/g, ' ') : null;
}

/**
 * What a ticket may tell of a finding's observations. States and numbers pass. Of words only those that name nobody:
 * days, relationship types, kinds of flag. '' is a field read and found blank. An e-mail address becomes `true`; names and flag texts stay behind.
 */
export function tellable(finding: Finding, flags: readonly Flag[]): Observed {
  return Object.entries(finding.observed).flatMap(([field, value]): Observed => {
    if (typeof value !== 'string') return [[field, value]];
    if (value.trim() === '') return [[field, '']];
    if (field === 'email') return [[field, true]];
    const word = safeWord(field, value.trim(), flags);
    return word === null ? [] : [[field, word]];
  });
}

/** One observation in words: "Guardian ticked", "Portal empty", "E-mail blank", "Emergency priority: 1". */
export function observedText(words: Words, [name, value]: Observed[number]): string {
  const field = fieldWord(words, name);
  if (value === null) return words(mayBeBlank.has(name) ? 'observed.absent' : 'observed.unread', { field });
  if (value === '') return words('observed.blank', { field });
  if (typeof value !== 'boolean') return words('observed.value', { field, value });
  if (boxes.has(name)) return words(value ? 'observed.ticked' : 'observed.empty', { field });
  if (name === 'email' && value) return words('observed.shown', { field });
  return words(value ? 'observed.yes' : 'observed.no', { field });
}
