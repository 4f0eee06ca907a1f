import { describe, expect, it } from 'vitest';
import { at, idsOf, memberBrief, pageOf } from './household-kit.ts';

const person = (id: number, text: string) => `<a href="person.xsl?personID=${id}">${text}</a>`;
const START = '2020-08-01';
const line = (role: string | null, grade: string | null, change: Partial<Record<number, unknown>> = {}) =>
  Object.assign(['701', 'Practice, Lee', '910001', role, null, grade, null, START, null, true], change);

interface Dialect {
  title: string;
  html: string;
  members: unknown[];
  unread: string[];
  household?: { name: string | null; householdID: string | null };
}

const dialects: Dialect[] = [
  {
    title: 'a legacy table with td headers below the form of the household',
    html: `<h1>Household Information</h1><table><tr><td>Household Name</td><td>Practice Household</td></tr><tr><td>Phone</td><td>(919) 555-0142</td></tr></table>
      <h3>Members</h3><table><tr><td>Name</td><td>Start Date</td><td>End Date</td><td>Secondary</td></tr><tr><td>${person(910001, 'Practice, Lee')}</td><td>08/01/2020</td><td></td><td><input type="checkbox"></td></tr></table>`,
    members: [line('primary', null)],
    unread: ['grade', 'guardian', 'relationship'],
  },
  {
    title: 'a grid with role=grid, last and first name apart, past members too',
    html: `<h1>Household Members</h1><div role="grid" aria-rowcount="3"><div role="row"><span role="columnheader">Last Name</span><span role="columnheader">First Name</span><span role="columnheader">Grade</span><span role="columnheader">Guardian</span><span role="columnheader">Start Date</span><span role="columnheader">End Date</span></div>
      <div role="row"><span role="gridcell">Practice</span><span role="gridcell">Lee</span><span role="gridcell">09</span><span role="gridcell">No</span><span role="gridcell">8/1/2020</span><span role="gridcell"></span></div>
      <div role="row"><span role="gridcell">Practice</span><span role="gridcell">Bob</span><span role="gridcell"></span><span role="gridcell">Yes</span><span role="gridcell">8/1/2020</span><span role="gridcell">6/30/2024</span></div></div>`,
    members: [
      line(null, '09', { 2: null, 4: false }),
      ['701', 'Practice, Bob', null, null, true, '', null, START, '2024-06-30', false],
    ],
    unread: ['relationship', 'personID', 'role', 'householdName'],
    household: { name: null, householdID: '701' },
  },
  {
    title: 'cards',
    html: `<h1>Household Members</h1><div><h4>Practice, Lee</h4><p>Grade: 09</p><p>Start Date: 8/1/2020</p><p>Secondary: No</p></div>
      <div><h4>Practice, Ana</h4><p>Grade: </p><p>Start Date: 8/1/2020</p><p>Secondary: Yes</p></div>`,
    members: [line('primary', '09', { 2: null }), line('secondary', '', { 1: 'Practice, Ana', 2: null })],
    unread: ['guardian', 'relationship', 'personID', 'endDate', 'householdName'],
    household: { name: null, householdID: '701' },
  },
  {
    title: 'Spanish words, and pictures with a name for boxes',
    html: `<h1>Miembros del hogar</h1><table><tr><th>Nombre</th><th>Grado</th><th>Inicio</th><th>Fin</th><th>Secundario</th></tr>
      <tr><td>${person(910001, 'Practice, Lee')}</td><td>09</td><td>2020-08-01</td><td></td><td><img alt="No"></td></tr>
      <tr><td>${person(910002, 'Practice, Ana')}</td><td></td><td>2020-08-01</td><td></td><td><img alt="Sí"></td></tr></table>`,
    members: [line('primary', '09'), line('secondary', '', { 1: 'Practice, Ana', 2: '910002' })],
    unread: ['guardian', 'relationship', 'householdName'],
    household: { name: null, householdID: '701' },
  },
  {
    title: 'a picture without a name: the role is not read',
    html: `<h1>Household Information</h1><p>Household: Practice Household</p><p>Phone: (919) 555-0142</p><table><tr><th>Member</th><th>Grade</th><th>Start Date</th><th>End Date</th><th>Secondary</th></tr>
      <tr><td>${person(910001, 'Practice, Lee')}</td><td>09</td><td>08/01/2020</td><td></td><td><img src="x.png"></td></tr></table>`,
    members: [line(null, '09')],
    unread: ['guardian', 'relationship', 'role'],
  },
  {
    title: 'no dates: everybody counts as active, and the dates are unread',
    html: `<h1>Household Information</h1><p>Household: Practice Household</p><p>Phone: (919) 555-0142</p><table><tr><th>Member</th><th>Grade</th><th>Relationship</th></tr>
      <tr><td>${person(910001, 'Practice, Lee')}</td><td>09</td><td>Self</td></tr><tr hidden><td>${person(910009, 'Practice, Old')}</td><td></td><td></td></tr></table>`,
    members: [line(null, '09', { 6: 'Self', 7: null })],
    unread: ['guardian', 'role', 'startDate', 'endDate'],
  },
];

describe('Household Information > Members', () => {
  it.each(dialects)('reads $title', async ({ html, members, unread, household }) => {
    const page = await pageOf('household-members', html);
    expect(page?.memberships.map(memberBrief)).toEqual(members);
    expect([...(page?.unread ?? [])].sort()).toEqual([...unread].sort());
    expect(page?.about.household).toEqual(household ?? { name: 'Practice Household', householdID: '701' });
    expect(page?.rows).toEqual({ seen: members.length, total: members.length });
  });

  it('does not know how many there are on a page of a longer list', async () => {
    const html = `<h1>Household Members</h1><div><table><tr><th>Name</th><th>Grade</th><th>Start Date</th></tr><tr><td>Practice, Lee</td><td>09</td><td></td></tr></table><nav><a>1</a><a>2</a><a>Next</a></nav></div>`;
    expect((await pageOf('household-members', html))?.rows).toEqual({ seen: 1, total: null });
  });

  it.each([
    [
      'the form of a household alone',
      at['household-members'],
      '<h1>Household Information</h1><p>Household: Practice</p><p>Phone: (919) 555-0142</p><p>Comments: none</p>',
    ],
    [
      'Membership in Households',
      at.households,
      `<h1>Membership in Households</h1><section><h3>Practice Household</h3><p>Phone: 1</p><p>Address: 2</p><h4>Members</h4><table><tr><th>Name</th><th>Grade</th><th>Guardian</th></tr><tr><td>Practice, Lee</td><td>09</td><td>No</td></tr></table></section>`,
    ],
    [
      'the roster of a section',
      '/campus/frame.xsl?toolCode=scheduling.Section',
      '<h1>Section Roster</h1><table><tr><th>Name</th><th>Grade</th><th>Start Date</th><th>End Date</th></tr><tr><td>Practice, Lee</td><td>09</td><td></td><td></td></tr></table>',
    ],
    [
      'Relationships',
      '/campus/frame.xsl?toolCode=census.Relationships',
      '<h1>Relationships</h1><table><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th></tr><tr><td>Practice, Ana</td><td>Mother</td><td>Yes</td><td>Yes</td></tr></table>',
    ],
  ])('is not recognised on %s', async (_, path, html) => {
    expect(await idsOf(html, path)).not.toContain('household-members');
  });
});
