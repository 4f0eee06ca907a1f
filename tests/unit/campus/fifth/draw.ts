import { ana, contacts, name, type Says, tr } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { off, on, tool } from '../unseen/draw.ts';

/** Shared by pages under the bar of Practice, Ana M. Nora is a guardian without Portal, Vera an aunt with neither. */
export const base = ['Name', 'Relationship', 'Guardian', 'Portal'];
export const nora = [name('Practice, Nora'), 'Mother', on, off];
export const noraAll = [name('Practice, Nora'), 'Mother', on, on];
export const vera = [name('Practice, Vera'), 'Aunt', off, off];
/** What is said of Nora and Vera. */
export const plainly: Says = { 'REL-PORTAL': 'fails 0', 'REL-NONE': 'meets' };

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
