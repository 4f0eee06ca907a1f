import { expect } from 'vitest';
import { ana, noTick } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { off, on, table, tool } from '../unseen/draw.ts';
import { base, nobody, nora, noraAll, people, plainly, rels, vera } from './draw.ts';

const none = people(base, nora.with(2, off), vera);
const other = people(base, noraAll, [...vera].with(2, on)).replace('<h2>Relationships</h2>', '');
/** Ana's own list has no guardian; a second one, under this heading, has two and is not hers, or not of today. */
const under = (heading: string) =>
  rels(`a second list under: ${heading}`, `${none}<h3>${heading}</h3>${other}`, nobody);
const caption = (text: string) =>
  rels(
    `a second list with the caption: ${text}`,
    none + other.replace('<table>', `<table><caption>${text}</caption>`),
    nobody,
  );
/** The bar names Ana, the page above its one list names Ben: nobody's name may stand on a finding. */
const bens = (title: string, before: string): Judged => ({
  title: `the bar says Ana, the page: ${title}`,
  html: [ana, tool(before + none.replace('<h2>Relationships</h2>', ''))],
  pages: ['relationships'],
  student: null,
});
/** The page names Ana herself, or nobody: it is read like any other. */
const anas = (title: string, before: string) =>
  rels(
    `the bar says Ana, the page too: ${title}`,
    before + people(base, nora, vera).replace('<h2>Relationships</h2>', ''),
    plainly,
  );
const heads = ['Household', 'Phone Number', 'Address', 'Secondary', 'Start Date', 'End Date'];
const home = (label: string, role = off) => [
  `<a href="#">${label}</a>`,
  '(404)555-0110',
  '12 Alder St, Atlanta, GA 30303',
  role,
  '08/01/2020',
  '',
];
/** One home is Ana's own and primary; the second list is not hers, or not of today: she has no two primary homes. */
const homes = (heading: string): Judged => ({
  title: `a second list of homes under: ${heading}`,
  html: [
    ana,
    tool(
      `<h1>Membership in Households</h1>${table(heads, [home('Practice Household')])}<h3>${heading}</h3>${table(heads, [home('Sample Household')])}`,
      'membership-in-households',
    ),
  ],
  pages: ['households'],
  says: { 'HH-TWO-PRIMARY': expect.not.stringMatching(/fails/) },
});
/** Ana has no primary home of her own; the second list has one. */
const primary = (heading: string): Judged => ({
  title: `no primary home, and a second list of homes under: ${heading}`,
  html: [
    ana,
    tool(
      `<h1>Membership in Households</h1>${table(heads, [home('Practice Household', on)])}<h3>${heading}</h3>${table(heads, [home('Sample Household')])}`,
      'membership-in-households',
    ),
  ],
  pages: ['households'],
  says: { 'HH-NO-PRIMARY': noTick },
});
const memberHeads = ['Name', 'Relationship', 'Guardian', 'Enrollment (grade)', 'Start Date', 'End Date'];
const child = ['<a href="#">Practice, Ana M</a>', '', off, '09', '08/01/2020', ''];
const mother = ['<a href="#">Practice, Nora</a>', 'Mother', on, '', '08/01/2020', ''];
/** A household of a child alone; the guardian stands in a second list. */
const members = (heading: string): Judged => ({
  title: `a second list of members under: ${heading}`,
  html: `<h1>Household Information</h1><h2>Practice Household</h2><div role="tablist"><button role="tab" aria-selected="true">Members</button></div>${table(memberHeads, [child])}<h3>${heading}</h3>${table(memberHeads, [mother])}`,
  url: '/campus/sis/campus-tools/household-information?householdID=7101',
  pages: ['household-members'],
  says: { 'HH-NO-GUARDIAN': noTick, 'HH-ALONE': noTick },
});
/** The mother is not linked; the second table is not of this application. */
const olr = (heading: string): Judged => ({
  title: `a second list of an application under: ${heading}`,
  html: `<h1>Application Processing</h1><h2>Application Number 4410</h2>${table(
    ['Name', 'Role', 'Link Status'],
    [
      ['Practice, Ana M', 'Student', 'Linked'],
      ['Practice, Nora', 'Parent/Guardian', 'Linked'],
    ],
  )}<h3>${heading}</h3>${table(['Name', 'Role', 'Link Status'], [['Practice, Ben', 'Student', 'Not Linked']])}`,
  url: '/campus/sis/tools-core/application-processing?applicationNumber=4410',
  pages: ['olr-application'],
  says: { 'OLR-PERSON': expect.not.stringMatching(/review 2/) },
});

/** Lists that stand beside the list, and pages that name another student than the bar. */
export const whoseList = [
  ...[
    'Contacts for Bea Practice',
    'Bea Practice',
    'Practice, Bea',
    'Practice, Bea - Grade 04',
    'Practice, Bea #914002',
    'Student: Practice, Bea',
    'Sister: Bea',
    'Contacts of sibling Practice, Bea',
    'Practice, Bea (sister)',
    'Relationships of Practice, Bea (914002)',
    "Bea's contacts",
    'Proposed',
    'Draft',
    'Last year (2025-26)',
    'Prior school',
    'From previous district',
    'Imported, not yet accepted',
    'Suggested contacts',
    'Rejected',
    'Preview',
    'Removed contacts',
    'As of 08/01/2024',
    'Snapshot 08/01/2024',
    'Requested changes',
    'Pending approval',
    'Archive',
    'Example',
    'Duplicate record: Practice, Ana M',
    'Before',
    'Old values',
  ].map(under),
  ...['Practice, Bea', 'Bea Practice', 'As of 08/01/2024', 'Deleted'].map(caption),
  bens('Relationships for Ben Practice', '<h2>Relationships for Ben Practice</h2>'),
  bens('Ben Practice', '<h1>Relationships</h1><h2>Ben Practice</h2>'),
  bens('Practice, Ben (Grade 04)', '<h1>Relationships</h1><h2>Practice, Ben (Grade 04)</h2>'),
  bens('Practice, Ben #914002', '<h1>Relationships</h1><h2>Practice, Ben #914002</h2>'),
  bens('Student: Practice, Ben', '<h1>Relationships</h1><div class="who"><b>Student:</b> Practice, Ben</div>'),
  bens('a line: Now viewing Practice, Ben', '<h1>Relationships</h1><p>Now viewing: Practice, Ben</p>'),
  ...[
    'Currently viewing <b>Practice, Ben</b>',
    'You are viewing Ben Practice',
    'Now viewing: Ben Practice',
    "Viewing Ben Practice's contacts",
    'Selected student: Practice, Ben',
    'Student: Ben Practice, Grade 04',
    'Estudiante: Practice, Ben',
  ].map((one) => bens(`a line: ${one}`, `<h1>Relationships</h1><div><span>${one}</span></div>`)),
  bens('a caption: Ben Practice', '<h1>Relationships</h1><table><caption>Ben Practice</caption></table>'),
  bens(
    'a tab that is chosen',
    '<h1>Relationships</h1><div role="tablist"><button role="tab" aria-selected="false">Practice, Ana M</button><button role="tab" aria-selected="true">Practice, Ben</button></div>',
  ),
  bens(
    'a list to choose from',
    '<h1>Relationships</h1><label>Student <select><option>Practice, Ana M</option><option selected>Practice, Ben</option></select></label>',
  ),
  bens(
    'a trail of links',
    '<nav aria-label="Breadcrumb"><a href="#">Census</a> &gt; <a href="#">People</a> &gt; <span>Practice, Ben</span></nav><h1>Relationships</h1>',
  ),
  ...[
    'Relationships for Ana Practice',
    'Relationships of Ana M. Practice',
    'Relationships: Practice, Ana',
    'Relationships for Practice Alder High School',
    'Relationships for 2026-2027 School Year',
    'Relationships for Household Members',
    'Practice Alder High School',
    'Practice Household',
    'Emergency Contacts',
    'Census, Contacts',
  ].map((one) => anas(one, `<h1>${one}</h1>`)),
  ...[
    'Student: Practice, Ana M (#914001)',
    'Student: <b>Ana Practice</b> Grade: 09',
    'Now viewing: Practice, Ana',
    'Viewing current relationships',
    'Viewing: All Contacts',
    'Showing 1 - 2 of 2',
    'Displaying the primary household only',
    'Student: see the bar above',
    'Person: Search',
    'Student: <select><option>Practice, Ana M</option><option>Practice, Ben</option></select>',
    'Showing results for Practice Alder High School',
  ].map((one) => anas(`a line: ${one}`, `<h1>Relationships</h1><div><span>${one}</span></div>`)),
  rels(
    'two grids of her own, one of them labelled',
    people(base, nora).replace('<table>', '<table aria-label="Relationships data table">') +
      people(base, vera).replace('<h2>Relationships</h2>', ''),
    plainly,
  ),
  anas(
    'a trail of links',
    '<nav aria-label="Breadcrumb"><a href="#">Census</a> &gt; <span>Practice, Ana M</span></nav><h1>Relationships</h1>',
  ),
  anas(
    'beside the details of a contact',
    '<h1>Relationships</h1><aside><h3>Nora Practice</h3><h4>Practice, Vera</h4></aside>',
  ),
  ...[
    'Practice, Bea',
    'Bea Practice',
    'Practice, Bea: Households',
    'As of 08/01/2024',
    'Proposed',
    'Requested changes',
    'Deleted',
    'Sibling households',
    'Rejected',
  ].flatMap((one) => [homes(one), primary(one)]),
  ...[
    'Sample Household',
    'Household of Practice, Vera',
    'As of 08/01/2024',
    'Deleted members',
    'Requested changes',
    'Proposed members',
    'Possible duplicates',
    'Other households at this address',
    'Emergency contacts',
  ].map(members),
  ...['Application Number 4411', 'Previous application (2025-26)', 'Withdrawn application', 'Possible matches'].map(
    olr,
  ),
];
