import { oneLine } from './one-line.ts';
import { line } from './pieces.ts';
import { withoutPrivate } from './privacy/index.ts';
import { masked } from './privacy/mask.ts';
import { triedItems } from './tried.ts';
import type { Line, TicketChoices } from './types.ts';
import type { Words } from './words.ts';

/** What was tried: the listed items that were chosen, in the list's order. */
export function triedLines(tried: readonly string[], words: Words): Line[] {
  const chosen = triedItems.filter((item) => tried.includes(item));
  return chosen.length === 0
    ? []
    : [line(words('line.tried')), ...chosen.map((item) => line(`- ${words(`tried.${item}`)}`))];
}

/**
 * The person's note and who asked, as private as text can be: e-mail addresses, names and the like are left out unless
 * they are kept. The composer refuses to send while `findPrivate` finds something in them; here it is taken out all the
 * same, so that promise 6 holds even if a caller forgets.
 * @param names that the page shows
 * @param numbers of the record, which are no Social Security numbers
 */
export function ownWordLines(
  { note, kept, includeNames }: TicketChoices,
  {
    caller,
    names,
    numbers,
    words,
  }: { caller: string | undefined; names: readonly string[]; numbers: readonly string[]; words: Words },
): Line[] {
  const mask = (text: string) => masked(text, includeNames ? [] : names, kept, (kind) => words(`masked.${kind}`));
  const safe = (text: string) => mask(withoutPrivate(text, words('line.left-out'), numbers)).toWellFormed();
  const written = safe(note)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .trim();
  const asked = oneLine(safe(caller ?? ''));
  return [
    ...(asked === '' ? [] : [line(words('line.caller', { caller: asked }), 'free-text')]),
    ...(written === '' ? [] : [words('line.note'), ...written.split('\n')].map((text) => line(text, 'free-text'))),
  ];
}
