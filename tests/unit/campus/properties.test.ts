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

  it('says the same under a window over the page', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomGrid(Object.keys(WAYS)).filter((grid) => expected(grid).length > 0),
        randomGrid(Object.keys(WAYS)),
        fc.constantFrom('role="dialog"', 'role="alertdialog"', 'aria-modal="true"'),
        fc.boolean(),
        async (grid, other, kind, before) => {
          const over = `<div ${kind}>${render(other)}</div>`;
          const html = `<main>${render(grid)}</main>`;
          expect(await read(before ? over + html : html + over)).toEqual(expected(grid));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is never whole beside what says that there is more', async () => {
    const more = fc.constantFrom(
      '<p>Showing 1 of 99</p>',
      '<span>1 - 2 of 99 items</span>',
      '<p>Filtered by: <b>Relationship</b></p>',
      '<button aria-expanded="false">Emergency contacts (2)</button>',
      '<details><summary>Household members</summary></details>',
      '<label>Search <input type="search" value="an"></label>',
      '<select aria-label="Type"><option>All</option><option selected>Aunt</option></select>',
      '<p>3 contacts hidden</p>',
      '<p>Loading…</p>',
    );
    await fc.assert(
      fc.asyncProperty(
        randomGrid(Object.keys(WAYS)).filter((grid) => expected(grid).length > 0),
        more,
        fc.boolean(),
        async (grid, sign, before) => {
          const html = `<main>${render(grid)}</main>`;
          doc.body.innerHTML = before ? sign + html : html + sign;
          const { seen, total } = (await readDocument(doc))?.reading.rows ?? { seen: 0, total: 0 };
          expect(total === null || total > seen).toBe(true);
        },
      ),
      runs,
    );
  });
});
