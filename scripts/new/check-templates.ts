/** What a new check needs to be told apart by. */
export interface NewCheck {
  id: string;
  /** Its name in code. */
  name: string;
  page: string;
}

/** A check that works: it asks for a look at a page that has come to rest without a row. */
export const checkFile = ({ id, name, page }: NewCheck): string => `import type { Tri } from '../facts.ts';
import { pageResult } from './results.ts';
import { judge } from './tri.ts';
import type { Check, CheckInput } from './types.ts';

/** Whether the page shows a row; null while it may still be loading. */
function showsRows({ page }: CheckInput): Tri {
  if (page.rows.seen > 0) return true;
  return page.settled && page.rows.total === 0 ? false : null;
}

/** The page shows no row. */
export const ${name}: Check = {
  id: '${id}',
  pages: ['${page}'],
  severity: 'info',
  reads: [],
  source: 'Name the document or the person that this rule comes from',
  field: null,
  run: (input) => {
    const outcome = judge(true, showsRows(input), 'review');
    return outcome === null ? [] : [pageResult(input, outcome, { rows: input.page.rows.seen })];
  },
};
`;

export const checkTest = ({ id, name, page }: NewCheck): string => `import { describe, expect, it } from 'vitest';
import { ${name} } from '../../../lib/checks/${id}.ts';
import { runChecks } from '../../../lib/checks/run.ts';
import { toFindings } from '../../../lib/report/findings.ts';
import { custodyFixes, district, facts, flagged } from './kit.ts';

/** A page with this many rows of so many. */
const shows = (seen: number, total: number | null, settled = true) =>
  facts([], { page: { unread: [], rows: { seen, total }, settled } });

const run = (input: ReturnType<typeof shows>) => runChecks('${page}', input, district, [${name}]).answers;
const outcomes = (input: ReturnType<typeof shows>) => run(input).map(({ outcome }) => outcome);

describe('${id}', () => {
  it('is for review where the page shows no row', () => {
    expect(outcomes(shows(0, 0))).toEqual(['review']);
  });

  it('meets where it shows one', () => {
    expect(outcomes(shows(1, 1))).toEqual(['meets']);
  });

  it.each([
    ['while the page loads', shows(0, 0, false)],
    ['where the page does not say how many there are', shows(0, null)],
  ])('is unknown %s', (_, input) => {
    expect(outcomes(input)).toEqual(['unknown']);
  });

  it('shows the custody text under a flag', () => {
    const input = flagged(shows(0, 0));
    const fixes = (['en', 'es'] as const).flatMap((language) =>
      toFindings(run(input), input.context, district, language).map(({ fix }) => fix),
    );
    expect(fixes).toEqual(custodyFixes);
  });
});
`;

const words = (id: string, texts: Record<string, string>): string =>
  `\n${Object.entries(texts)
    .map(([part, text]) => `  '${id}.${part}': '${text}',`)
    .join('\n')}\n`;

export const wordsEn = ({ id }: NewCheck): string =>
  words(id, {
    title: 'No row on the page',
    message: 'The page shows no row.',
    why: 'A page without rows has nothing to compare with the district’s checklist.',
    fix: 'Find out whether this list is meant to be empty.',
    unknown: 'The rows could not be read, so this item was not checked.',
    mark: 'No row on the page',
    unknownMark: 'Rows could not be read',
  });

export const wordsEs = ({ id }: NewCheck): string =>
  words(id, {
    title: 'Ninguna fila en la página',
    message: 'La página no muestra ninguna fila.',
    why: 'Una página sin filas no tiene nada que comparar con la lista del distrito.',
    fix: 'Averigüe si esta lista debe estar vacía.',
    unknown: 'No se pudieron leer las filas; este punto no se revisó.',
    mark: 'Ninguna fila en la página',
    unknownMark: 'No se pudieron leer las filas',
  });
