import { noFault, noTick, noVerdict, type Says } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { off, on, table } from '../unseen/draw.ts';
import { failed } from './draw.ts';

const heads = ['Name', 'Relationship', 'Guardian', 'Enrollment (grade)', 'Start Date', 'End Date'];
const nora = ['<a href="#">Practice, Nora</a>', 'Mother', on, '', '08/01/2020', ''];
const ana = ['<a href="#">Practice, Ana M</a>', '', off, '09', '08/01/2020', ''];
const ben = ['<a href="#">Practice, Ben</a>', '', off, '04', '08/01/2020', ''];
const members = (title: string, body: string, says: Says): Judged => ({
  title,
  html: `<h1>Household Information</h1><h2>Practice Household</h2><div role="tablist"><button role="tab" aria-selected="false">Household Info</button><button role="tab" aria-selected="true">Members</button></div>${body}`,
  url: '/campus/sis/campus-tools/household-information?householdID=7101',
  pages: ['household-members'],
  says,
});
/** A column in place of Guardian that does not tell who is one. */
const other = (head: string, first: string, rest = '') =>
  members(
    `members: no box of Guardian, but a column ${head}`,
    table(heads.with(2, head), [nora.with(2, first), ana.with(2, rest), ben.with(2, rest)]),
    { 'HH-NO-GUARDIAN': noVerdict },
  );
/** Words for a state in Nora’s cell that is no yes. */
const state = (word: string) =>
  members(`Guardian of a household: ${word}`, table(heads, [nora.with(2, word), ana, ben]), {
    'HH-NO-GUARDIAN': noTick,
  });
const well = { 'HH-NO-GUARDIAN': 'meets', 'HH-ALONE': 'meets', 'HH-MEMBER': 'meets' };

/** Members of one household with small differences. */
export const membersOdd = [
  members(
    'heads Member, Rel., Guard., Gr.',
    table(['Member', 'Rel.', 'Guard.', 'Gr.', 'Start', 'End'], [nora, ana, ben]),
    { 'HH-NO-GUARDIAN': 'meets', 'HH-ALONE': 'meets' },
  ),
  members(
    'a column Emergency Contact, ticked for the mother',
    table(
      [...heads, 'Emergency Contact'],
      [
        [...nora, on],
        [...ana, off],
        [...ben, off],
      ],
    ),
    well,
  ),
  members(
    'a column Emergency Priority',
    table(
      [...heads, 'Emergency Priority'],
      [
        [...nora, '1'],
        [...ana, ''],
        [...ben, ''],
      ],
    ),
    well,
  ),
  members(
    'a column Member Type: Adult and Student',
    table(
      [...heads, 'Member Type'],
      [
        [...nora, 'Adult'],
        [...ana, 'Student'],
        [...ben, 'Student'],
      ],
    ),
    well,
  ),
  members(
    'birth day and age beside each name',
    table(
      ['Name', 'Birth Date (Age)', 'Gender', ...heads.slice(1)],
      [
        [nora[0] as string, '06/30/1984 (42)', 'F', ...nora.slice(1)],
        [ana[0] as string, '02/03/2012 (14)', 'F', ...ana.slice(1)],
      ],
    ),
    well,
  ),
  members('two children and nobody else', table(heads, [ana, ben]), { 'HH-NO-GUARDIAN': failed }),
  members('a mother whose box is empty, two children', table(heads, [nora.with(2, off), ana, ben]), {
    'HH-NO-GUARDIAN': failed,
    'HH-ALONE': 'meets',
  }),
  members(
    'grades as Grade 9 and Kindergarten',
    table(heads, [nora, ana.with(3, 'Grade 9'), ben.with(3, 'Kindergarten')]),
    well,
  ),
  members('a grandmother as guardian', table(heads, [nora.with(1, 'Grandmother'), ana]), well),
  members(
    'the only guardian is inactive, in a column Status',
    table(
      [...heads, 'Status'],
      [
        [...nora, 'Inactive'],
        [...ana, 'Active'],
        [...ben, 'Active'],
      ],
    ),
    { 'HH-NO-GUARDIAN': noTick },
  ),
  members(
    'the only guardian is deceased, by a badge',
    table(heads, [nora.with(0, `${nora[0]} <span class="badge">Deceased</span>`), ana]),
    { 'HH-NO-GUARDIAN': noTick, 'HH-ALONE': noTick },
  ),
  members(
    'the only guardian is an ended member, days as 30-Jun-2024',
    table(heads, [nora.with(5, '30-Jun-2024'), ana]),
    { 'HH-NO-GUARDIAN': noTick, 'HH-ALONE': noTick },
  ),
  members('two of four members, View 1 - 2 of 4', `${table(heads, [ana, ben])}<div>View 1 - 2 of 4</div>`, {
    'HH-NO-GUARDIAN': noVerdict,
    'HH-ALONE': noTick,
  }),
  members(
    'members of another household below',
    `${table(heads, [ana, ben])}<h2>Sample Household</h2>${table(heads, [nora])}`,
    { 'HH-NO-GUARDIAN': noTick },
  ),
  members(
    'former members below, the guardian is one',
    `${table(heads, [ana, ben])}<h3>Former Members</h3>${table(heads, [nora])}`,
    { 'HH-NO-GUARDIAN': noTick },
  ),
  other('Guardian Of', 'Practice, Ana M; Practice, Ben'),
  other('Guardian Phone', '404-555-0101'),
  other('Guardian Notified', on, off),
  other('Had Guardian Training', on, off),
  other('Guardian Since', '08/01/2020'),
  other('Number of Guardians', '1', '0'),
  state('Former'),
  state('Pending'),
  state('Until 06/2024'),
  state('<label><input type="checkbox" checked> Not a guardian</label>'),
  members(
    'an emergency contact by the word Emergency',
    table(heads, [nora, ana, ['<a href="#">Sample, Otto</a>', 'Emergency', off, '', '08/01/2020', '']]),
    { 'HH-NO-GUARDIAN': 'meets', 'HH-ALONE': 'meets' },
  ),
  members(
    'an aunt and a cousin live there',
    table(heads, [
      nora,
      ana,
      ['<a href="#">Practice, Vera</a>', 'Aunt', off, '', '08/01/2020', ''],
      ['<a href="#">Practice, Kim</a>', 'Cousin', off, '02', '08/01/2020', ''],
    ]),
    { 'HH-MEMBER': noFault, 'HH-NO-GUARDIAN': 'meets' },
  ),
];
