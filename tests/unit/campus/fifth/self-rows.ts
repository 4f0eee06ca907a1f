import { name, noTick } from '../fresh/draw.ts';
import { off, on } from '../unseen/draw.ts';
import { base, people, rels } from './draw.ts';

const nora = [name('Practice, Nora'), 'Mother', off, off];
const ana = (relationship: string, box: string) => [name('Practice, Ana M'), relationship, box, box];

/** The student in her own list: her ticks make nobody a guardian. */
export const selfRows = [
  rels('the student as Student, ticked', people(base, ana('Student', on), nora), { 'REL-NONE': 'fails' }),
  rels('the student as Self, ticked', people(base, ana('Self', on), nora), { 'REL-NONE': 'fails' }),
  rels('the student without a relationship, ticked', people(base, ana('', on), nora), { 'REL-NONE': noTick }),
  rels('the student without a relationship, not ticked', people(base, ana('', off), nora), { 'REL-NONE': 'fails' }),
  rels('a mother of the student’s name', people(base, ana('Mother', on), nora.with(1, 'Father')), {
    'REL-NONE': 'meets',
    'REL-PORTAL': 'meets',
  }),
  rels('a contact without a relationship is a guardian', people(base, [name('Practice, Otto'), '', on, on], nora), {
    'REL-NONE': 'meets',
  }),
];
