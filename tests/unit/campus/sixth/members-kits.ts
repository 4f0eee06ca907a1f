import { noFault, noTick, type Says } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { bar, off, on, table } from '../unseen/draw.ts';
import { captioned, cards, failed, icon, img, legacy, material, prime, said, turned } from './draw.ts';

const url = '/campus/sis/campus-tools/household-information?householdID=7101';
const tabs =
  '<h1>Household Information</h1><h2>Practice Household</h2><div role="tablist"><button role="tab" aria-selected="false">Household Info</button><button role="tab" aria-selected="true">Members</button><button role="tab" aria-selected="false">Addresses</button></div>';
const heads = ['Name', 'Relationship', 'Guardian', 'Enrollment (grade)', 'Start Date', 'End Date'];
const nora = ['<a href="#">Practice, Nora</a>', 'Mother', on, '', '08/01/2020', ''];
const ana = ['<a href="#">Practice, Ana M</a>', '', off, '09', '08/01/2020', ''];
const otto = ['<a href="#">Sample, Otto</a>', 'Emergency Contact', off, '', '08/01/2020', ''];
const page = (title: string, body: string, says: Says, more: Partial<Judged> = {}): Judged => ({
  title,
  html: `${tabs}${body}`,
  url,
  pages: ['household-members'],
  says,
  ...more,
});
const well = { 'HH-ALONE': 'meets', 'HH-NO-GUARDIAN': 'meets' };
const lone = { 'HH-NO-GUARDIAN': noTick };
const unguarded = [nora.with(2, off), ana];
const state = (text: string, other = 'No') => table(heads, [nora.with(2, text), ana.with(2, other)]);
const column = (head: string, hers: string, other: string) =>
  table(heads.with(2, head), [nora.with(2, hers), ana.with(2, other)]);
/** A flag of the student stands in the bar; the household has no guardian. */
const flagged = (title: string, body: string, more = ''): Judged => ({
  title,
  html: [bar('Practice, Ana M', '914001', more), { url, body: `${tabs}${body}` }],
  pages: ['household-members'],
  says: {},
  noAdvice: true,
});

/** Members of a household, in the kits and words of other places. */
export const membersKits: Judged[] = [
  page('Material: a mother and her child', material(heads, [nora, ana]), well),
  page('Material: nobody is a guardian', material(heads, unguarded), { 'HH-NO-GUARDIAN': failed }),
  page('PrimeNG: a mother and her child', prime(heads, [nora, ana]), well),
  page('PrimeNG: nobody is a guardian', prime(heads, unguarded), { 'HH-NO-GUARDIAN': failed }),
  page('legacy: a mother and her child', legacy(heads, [nora, ana]), well),
  page('legacy: an emergency contact lives there', legacy(heads, [nora, ana, otto]), {
    'HH-MEMBER': said,
    'HH-ALONE': 'meets',
  }),
  page('turned around: nobody is a guardian', turned(heads, unguarded), { 'HH-NO-GUARDIAN': noTick }),
  page('cards: the guardian has moved out', cards(heads, [nora.with(5, '06/30/2024'), ana]), lone),
  page(
    'Guardian as words of a chip',
    column('Roles', '<span class="chip">Guardian</span>', '<span class="chip">Student</span>'),
    { 'HH-NO-GUARDIAN': noFault },
  ),
  page('Guardian: Former', state('Former'), lone),
  page('Guardian: Pending court', state('Pending'), lone),
  page('Guardian: Yes (ended)', state('Yes (ended)'), lone),
  page('Guardian: Unknown', state('Unknown'), lone),
  page('Guardian: Revoked', state('Revoked'), lone),
  page('Guardian: icon Not a guardian', state(icon('Not a guardian'), icon('Not a guardian')), lone),
  page('Guardian: picture No Guardian Rights', state(img('No guardian rights'), img('No guardian rights')), lone),
  page(
    'Guardian: in Spanish, Sí and No',
    table(
      ['Nombre', 'Parentesco', 'Tutor', 'Inscripción (grado)', 'Fecha de inicio', 'Fecha de fin'],
      [nora.with(2, 'Sí'), ana.with(2, 'No')],
    ),
    {
      'HH-NO-GUARDIAN': noFault,
      'HH-ALONE': noFault,
    },
  ),
  page(
    'Guardian: in Spanish, No and No',
    table(
      ['Nombre', 'Parentesco', 'Tutor', 'Inscripción (grado)', 'Fecha de inicio', 'Fecha de fin'],
      [nora.with(2, 'No'), ana.with(2, 'No')],
    ),
    lone,
  ),
  page('Guardian E-mail as column', column('Guardian Email', 'nora@practice.example', ''), lone),
  page('Guardian Name as column', column('Guardian', 'Practice, Paul', 'Practice, Paul'), lone),
  page('Guardian Consent as column', column('Guardian Consent', on, off), lone),
  page('Has Guardian, ticked for the child', column('Has Guardian', off, on), lone),
  page('Former Guardian, ticked', column('Former Guardian', on, off), lone),
  page(
    'Guardian ad litem as type',
    table(heads.toSpliced(2, 1), [nora.toSpliced(2, 1).with(1, 'Guardian ad Litem'), ana.toSpliced(2, 1)]),
    lone,
  ),
  page('the guardian is deceased', table(heads, [nora.with(0, 'Practice, Nora (Deceased)'), ana]), lone),
  page('the guardian in a list: Past Members', table(heads, [ana]) + captioned('Past Members', heads, [nora]), {
    ...lone,
    'HH-ALONE': noTick,
  }),
  page(
    'the guardian in a list: Members of Sample Household',
    table(heads, [ana]) + captioned('Members of Sample Household', heads, [nora]),
    { ...lone, 'HH-ALONE': noTick },
  ),
  page(
    'the guardian in a list: Search results',
    `${table(heads, [ana])}<h3>Find New Member: Search Results</h3>${table(heads, [nora])}`,
    { ...lone, 'HH-ALONE': noTick },
  ),
  page(
    'the guardian is greyed out and says Removed',
    table(heads, [nora.with(0, `${nora[0]} <span class="tag">Removed</span>`), ana]),
    lone,
  ),
  page(
    'the guardian has not been saved yet',
    `${table(heads, [ana, nora.with(0, `${nora[0]} <em>(not saved)</em>`)])}`,
    lone,
  ),
  page('a child of early years alone', table(heads, [ana.with(3, 'PK')]), { 'HH-ALONE': said }),
  page('a student who has graduated, alone', table(heads, [ana.with(3, 'Graduated')]), { 'HH-NO-GUARDIAN': noFault }),
  page(
    'nobody is a guardian, no header of a student',
    table(heads, unguarded),
    { 'HH-NO-GUARDIAN': failed },
    { noAdvice: true },
  ),
  flagged(
    'nobody is a guardian, and a flag: Custody',
    table(heads, unguarded),
    '<div class="flags"><span class="chip">Custody</span></div>',
  ),
  flagged(
    'nobody is a guardian, and a flag without a name',
    table(heads, unguarded),
    '<div class="flags"><i class="fa fa-flag"></i></div>',
  ),
  flagged(
    'nobody is a guardian, and a comment on the page: No contact with mother',
    `<p>Comments: No contact with mother per court order.</p>${table(heads, unguarded)}`,
  ),
  flagged(
    'nobody is a guardian, and a column of comments',
    table(
      [...heads, 'Comments'],
      [
        [...(unguarded[0] ?? []), 'Restraining order on file'],
        [...ana, ''],
      ],
    ),
  ),
  flagged(
    'nobody is a guardian, and the tab Legal (1)',
    `<div role="tablist"><button role="tab" aria-selected="false">Court Documents (1)</button></div>${table(heads, unguarded)}`,
  ),
];
