import { behind, spans } from './spans.ts';
import type { Span } from './types.ts';

/** Between two digits of a key: nothing, what people put between its groups, or a line's end (also in a quoted e-mail). */
const GAP = String.raw`(?:[ ]{0,2}[-._:/,]{1,2}[ ]{0,2}|[ ]{1,2})?(?:(?:\r?\n(?:> ?)*){1,2}[-]?[ ]?)?`;
const spread = new RegExp(`(?<![0-9a-z])[0-9a-f](?:${GAP}[0-9a-f]){31}(?![0-9a-z])`, 'gi');
/** As Campus prints it, whatever it is glued to. */
const printed = /[0-9a-f]{8}(?: ?- ?[0-9a-f]{4}){3} ?- ?[0-9a-f]{12}/gi;
/** Typed from paper: "O" for "0", "l" or "I" for "1", a character short or too many. */
const slipped =
  /(?<![0-9a-z])(?=[a-z-]{0,35}\d)[0-9a-foil]{7,9}(?:-[0-9a-foil]{3,5}){3}-[0-9a-foil]{10,14}(?![0-9a-z])/gi;
const inLine = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^[0-9a-f]{32}$/i;

/** A list of numbers or short words is none: groups of four or more (or pairs), and a letter, unless it is in one piece. */
function isKey(found: string): boolean {
  if (inLine.test(found)) return true;
  const oneLine = found.replace(/\s*\r?\n(?:> ?)*\s*/g, '');
  if (!/[a-f]/i.test(oneLine) || !/\d/.test(oneLine)) return false;
  const groups = oneLine.split(/[^0-9a-f]+/i);
  return groups.every(({ length }) => length >= 4) || groups.every(({ length }) => length === 2);
}

const cue =
  /(?<![\p{L}])(?:activation[ -]?(?:key|code)s?|(?:person\s?)?guid|(?:authorization|portal) key|(?:clave|llave|codigo) de activacion)(?![\p{L}])/giu;
/** Behind the word: part of a key, or one with a slip in it ("O" for "0", a character short). */
const given =
  /^(?:[\s:=#"'({[-]|(?:is|was|es|now|reads|starts|with|begins)(?![\p{L}]))*(?<key>(?=[a-z-]{0,40}\d)[0-9a-z]{3,}(?:-\s{0,2}[0-9a-z]{2,}){0,9})(?![0-9a-z])/iu;

/** With other words between, a part that has a key's form. */
const further =
  /^[^\n;.!?]{0,40}?(?<![0-9a-z])(?<key>(?=[0-9-]*[a-f])[0-9a-f]{8}(?: ?- ?[0-9a-f]{2,12}){1,4})(?![0-9a-z])/i;

function cued(text: string): Span[] {
  return spans(text, cue).flatMap(({ start, end }) => {
    const rest = behind(text, end, 120);
    const found = [given.exec(rest), further.exec(rest)].find(
      (match) => (match?.groups?.['key'] ?? '').replace(/[^0-9a-z]/gi, '').length >= 8,
    );
    return found ? [{ start, end: end + found[0].length }] : [];
  });
}

/**
 * Activation keys (a person's GUID: 36 characters, 32 without hyphens), also cut short where the text calls it one.
 * 40 or 64 digits are something else.
 * @param text folded (`fold.ts`)
 */
export function findActivationKeys(text: string): Span[] {
  const whole = spans(text, spread).filter(({ start, end }) => isKey(text.slice(start, end)));
  return [...spans(text, printed), ...spans(text, slipped), ...whole, ...cued(text)];
}
