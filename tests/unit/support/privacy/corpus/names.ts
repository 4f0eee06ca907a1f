import { note, type Piece } from './pieces.ts';
import type { Random } from './random.ts';

/** The names of a page, and the ways in which a person may write the first of them. */
interface Page {
  names: readonly string[];
  written: readonly string[];
}

export const pages: readonly Page[] = [
  {
    names: ['Ana Practice', 'Rosa Testerman'],
    written: [
      'Ana Practice',
      'ANA PRACTICE',
      'ana practice',
      'Practice, Ana',
      'Ana  Practice',
      'Ana\u00a0Practice',
      'Ana\nPractice',
      'PRACTICE, ANA',
      'Rosa Testerman',
    ],
  },
  {
    names: ["Sean O'Sample", 'María Peña-Example'],
    written: [
      "Sean O'Sample",
      'Sean O\u2019Sample',
      'María Peña-Example',
      'Maria Pena-Example',
      "O'Sample, Sean",
      'Mari\u0301a Pen\u0303a-Example',
      'MARÍA PEÑA-EXAMPLE',
      'María Peña\u2011Example',
    ],
  },
  {
    names: ['Testerman, Jaylen M', 'Placeholder, Kim'],
    written: [
      'Jaylen Testerman',
      'Testerman, Jaylen',
      'Jaylen M Testerman',
      'Jaylen M. Testerman',
      'Kim Placeholder',
      'testerman, jaylen',
      'Testerman,Jaylen',
    ],
  },
];

const around: readonly ((name: string) => Piece[])[] = [
  (name) => note`${{ kind: 'name', text: name }} cannot see the portal`,
  (name) => note`please link ${{ kind: 'name', text: name }}'s record`,
  (name) => note`relationship of (${{ kind: 'name', text: name }}) is ended`,
  (name) => note`mother: ${{ kind: 'name', text: name }}.`,
  (name) => note`la madre, ${{ kind: 'name', text: name }}, no ve a su hijo`,
  (name) => note`"${{ kind: 'name', text: name }}" shows twice`,
];

/** A sentence with a name of the page, and the page's names. */
export function withName(random: Random): { pieces: Piece[]; names: readonly string[] } {
  const page = random.pick(pages);
  return { pieces: random.pick(around)(random.pick(page.written)), names: page.names };
}
