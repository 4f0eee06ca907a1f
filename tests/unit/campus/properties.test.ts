import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOX_COLUMNS, expectedBox, type RandomGrid, randomGrid, render, UNKNOWN, WAYS } from './random-grid.ts';
import { page, readDocument } from './read.ts';

/** One document for all: making one takes longer than reading it. */
const doc = page('');
const runs = { numRuns: 60 };

const expected = ({ rows, columns, ways }: RandomGrid) =>
  rows.flatMap(({ name, type, boxes, hidden }, at) =>
    hidden
      ? []
      : [
          {
            name,
            relationship: type,
            personID: String(7000 + at),
            ...Object.fromEntries(
              BOX_COLUMNS.map((box) => [
                box,
                columns.includes(box) ? expectedBox(ways[box] ?? '', boxes[box as 'portal'] ?? false) : null,
              ]),
            ),
          },
        ],
  );

const read = async (html: string) => {
  doc.body.innerHTML = html;
  const found = await readDocument(doc);
  return found?.reading.relationships.map(({ name, relationship, personID, guardian, portal, mailing, messenger }) => ({
    name,
    relationship,
    personID,
    guardian,
    portal,
    mailing,
    messenger,
  }));
};

describe('any grid', () => {
  it('is read back as it was drawn', async () => {
    await fc.assert(
      fc.asyncProperty(randomGrid(Object.keys(WAYS)), async (grid) => {
        expect(await read(render(grid))).toEqual(expected(grid));
      }),
      runs,
    );
  });
  it('never makes a state of a control that it does not know', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomGrid([...Object.keys(UNKNOWN).filter((way) => !(way in WAYS)), 'native']),
        async (grid) => {
          expect(await read(render(grid))).toEqual(expected(grid));
        },
      ),
      runs,
    );
  });
  it('says the same beside a hidden copy of another grid', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomGrid(Object.keys(WAYS)),
        randomGrid(Object.keys(WAYS)),
        fc.boolean(),
        async (grid, other, before) => {
          const copy = `<section hidden>${render(other)}</section>`;
          const html = render(grid);
          expect(await read(before ? copy + html : html + copy)).toEqual(expected(grid));
        },
      ),
      { numRuns: 30 },
    );
  });
});
