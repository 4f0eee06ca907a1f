import type { Tri } from '../facts.ts';
import { clean, fold } from './text.ts';

/**
 * What a printed state says. `ex` and `cross` depend on what else the grid prints: an X is a tick in a grid of X and
 * blank, and a "no" in a grid that also prints ✓ (facts: campus-pages.md §11.2).
 */
export type Token = 'yes' | 'no' | 'tick' | 'ex' | 'cross' | 'blank' | 'other';

const YES = new Set(['yes', 'y', 'true', 't', '1', 'on', 'checked', 'ticked', 'selected', 'marked', 'si', 'x marked']);
const NO = new Set([
  'no',
  'n',
  'false',
  'f',
  '0',
  'off',
  'unchecked',
  'unticked',
  'unselected',
  'unmarked',
  'not checked',
]);

export function token(text: string): Token {
  const raw = clean(text);
  if (raw === '' || /^[-–—.·]+$/.test(raw)) return 'blank';
  if (/^[✓✔☑✅🗸🗹]\ufe0f?$/u.test(raw)) return 'tick';
  if (/^[☐□▢⬜]\ufe0f?$/u.test(raw)) return 'no';
  if (/^[✗✘✕✖❌×]\ufe0f?$/u.test(raw)) return 'cross';
  if (/^[xX☒]$/.test(raw)) return 'ex';
  const word = fold(raw);
  if (YES.has(word)) return 'yes';
  if (NO.has(word)) return 'no';
  // An icon font's glyph beside the word for screen readers, e.g. "✓ Yes".
  const stripped = raw.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (stripped && stripped !== raw) return token(stripped);
  return 'other';
}

/** A name that holds a state, such as alt="Portal: not checked"; null where it does not say. */
export function stateInName(name: string): Tri {
  const short = token(name.split(/[:,]/).at(-1) ?? '');
  if (short === 'yes' || short === 'tick') return true;
  if (short === 'no') return false;
  const words = ` ${fold(name)} `;
  if (/ (unchecked|unticked|unselected|unmarked|not (checked|ticked|selected|marked|set)|no access) /.test(words))
    return false;
  if (/ (checked|ticked|selected|marked|check ?mark|tick) /.test(words)) return true;
  return null;
}

/** What a grid's printed states are like, gathered over all its box columns. */
export interface Marks {
  tick: boolean;
  ex: boolean;
  no: boolean;
}

/**
 * A printed state as a box state.
 * @param marks what the whole grid prints: a blank is a "no" only where the same grid prints a tick elsewhere
 */
export function resolve(word: Token, marks: Marks): Tri {
  switch (word) {
    case 'yes':
    case 'tick':
      return true;
    case 'no':
      return false;
    case 'ex':
      return !marks.tick;
    case 'cross':
      return marks.tick ? false : null;
    case 'blank':
      // With a printed "no" elsewhere, a blank is something else: not filled in, or not there yet.
      return (marks.tick || marks.ex) && !marks.no ? false : null;
    default:
      return null;
  }
}
