import { expect } from 'vitest';
import { ana, contacts, name, noTick, type Says, tr } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { off, on, tool } from '../unseen/draw.ts';

/** What pages of this folder share: a list of contacts under the bar of Practice, Ana M. */
export const failed: string = expect.stringMatching(/^fails/);
export const said: string = expect.stringMatching(/(fails|review)/);
/** No fault is said of this row, whatever is said of others. */
export const notRow = (row: number): string =>
  expect.not.stringMatching(new RegExp(`(fails|review)[ \\d,]*\\b${row}\\b`));

/** Nora is a guardian without Portal, Vera an aunt with neither. */
export const base = ['Name', 'Relationship', 'Guardian', 'Portal'];
export const nora = [name('Practice, Nora'), 'Mother', on, off];
export const noraAll = [name('Practice, Nora'), 'Mother', on, on];
export const vera = [name('Practice, Vera'), 'Aunt', off, off];
/** What is said of Nora and Vera. */
export const plainly: Says = { 'REL-PORTAL': 'fails 0', 'REL-NONE': 'meets' };
/** Nobody is a guardian: no tick, however it is drawn. */
export const nobody: Says = { 'REL-NONE': noTick };

export const rels = (title: string, body: string, says: Says, more: Partial<Judged> = {}): Judged => ({
  title,
  html: [ana, tool(body)],
  pages: ['relationships'],
  says,
  ...more,
});
/** A table of contacts, its rows by cells. */
export const people = (heads: string[], ...rows: string[][]) => contacts(rows.map((row) => tr(row)).join(''), heads);
/** Facts of two contacts, by Guardian and Portal. */
export const states = (...list: [boolean | null, boolean | null][]) => ({
  facts: { relationships: list.map(([guardian, portal]) => ({ guardian, portal })) },
});
