import { describe, expect, it } from 'vitest';
import { windows } from '../../../../lib/campus/frame-selectors.ts';
import { lineWords } from '../../../../lib/campus/line-words.ts';
import { readPage } from '../../../../lib/campus/lists/read-page.ts';
import { pagerWords } from '../../../../lib/campus/pager-words.ts';
import type { RawLine } from '../../../../lib/campus/raw.ts';
import type { PageSpec } from '../../../../lib/campus/spec.ts';
import { outsideLists } from '../../../../lib/dom/outside.ts';
import { page } from '../read.ts';

/** A page that Campus has not: homes, and who lives in them. */
const homes: PageSpec = {
  id: 'households',
  place: { address: 'homes', heading: 'homes' },
  pager: pagerWords,
  elsewhere: { address: '(?!)', title: '(?!)' },
  lists: [
    {
      id: 'homes',
      line: lineWords,
      labels: { street: ['Street'], colour: ['Colour', 'Color'], warm: ['Warm'] },
      kinds: { warm: 'box', colour: 'said' },
      needs: ['street'],
      ids: ['household'],
      score: { has: [{ of: ['street', 'colour', 'warm'], each: 0.3, most: 3 }] },
      record: { keys: ['street', 'colour'], needs: ['street'] },
    },
    {
      id: 'people',
      line: lineWords,
      labels: { name: ['Name'], age: ['Age'], code: ['Code'] },
      kinds: { name: 'name', code: 'key' },
      needs: ['name'],
      least: 2,
      score: { has: [{ of: ['name', 'age'], each: 0.3, most: 2 }] },
      within: 'homes',
    },
  ],
};

async function read(html: string) {
  const doc = page(html);
  const found = await readPage(doc, homes, { owner: null, outside: outsideLists(doc), stop: () => false, windows });
  if (!found) throw new Error('nothing was read');
  return found.reading;
}
const values = (lines: RawLine[], field: string) => lines.map((line) => line.values[field]);
const people = (...names: string[]) =>
  `<table><tr><th>Name</th><th>Age</th></tr>${names.map((name) => `<tr><td>${name}</td><td>9</td></tr>`).join('')}</table>`;
const home = (street: string, inside = '') =>
  `<section><h3>Home of ${street}</h3><dl><dt>Street</dt><dd>${street}</dd><dt>Colour</dt><dd>red</dd></dl>${inside}</section>`;
/** By person, the street of the home that holds them. */
function streets(lines: RawLine[]) {
  return lines
    .filter(({ list }) => list === 'people')
    .map(({ within }) => (within === null ? null : lines[within]?.values['street']));
}

describe('lines in the record of another list', () => {
  it('a list in a card is of that card', async () => {
    const { lines } = await read(home('Elm', people('A, A', 'B, B')) + home('Oak', people('C, C')));
    expect(streets(lines)).toEqual(['Elm', 'Elm', 'Oak']);
  });
  it('a list below a card is of the card before it', async () => {
    const { lines } = await read(home('Elm') + people('A, A') + home('Oak') + people('C, C'));
    expect(streets(lines)).toEqual(['Elm', 'Oak']);
  });
  it('a list in the open row of a grid is of the row before it', async () => {
    const row = (street: string) => `<tr><td>${street}</td><td>red</td><td><input type="checkbox"></td></tr>`;
    const { lines } = await read(
      `<table><tr><th>Street</th><th>Colour</th><th>Warm</th></tr>${row('Elm')}<tr><td colspan="3">${people('A, A')}</td></tr>${row('Oak')}</table>`,
    );
    expect(streets(lines)).toEqual(['Elm']);
  });
  it('which row of a grid a list elsewhere is about is not certain', async () => {
    const row = (street: string) => `<tr><td>${street}</td><td>red</td><td><input type="checkbox"></td></tr>`;
    const { lines } = await read(
      `<table><tr><th>Street</th><th>Colour</th><th>Warm</th></tr>${row('Elm')}${row('Oak')}</table><hr>${people('A, A')}`,
    );
    expect(streets(lines)).toEqual([null]);
  });
});

describe('what a line stands under', () => {
  it('is the band in its grid, else the heading before it', async () => {
    const { lines } = await read(
      `<h3>Town</h3><table><tr><th>Name</th><th>Age</th></tr><tr><td>A, A</td><td>9</td></tr><tr><td colspan="2">Grown up</td></tr><tr><td>B, B</td><td>30</td></tr></table>`,
    );
    expect(lines.map(({ group }) => group)).toEqual(['Town', 'Grown up']);
  });
});

describe('what is read of a field', () => {
  it('the names of pictures and controls beside the words', async () => {
    const { lines } = await read(
      `<table><tr><th>Street</th><th>Colour</th><th>Warm</th></tr><tr><td>Elm</td><td>red <img alt="dot"><button>Paint</button></td><td>Yes</td></tr></table>`,
    );
    expect(values(lines, 'colour')).toEqual(['red Paint | dot']);
    expect(values(lines, 'warm')).toEqual([true]);
  });
  it('that there is a key, never the key, wherever it stands', async () => {
    const key = 'A1B2C3D4-0000-4000-8000-00000000ABCD';
    const { lines, lists } = await read(
      `<table><tr><th>Name</th><th>Age</th><th>Code</th></tr><tr><td>A, A</td><td>${key}</td><td>${key}</td></tr><tr><td>B, B</td><td>9</td><td></td></tr><tr><td>C, C</td><td>9</td><td>soon</td></tr></table>`,
    );
    expect(values(lines, 'code')).toEqual([true, false, null]);
    expect(values(lines, 'age')).toEqual([null, '9', '9']);
    expect(JSON.stringify({ lines, lists })).not.toMatch(/A1B2C3D4/i);
  });
  it('the id that the links of a line name, of the kind that is asked for', async () => {
    const { lines } = await read(
      `<table><tr><th>Street</th><th>Colour</th><th>Warm</th></tr><tr><td><a href="h.xsl?householdID=77&amp;personID=5">Elm</a></td><td>red</td><td>No</td></tr></table>`,
    );
    expect(lines[0]?.ids).toEqual({ person: null, household: '77', application: null });
  });
});
