/** What a new page needs to be told apart by. */
export interface NewPage {
  id: string;
  /** Its name in code. */
  name: string;
  /** What Campus calls it. */
  title: string;
  /** The title as it is compared: without capitals. */
  words: string;
}

/** A page that is recognised by its title and two columns. */
export const pageFile = ({
  id,
  name,
  title,
  words,
}: NewPage): string => `import { notShown, rowsOf } from '../values.ts';
import type { PageDefinition } from './page.ts';

const LIST = '${id}';

/** ${title}: name here where it stands in Campus, and the fact sheet that says so. */
export const ${name}: PageDefinition = {
  id: '${id}',
  spec: {
    place: { address: '\\\\b${words}\\\\b', heading: '^${words}$' },
    lists: [
      {
        id: LIST,
        labels: { name: ['Name', 'Nombre'], startDate: ['Start Date', 'Fecha de inicio'], item: ['${title}'] },
        kinds: { name: 'name' },
        needs: ['name', 'item'],
        score: { has: [{ of: ['name', 'item', 'startDate'], each: 0.2, most: 3 }], wants: [['item']] },
        record: { keys: ['item'], needs: ['item'] },
      },
    ],
  },
  // Facts of its own come here: lines into one of the kinds of lib/facts.ts (docs/add-a-page.md).
  facts: (page) => ({ facts: {}, unread: notShown(page, LIST, ['startDate']), rows: rowsOf(page, LIST) }),
};
`;

export const pageTest = ({ id, title }: NewPage): string => `import { describe, expect, it } from 'vitest';
import { GRID, recognised } from '../frames.ts';
import { wholeFrame } from './whole-frame.ts';

const table = (tag: 'th' | 'td', ...columns: string[]) =>
  \`<table><tr>\${columns.map((label) => \`<\${tag}>\${label}</\${tag}>\`).join('')}</tr><tr>\${columns.map((_, at) => \`<td>\${['Sample, Ann', 'First', '08/02/2021'][at] ?? ''}</td>\`).join('')}</tr></table>\`;

const plain = table('th', 'Name', '${title}', 'Start Date');

describe('${id}', () => {
  it.each([
    ['a table', plain],
    ['a legacy table with td headers', table('td', 'Name', '${title}', 'Start Date')],
    ['Spanish words', table('th', 'Nombre', '${title}', 'Fecha de inicio')],
  ])('is read from %s', async (_, body) => {
    const page = await wholeFrame(body, '${id}');
    expect([page?.rows, page?.unread]).toEqual([{ seen: 1, total: 1 }, []]);
  });

  it('says which column is missing', async () => {
    const page = await wholeFrame(table('th', 'Name', '${title}', 'Comments'), '${id}');
    expect(page?.unread ?? ['startDate']).toEqual(['startDate']);
  });

  it('is recognised with its heading, and not without', async () => {
    expect(await recognised({ body: \`<h1>${title}</h1>\${plain}\`, name: 'frameWorkspaceDetail' })).toEqual(['${id}']);
    expect(await recognised({ body: plain, name: 'frameWorkspaceDetail' })).toEqual([]);
  });

  it('is no other page', async () => {
    const other = { body: \`<h1>Relationships</h1>\${GRID}\`, name: 'frameWorkspaceDetail' };
    expect(await recognised(other)).not.toContain('${id}');
  });
});
`;

export const scenarioFile = ({ id, name, title }: NewPage): string => `import { tool } from '../define.ts';

/** ${title} of one student: say here what a person should notice. */
export const ${name}First = tool({
  id: '${id}-first',
  page: '${id}',
  title: '${title}',
  about: 'One line, nothing to find.',
  tool: '${title}',
  slug: '${id}',
  toolCode: 'student.${title.replaceAll(' ', '')}',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'alder',
  person: {
    personID: '990001',
    name: 'Sample, Ann',
    studentNumber: '199001',
    grade: '09',
    birthDate: '04/11/2011',
    gender: 'F',
  },
  blocks: [
    {
      kind: 'grid',
      columns: ['Name', '${title}', 'Start Date'],
      rows: [['Sample, Ann', 'First', '08/02/2021']],
    },
  ],
  expected: { flagsReadable: true, context: { student: { name: 'Sample, Ann', personID: '990001' } } },
});
`;
