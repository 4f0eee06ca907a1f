import type { Tri } from '../facts.ts';
import { clean, fold } from './text.ts';

/**
 * What a printed state says. `ex` and `cross` depend on what else the grid prints: an X is a tick in a grid of X and
 * blank, and a "no" in a grid that also prints ✓ (facts: campus-pages.md §11.2).
 */
export type Token = 'yes' | 'no' | 'tick' | 'ex' | 'cross' | 'blank' | 'other';

/** The names of check icons too, which an icon font holds as its text. */
const YES = /^(yes|y|true|t|1|on|checked|ticked|selected|marked|si|check( ?mark| box)?|done|tick)$/;
const NO = /^(no|n|false|f|0|off|unchecked|unticked|unselected|unmarked|not checked|check box outline blank)$/;

export function token(text: string): Token {
  const raw = clean(text);
  if (raw === '' || /^[-–—.·]+$/.test(raw)) return 'blank';
  if (/^[✓✔☑✅🗸🗹]\ufe0f?$/u.test(raw)) return 'tick';
  if (/^[☐□▢⬜]\ufe0f?$/u.test(raw)) return 'no';
  if (/^[✗✘✕✖❌×]\ufe0f?$/u.test(raw)) return 'cross';
  if (/^[xX☒]$/.test(raw)) return 'ex';
  // A note or a question stands behind it.
  if (/[*?]$/.test(raw)) return 'other';
  const word = fold(raw);
  if (YES.test(word)) return 'yes';
  if (NO.test(word)) return 'no';
  // An icon font's glyph beside the word for screen readers, e.g. "✓ Yes".
  const stripped = raw.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (stripped && stripped !== raw) return token(stripped);
  return 'other';
}

/** Words after which a name tells what could be, not what is: "cannot be checked", "click to select". */
const MAYBE = / (not|no|cannot|can|never|without|be|if|when|click|to|un) /;

/** A name that holds a state, such as alt="Portal: not checked"; null where it does not say. */
export function stateInName(name: string): Tri {
  const short = token(name.split(/[:,]/).at(-1) ?? '');
  if (short === 'yes' || short === 'tick') return true;
  if (short === 'no') return false;
  const words = ` ${fold(name)} `;
  if (/ (unchecked|unticked|unselected|unmarked|not (checked|ticked|selected|marked|set)|no access) $/.test(words))
    return false;
  return / (checked|ticked|selected|marked|check ?mark|tick) $/.test(words) && !MAYBE.test(words) ? true : null;
}

/** What a grid's printed states are like, gathered over all its box columns. */
export interface Marks {
  printed: Set<Token>;
  /** A column prints both a tick and blanks: so a blank is this grid's way to say "no". */
  blankIsNo: boolean;
}

/** Gathers what a grid prints, from the tokens of each of its box columns. */
export function marksOf(columns: Iterable<Set<Token>>): Marks {
  const all = [...columns];
  const printed = new Set(all.flatMap((column) => [...column]));
  const proves = (column: Set<Token>) =>
    column.has('blank') && (column.has('tick') || column.has('yes') || column.has('ex'));
  // With a printed "no" elsewhere, a blank is something else: not filled in, or not there yet.
  return { printed, blankIsNo: !printed.has('no') && all.some(proves) };
}

/** A printed state as a box state, by what the whole grid prints; null where that does not say. */
export function resolve(word: Token, { printed, blankIsNo }: Marks): Tri {
  switch (word) {
    case 'yes':
    case 'tick':
      return true;
    case 'no':
      return false;
    case 'ex':
      return printed.has('tick') ? false : printed.has('yes') ? null : true;
    case 'cross':
      return printed.has('tick') ? false : null;
    case 'blank':
      return blankIsNo ? false : null;
    default:
      return null;
  }
}
