import { describe, expect, it } from 'vitest';
import type { Tri } from '../../../lib/facts.ts';
import { single } from './box-cells.ts';
import { facts } from './read.ts';

const row = (guardian: string, portal: string, at = 0) =>
  `<tr><td>Quimbly, Person${at}</td><td>Mother</td><td>${guardian}</td><td>${portal}</td></tr>`;
const table = (rows: [string, string][]) =>
  `<table><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th></tr>${rows.map(([g, p], at) => row(g, p, at)).join('')}</table>`;
const boxes = async (rows: [string, string][]) =>
  (await facts(table(rows)))?.map(({ guardian, portal }) => [guardian, portal]);

describe('a box in one cell', () => {
  it.each(single)('%s', async (_, html, state) => {
    // The other column prints words for yes and no, so that nothing is left to be explained by blanks.
    expect(
      await boxes([
        ['Yes', html],
        ['No', 'Yes'],
      ]),
    ).toEqual([
      [true, state],
      [false, true],
    ]);
  });
  it('an indeterminate box is not read', async () => {
    const { page, readDocument } = await import('./read.ts');
    const doc = page(table([['Yes', '<input type="checkbox" id="i">']]));
    (doc.getElementById('i') as HTMLInputElement).indeterminate = true;
    expect((await readDocument(doc))?.reading.relationships[0]?.portal).toBeNull();
  });
});

describe('printed states that the rest of the grid explains', () => {
  const cases: [string, [string, string][], [Tri, Tri][]][] = [
    [
      '✓ and blank',
      [
        ['✓', ''],
        ['', '✓'],
      ],
      [
        [true, false],
        [false, true],
      ],
    ],
    [
      'X and blank',
      [
        ['X', ''],
        ['', 'x'],
      ],
      [
        [true, false],
        [false, true],
      ],
    ],
    [
      '✓ and X',
      [
        ['✓', 'X'],
        ['X', '✓'],
      ],
      [
        [true, false],
        [false, true],
      ],
    ],
    [
      '✓ and ✗',
      [
        ['✓', '✗'],
        ['✗', '✓'],
      ],
      [
        [true, false],
        [false, true],
      ],
    ],
    [
      '✗ alone',
      [
        ['✗', '✗'],
        ['✗', '✗'],
      ],
      [
        [null, null],
        [null, null],
      ],
    ],
    [
      'X beside Yes',
      [
        ['Yes', 'X'],
        ['X', 'Yes'],
      ],
      [
        [true, null],
        [null, true],
      ],
    ],
    [
      'a column of blanks where the other proves what a blank is',
      [
        ['✓', ''],
        ['', ''],
      ],
      [
        [true, false],
        [false, false],
      ],
    ],
    [
      'a column of blanks where nothing proves it',
      [
        ['✓', ''],
        ['✓', ''],
      ],
      [
        [true, null],
        [true, null],
      ],
    ],
    [
      'all blank',
      [
        ['', ''],
        ['', ''],
      ],
      [
        [null, null],
        [null, null],
      ],
    ],
    [
      'blank beside Yes and No',
      [
        ['Yes', ''],
        ['No', 'Yes'],
      ],
      [
        [true, null],
        [false, true],
      ],
    ],
    [
      'dashes',
      [
        ['✓', '-'],
        ['–', '✓'],
      ],
      [
        [true, false],
        [false, true],
      ],
    ],
    [
      'non-breaking spaces',
      [
        ['X', '&nbsp;'],
        ['&nbsp;', 'X'],
      ],
      [
        [true, false],
        [false, true],
      ],
    ],
    [
      '☒ and ☐',
      [
        ['☒', '☐'],
        ['☐', '☒'],
      ],
      [
        [true, false],
        [false, true],
      ],
    ],
    [
      '☑ and ☒',
      [
        ['☑', '☒'],
        ['☒', '☑'],
      ],
      [
        [true, false],
        [false, true],
      ],
    ],
    [
      'a blank drawn by an element',
      [
        ['✓', '<i class="icon"></i>'],
        ['', '✓'],
      ],
      [
        [true, null],
        [false, true],
      ],
    ],
  ];
  it.each(cases)('%s', async (_, rows, expected) => {
    expect(await boxes(rows)).toEqual(expected);
  });
  it('says which box columns cannot be read at all', async () => {
    const { read } = await import('./read.ts');
    const found = await read(
      table([
        ['Yes', '<i class="icon"></i>'],
        ['No', '<i class="icon"></i>'],
      ]),
    );
    expect(found?.reading.unread).toContain('portal');
    expect(found?.reading.unread).not.toContain('guardian');
  });
});
