import { expect } from 'vitest';
import { ana, type Says } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { off, on, tool } from '../unseen/draw.ts';

/** A box is true or false: each kit draws it in its own way. */
export type Cell = string | boolean;
export type Row = readonly Cell[];

export const link = (text: string) => `<a href="#" class="name">${text}</a>`;
export const box = (cell: Cell) => (cell === true ? on : cell === false ? off : cell);

export const columns = ['Name', 'Relationship', 'Guardian', 'Mailing', 'Portal', 'Messenger'];
/** A mother with every box, and an aunt with none. */
export const nora: Row = [link('Practice, Nora'), 'Mother', true, true, true, true];
export const vera: Row = [link('Practice, Vera'), 'Aunt', false, false, false, false];
/** The mother without Portal, and without Guardian. */
export const noraShut: Row = [link('Practice, Nora'), 'Mother', true, true, false, true];
export const noraOut: Row = [link('Practice, Nora'), 'Mother', false, true, false, true];

/** What a careful reader says of a page where nothing is amiss. */
export const well: Says = {
  'REL-PORTAL': 'meets',
  'REL-GUARDIAN': 'meets',
  'REL-NONE': 'meets',
  'REL-NOPORTAL': 'meets',
  'REL-CUSTODY': 'meets',
};

/** A page on which the mother lacks Portal: a fault of the first row. */
export const shut: Says = { 'REL-PORTAL': 'fails 0', 'REL-NONE': 'meets', 'REL-NOPORTAL': 'review' };

/** The Relationships tool under the bar of the New Look. */
export const page = (title: string, body: string, says: Says, more: Partial<Judged> = {}): Judged => ({
  title,
  html: [ana, tool(body)],
  pages: ['relationships'],
  says,
  ...more,
});

/** A plain table of contacts. `head` may be another row of headers, `foot` what stands under it. */
export const plain = (
  rows: readonly Row[],
  { heads = columns, head = '', foot = '', before = '', after = '' }: Record<string, never> | Plain = {},
): string =>
  `<h2>Relationships</h2>${before}<table class="table table-sm"><thead>${head || `<tr>${heads.map((one) => `<th>${one}</th>`).join('')}</tr>`}</thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${box(cell)}</td>`).join('')}</tr>`)
    .join('')}</tbody>${foot && `<tfoot>${foot}</tfoot>`}</table>${after}`;

export interface Plain {
  heads?: readonly string[];
  head?: string;
  foot?: string;
  before?: string;
  after?: string;
}

/** No tick: whatever is said, it is not that all is well. */
export const noTick: string = expect.not.stringMatching(/^meets$/);
/** Not told, or nothing said. */
export const open: string = expect.stringMatching(/^(unknown[ \d,]*|not asked)$/);
/** No fault is said. */
export const noFault: string = expect.not.stringMatching(/fails|review/);
/** A fault is said. */
export const fault: string = expect.stringMatching(/fails|review/);
