import { expect } from 'vitest';
import type { Judged } from '../more-strangers/judged.ts';
import { bar, heads, off, on } from '../unseen/draw.ts';

/** What checks say, by id. */
export type Says = Record<string, string>;

/** An answer that is no tick: whatever the check says, it does not say that all is well. */
export const noTick: string = expect.not.stringMatching(/^meets$/);
/** The check says that it could not tell, of a row or of the page, and nothing worse. */
export const open: string = expect.stringMatching(/^unknown[ \d,]*$/);
/** Nobody is said to lack anything, and nothing is said to be well. */
export const noVerdict: string = expect.stringMatching(/^(unknown[ \d,]*|not asked)$/);
/** No fault is said, whatever else is. */
export const noFault: string = expect.not.stringMatching(/fails|review/);

export const ana = bar('Practice, Ana M', '914001');
export const name = (text: string) => `<a href="#">${text}</a>`;

/** Mother with all boxes but Portal; aunt with none but Messenger. */
export const nora = [name('Practice, Nora'), 'Mother', on, on, off, on];
export const noraAll = [name('Practice, Nora'), 'Mother', on, on, on, on];
export const vera = [name('Practice, Vera'), 'Aunt', off, off, off, on];

export const th = (list: readonly string[]) => list.map((one) => `<th>${one}</th>`).join('');
export const td = (list: readonly string[]) => list.map((one) => `<td>${one}</td>`).join('');
export const tr = (list: readonly string[], attributes = '') => `<tr ${attributes}>${td(list)}</tr>`;
/** A table of Relationships whose rows are written out. */
export const contacts = (rows: string, list: readonly string[] = heads) =>
  `<h2>Relationships</h2><table><thead><tr>${th(list)}</tr></thead><tbody>${rows}</tbody></table>`;

/** A page of a section, and what is said of its staff. */
export const section = (title: string, body: string, staff: string, facts?: object): Judged => ({
  title,
  html: `<h1>Section Information</h1>${body}`,
  url: '/campus/sis/tools-core/section-information?sectionID=5501',
  pages: ['section'],
  ...(facts && { facts: { sections: [facts] } }),
  says: { 'SEC-STAFF': staff },
});
