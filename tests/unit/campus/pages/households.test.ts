import { describe, expect, it } from 'vitest';
import { at, brief, idsOf, memberBrief, pageOf } from './household-kit.ts';

const home = (id: number, text: string) => `<a href="household.xsl?householdID=${id}">${text}</a>`;
const person = (id: number, text: string) => `<a href="person.xsl?personID=${id}">${text}</a>`;
const phone = home(701, '(919) 555-0142');
const phone2 = home(702, '(919) 555-0143');

/** The two homes of Lee (personID 910001, who is named in the page's address). */
const H1 = ['701', 'Practice Household', '(919) 555-0142', '12 Oak St', true];
const H2 = ['702', 'Example Household', '(919) 555-0143', '99 Elm Ave', true];
const own = (id: string, role: string | null, start: string | null, end: string | null = null, active = true) => [
  id,
  null,
  '910001',
  role,
  null,
  null,
  null,
  start,
  end,
  active,
];
const START = '2020-08-01';

interface Dialect {
  title: string;
  html: string;
  households: unknown[];
  memberships: unknown[];
  unread: string[];
  path?: string;
}

const NO_MEMBERS = ['name', 'grade', 'guardian', 'relationship'];

const dialects: Dialect[] = [
  {
    title: 'a legacy table whose header cells are td, with boxes and a Map link',
    html: `<h1>Households</h1><table><tr><td>Household</td><td>Phone Number</td><td>Address</td><td>Start Date</td><td>End Date</td><td>Secondary</td></tr>
      <tr><td>Practice Household</td><td>${phone}</td><td><a>12 Oak St</a> <a>Map</a></td><td>08/01/2020</td><td></td><td><input type="checkbox"></td></tr>
      <tr><td>Example Household</td><td>${phone2}</td><td>99 Elm Ave</td><td>Aug 1, 2021</td><td>1/2/2024</td><td><input type="checkbox" checked></td></tr></table>`,
    households: [H1, [...H2.slice(0, 4), false]],
    memberships: [own('701', 'primary', START), own('702', 'secondary', '2021-08-01', '2024-01-02', false)],
    unread: NO_MEMBERS,
  },
  {
    title: 'a grid in two parts with role=grid, and the role in words',
    html: `<h1>Membership in Households</h1><div class="k-grid"><div role="grid" aria-rowcount="3"><div><table role="presentation"><thead role="rowgroup"><tr role="row" aria-rowindex="1">
      ${['Household Name', 'Phone', 'Address', 'Type'].map((text, index) => `<th role="columnheader" aria-colindex="${index + 1}">${text}</th>`).join('')}</tr></thead></table></div>
      <div><table role="presentation"><tbody role="rowgroup">${[
        ['Practice Household', phone, '12 Oak St', 'Primary'],
        ['Example Household', phone2, '99 Elm Ave', 'Secondary'],
      ]
        .map(
          (row, line) =>
            `<tr role="row" aria-rowindex="${line + 2}">${row.map((text, index) => `<td role="gridcell" aria-colindex="${index + 1}">${text}</td>`).join('')}</tr>`,
        )
        .join('')}</tbody></table></div></div></div>`,
    households: [H1, H2],
    memberships: [own('701', 'primary', null), own('702', 'secondary', null)],
    unread: ['startDate', 'endDate', ...NO_MEMBERS],
  },
  {
    title: 'cards with the role as a badge, each with a grid of its members',
    html: `<h1>Membership in Households</h1><div class="card"><h3 class="card__header">Practice Household <span>Primary</span></h3>
      <dl><dt>Phone</dt><dd>${phone}</dd><dt>Address</dt><dd>12 Oak St</dd><dt>Start Date</dt><dd>08/01/2020</dd><dt>End Date</dt><dd></dd></dl>
      <table><thead><tr><th>Name</th><th>Enrollment (grade)</th><th>Relationship</th><th>Start Date</th><th>End Date</th><th>Secondary</th></tr></thead><tbody>
      <tr><td>${person(910001, 'Practice, Lee')}</td><td>25-26 Practice High (09)</td><td>Self</td><td>08/01/2020</td><td></td><td></td></tr>
      <tr><td>${person(910002, 'Practice, Ana')}</td><td></td><td>Mother</td><td>08/01/2020</td><td>09/30/2025</td><td></td></tr></tbody></table></div>
      <div class="card"><h3 class="card__header">Example Household</h3><span class="badge">Secondary</span>
      <dl><dt>Phone</dt><dd>${phone2}</dd><dt>Address</dt><dd>99 Elm Ave</dd><dt>Start Date</dt><dd>2020-08-01</dd><dt>End Date</dt><dd></dd></dl>
      <table><thead><tr><th>Name</th><th>Enrollment (grade)</th><th>Relationship</th><th>Start Date</th><th>End Date</th></tr></thead><tbody>
      <tr><td>${person(910003, 'Example, Bob')}</td><td>-</td><td>Father</td><td>08/01/2020</td><td></td></tr></tbody></table></div>`,
    households: [H1, H2],
    memberships: [
      own('701', 'primary', START),
      own('702', 'secondary', START),
      ['701', 'Practice, Lee', '910001', null, null, '25-26 Practice High (09)', 'Self', START, null, true],
      ['701', 'Practice, Ana', '910002', null, null, '', 'Mother', START, '2025-09-30', false],
      ['702', 'Example, Bob', '910003', null, null, '', 'Father', START, null, true],
    ],
    unread: ['guardian'],
  },
  {
    title: 'one card with labels and values, no address, and its members below',
    html: `<h2>Membership in Households</h2><section><h3>Practice Household</h3><p>Primary</p>
      <div><label>Phone Number:</label> <span>${phone}</span></div><div><label>Address:</label> <span>This household has no address.</span></div>
      <div><label>Start Date:</label> <span>08/01/2020</span></div>
      <h4>Members</h4><table><tr><th>Name</th><th>Grade</th><th>Guardian</th></tr><tr><td>Practice, Lee</td><td>09</td><td>No</td></tr><tr><td>Practice, Ana</td><td></td><td>Yes</td></tr></table></section>`,
    households: [['701', 'Practice Household', '(919) 555-0142', '', true]],
    memberships: [
      own('701', 'primary', START),
      ['701', 'Practice, Lee', null, null, false, '09', null, null, null, true],
      ['701', 'Practice, Ana', null, null, true, '', null, null, null, true],
    ],
    unread: ['endDate', 'relationship', 'personID'],
  },
  {
    title: 'parts under the headings Primary Household and Secondary Household',
    html: `<h2>Primary Household</h2><div><h3>Practice Household</h3><p>Phone: ${phone}</p><p>Address: 12 Oak St</p></div>
      <h2>Secondary Household</h2><div><h3>Example Household</h3><p>Phone: ${phone2}</p><p>Address: 99 Elm Ave</p></div>`,
    households: [H1, H2],
    memberships: [own('701', 'primary', null), own('702', 'secondary', null)],
    unread: ['startDate', 'endDate', ...NO_MEMBERS],
  },
  {
    title: 'a legacy form of labels and values, of one household',
    html: `<h1>Households</h1><table><tr><td><b>Practice Household</b></td></tr><tr><td>Phone</td><td>${phone}</td></tr><tr><td>Address</td><td>12 Oak St</td></tr>
      <tr><td>Start Date</td><td>08/01/2020</td></tr><tr><td>End Date</td><td></td></tr><tr><td>Secondary</td><td><input type="checkbox" checked></td></tr></table>`,
    households: [H1],
    memberships: [own('701', 'secondary', START)],
    unread: NO_MEMBERS,
  },
  {
    title: 'Spanish words',
    html: `<h1>Hogares</h1><table><tr><th>Hogar</th><th>Teléfono</th><th>Dirección</th><th>Inicio</th><th>Fin</th><th>Secundario</th></tr>
      <tr><td>Practice Household</td><td>${phone}</td><td>12 Oak St</td><td>2020-08-01</td><td></td><td>No</td></tr>
      <tr><td>Example Household</td><td>${phone2}</td><td>99 Elm Ave</td><td>2020-08-01</td><td></td><td>Sí</td></tr></table>`,
    households: [H1, H2],
    memberships: [own('701', 'primary', START), own('702', 'secondary', START)],
    unread: NO_MEMBERS,
  },
  {
    title: 'no column for the role, none for the address, and a hidden column is none either',
    html: `<h1>Households</h1><table><tr><th>Household</th><th>Phone</th><th>Start Date</th><th>End Date</th><th style="display:none">Secondary</th></tr>
      <tr><td>Practice Household</td><td>${phone}</td><td>08/01/2020</td><td></td><td style="display:none">Yes</td></tr></table>`,
    households: [['701', 'Practice Household', '(919) 555-0142', null, true]],
    memberships: [own('701', null, START)],
    unread: ['address', 'role', ...NO_MEMBERS],
  },
  {
    title: 'cards titled with a badge and a button, of which the second stands below the members of the first',
    html: `<h1>Membership in Households</h1>${(
      [
        [701, 'Practice Household', 'Primary', phone, '12 Oak St'],
        [702, 'Example Household', 'Secondary', phone2, '99 Elm Ave'],
      ] as const
    )
      .map(
        ([id, name, role, tel, street]) =>
          `<section><h3 class="card__header">${name} <span class="badge">${role}</span> <button>Edit</button></h3><dl><dt>Household ID</dt><dd>${id}</dd><dt>Phone</dt><dd>${tel}</dd><dt>Address</dt><dd>${street}</dd></dl></section>`,
      )
      .join('')}`,
    households: [H1, H2],
    memberships: [own('701', 'primary', null), own('702', 'secondary', null)],
    unread: ['startDate', 'endDate', ...NO_MEMBERS],
  },
  {
    title: 'cards in which the household is called Name, and nobody is a member for that',
    html: `<h1>Households</h1>${(
      [
        [701, 'Practice Household', '(919) 555-0142', '12 Oak St'],
        [702, 'Example Household', '(919) 555-0143', '99 Elm Ave'],
      ] as const
    )
      .map(
        ([id, name, tel, street]) =>
          `<div><dl><dt>Household ID</dt><dd>${id}</dd><dt>Name</dt><dd>${name}</dd><dt>Phone</dt><dd>${tel}</dd><dt>Address</dt><dd>${street}</dd><dt>Secondary</dt><dd>No</dd><dt>Start Date</dt><dd>08/01/2020</dd><dt>End Date</dt><dd></dd></dl></div>`,
      )
      .join('')}`,
    households: [H1, H2],
    memberships: [own('701', 'primary', START), own('702', 'primary', START)],
    unread: NO_MEMBERS,
  },
  {
    title: 'a legacy form titled by a header over both of its columns',
    html: `<h1>Households</h1><table><tr><th colspan="2">Practice Household</th></tr><tr><td>Phone</td><td>${phone}</td></tr><tr><td>Address</td><td>12 Oak St</td></tr>
      <tr><td>Start Date</td><td>08/01/2020</td></tr><tr><td>End Date</td><td></td></tr><tr><td>Secondary</td><td><input type="checkbox" checked></td></tr></table>`,
    households: [H1],
    memberships: [own('701', 'secondary', START)],
    unread: NO_MEMBERS,
  },
  {
    title: 'a date that nobody can read, and a box in two minds',
    html: `<h1>Households</h1><table><tr><th>Household</th><th>Phone</th><th>Address</th><th>Start Date</th><th>End Date</th><th>Primary</th><th>Secondary</th></tr>
      <tr><td>Practice Household</td><td>${phone}</td><td>12 Oak St</td><td>fall of 2020</td><td></td><td><input type="checkbox" checked></td><td><input type="checkbox" checked></td></tr></table>`,
    households: [[...H1.slice(0, 4), null]],
    memberships: [['701', null, '910001', null, null, null, null, null, null, null]],
    unread: ['role', ...NO_MEMBERS],
  },
];

describe('Membership in Households', () => {
  it.each(dialects)('reads $title', async ({ html, households, memberships, unread, path }) => {
    const page = await pageOf('households', html, path);
    expect(page?.households.map(brief)).toEqual(households);
    expect(page?.memberships.map(memberBrief)).toEqual(memberships);
    expect([...(page?.unread ?? [])].sort()).toEqual([...unread].sort());
    expect(page?.rows).toEqual({ seen: households.length, total: households.length });
  });

  it('says that there are more households than it sees', async () => {
    const rows = `<tr><td>Practice Household</td><td>${phone}</td><td>12 Oak St</td></tr>`;
    const html = `<h1>Households</h1><div><table><tr><th>Household</th><th>Phone</th><th>Address</th></tr>${rows}</table><div class="k-pager">1 - 1 of 3 items</div></div>`;
    expect((await pageOf('households', html))?.rows).toEqual({ seen: 1, total: 3 });
  });

  it.each([
    [
      'the Members tab of a household',
      at['household-members'],
      '<h1>Household Information</h1><p>Household Name: Practice</p><p>Phone: (919) 555-0142</p><h3>Members</h3><table><tr><th>Name</th><th>Grade</th><th>Start Date</th><th>End Date</th></tr><tr><td>Practice, Lee</td><td>09</td><td></td><td></td></tr></table>',
    ],
    [
      'the households of an address',
      at['household-addresses'],
      '<h1>Related Households</h1><table><tr><th>Household</th><th>Start Date</th><th>End Date</th><th>Mailing</th><th>Secondary</th><th>Private</th><th>Physical</th></tr><tr><td>Practice Household</td><td></td><td></td><td>X</td><td></td><td></td><td>X</td></tr></table>',
    ],
    [
      'a census report',
      '/campus/reports/households.xsl',
      `<h1>Households Report</h1><table><tr><th>Household</th><th>Phone</th><th>Address</th><th>Student Name</th></tr><tr><td>Practice</td><td>1</td><td>2</td><td>Practice, Lee</td></tr></table>`,
    ],
    [
      'a help article',
      '/help/households-people',
      `<h1>Households (People)</h1><table><tr><th>Household</th><th>Phone</th><th>Address</th></tr><tr><td>The household</td><td>A phone</td><td>The address</td></tr></table>`,
    ],
    [
      'Relationships',
      '/campus/frame.xsl?toolCode=census.Relationships',
      '<h1>Relationships</h1><table><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th><th>Secondary</th><th>Start Date</th><th>End Date</th></tr><tr><td>Practice, Ana</td><td>Mother</td><td>Yes</td><td>Yes</td><td>No</td><td></td><td></td></tr></table>',
    ],
  ])('is not recognised on %s', async (_, path, html) => {
    expect(await idsOf(html, path)).not.toContain('households');
  });
});
