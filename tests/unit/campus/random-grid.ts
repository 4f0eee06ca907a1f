import fc from 'fast-check';
import type { Tri } from '../../../lib/facts.ts';

/** A random Relationships grid, and its HTML by a generator that shares nothing with the reader. */

export interface RandomRow {
  name: string;
  type: string;
  boxes: Record<string, boolean>;
  /** Drawn but not shown. */
  hidden: boolean;
}

export interface RandomGrid {
  columns: string[];
  rows: RandomRow[];
  /** By column, how its box is drawn. */
  ways: Record<string, string>;
  make: 'table' | 'td' | 'role' | 'div' | 'split';
  spanned: boolean;
}

const HEADS: Record<string, string[]> = {
  name: ['Name', 'Contact Name', 'Full Name'],
  relationship: ['Relationship', 'Relationship Type'],
  guardian: ['Guardian', 'Legal Guardian', 'Guardian?'],
  portal: ['Portal', 'Portal Access'],
  mailing: ['Mailing'],
  messenger: ['Messenger'],
  phone: ['Phone'],
  comments: ['Comments'],
  household: ['Household'],
};
export const BOX_COLUMNS = ['guardian', 'portal', 'mailing', 'messenger'];

/** How a box may be drawn; the last ones cannot be read. */
export const WAYS: Record<string, (on: boolean) => string> = {
  native: (on) => `<input type="checkbox"${on ? ' checked' : ''}>`,
  disabled: (on) => `<label><input type="checkbox" disabled${on ? ' checked' : ''}></label>`,
  aria: (on) => `<span role="checkbox" aria-checked="${on}"></span>`,
  toggle: (on) => `<button role="switch" aria-checked="${on}"><i class="knob"></i></button>`,
  words: (on) => (on ? 'Yes' : 'No'),
  letters: (on) => `<b>${on ? 'Y' : 'N'}</b>`,
  digits: (on) => `<span>${on ? 1 : 0}</span>`,
  picture: (on) => `<img src="b.gif" alt="${on ? 'checked' : 'not checked'}">`,
  boxes: (on) => (on ? '☑' : '☐'),
  choice: (on) =>
    `<select><option${on ? ' selected' : ''}>Yes</option><option${on ? '' : ' selected'}>No</option></select>`,
};
export const UNKNOWN: Record<string, (on: boolean) => string> = {
  icon: (on) => `<i class="fa fa-${on ? 'check' : 'times'}"></i>`,
  element: (on) => `<x-box value="${on}"></x-box>`,
  number: (on) => `<input type="number" value="${on ? 1 : 0}">`,
  mixed: () => '<span role="checkbox" aria-checked="mixed"></span>',
  two: (on) => `<input type="checkbox"${on ? ' checked' : ''}><input type="checkbox" checked>`,
  picture: (on) => `<img src="${on ? 'yes' : 'no'}.gif" alt="">`,
  word: (on) => (on ? 'Granted by phone' : 'Ask the office'),
};

/** What the way of a column makes of a box. */
export const expectedBox = (way: string, on: boolean): Tri => (way in UNKNOWN && !(way in WAYS) ? null : on);

const word = fc.constantFrom('Quimbly', 'Vantablack', "O'Zephyr", 'Ñandú', 'Smith-Owl', '李', 'Guardian', 'Portal');
const row = fc.record({
  name: fc
    .tuple(word, word, fc.nat(99999))
    .map(([last, first, at]) => `${last}, ${first} ${String.fromCharCode(65 + (at % 26))}`),
  type: fc.constantFrom('Mother', 'Father', 'Guardian', 'Emergency Contact', 'Aunt/Uncle'),
  boxes: fc.record({ guardian: fc.boolean(), portal: fc.boolean(), mailing: fc.boolean(), messenger: fc.boolean() }),
  hidden: fc.integer({ min: 0, max: 9 }).map((at) => at === 0),
});

/** @param ways the ways that boxes may be drawn */
export const randomGrid = (ways: string[]): fc.Arbitrary<RandomGrid> =>
  fc.record({
    columns: fc
      .tuple(
        fc.subarray(['mailing', 'messenger', 'phone', 'comments', 'household']),
        fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
      )
      .map(([more, order]) => {
        const all = ['name', 'relationship', 'guardian', 'portal', ...more];
        return all
          .map((name, at) => ({ name, at: order[at] ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ name }) => name);
      }),
    rows: fc.array(row, { minLength: 1, maxLength: 8 }),
    ways: fc.record(
      Object.fromEntries(BOX_COLUMNS.map((column) => [column, fc.constantFrom(...ways)])),
    ) as fc.Arbitrary<Record<string, string>>,
    make: fc.constantFrom('table', 'td', 'role', 'div', 'split'),
    spanned: fc.boolean(),
  });

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function cell(grid: RandomGrid, at: number, column: string): string {
  const { name, type, boxes } = grid.rows[at] as RandomRow;
  if (column === 'name') return `<a href="?personID=${7000 + at}">${escaped(name)}</a>`;
  if (column === 'relationship') return type;
  if (column in boxes) return ({ ...UNKNOWN, ...WAYS }[grid.ways[column] ?? ''] ?? String)(boxes[column] ?? false);
  return column === 'phone' ? '555-0100' : 'note';
}

/** The grid as HTML. */
export function render(grid: RandomGrid): string {
  const { columns, rows, make } = grid;
  const heads = columns.map((column, at) => HEADS[column]?.[at % (HEADS[column]?.length ?? 1)] ?? '');
  const hide = (at: number) => (rows[at]?.hidden ? ' style="display: none"' : '');
  const line = (open: (at: number) => string, tag: string, close: string) =>
    rows
      .map(
        (_, at) =>
          open(at) +
          columns.map((column) => `<${tag}>${cell(grid, at, column)}</${tag.split(' ')[0]}>`).join('') +
          close,
      )
      .join('');
  const head = (tag: string) => heads.map((text) => `<${tag}>${text}</${tag.split(' ')[0]}>`).join('');
  const trs = line((at) => `<tr${hide(at)}>`, 'td', '</tr>');
  const group = grid.spanned ? `<tr><td colspan="${columns.length}">Household</td></tr>` : '';
  switch (make) {
    case 'table':
      return `<table><thead><tr>${head('th')}</tr></thead><tbody>${group}${trs}</tbody></table>`;
    case 'td':
      return `<table><tr><td colspan="${columns.length}">List</td></tr><tr>${head('td')}</tr>${group}${trs}</table>`;
    case 'split':
      return `<div><div><table><tr>${head('td')}</tr></table></div><div><table>${group}${trs}</table></div></div>`;
    case 'role':
      return `<div role="grid"><div role="row">${head('div role="columnheader"')}</div>${line((at) => `<div role="row"${hide(at)}>`, 'div role="gridcell"', '</div>')}</div>`;
    default:
      return `<div class="l"><div>${head('span')}</div>${line((at) => `<div${hide(at)}>`, 'span', '</div>')}</div>`;
  }
}
