import { describe, expect, it } from 'vitest';
import { at, idsOf, locationBrief, pageOf } from './household-kit.ts';

const home = (id: number, text: string) => `<a href="household.xsl?householdID=${id}">${text}</a>`;
const box = (on: boolean) => `<input type="checkbox"${on ? ' checked' : ''}>`;
const head = 'Household Information';
const form = `<h1>${head}</h1><p>Household Name: Practice Household</p><p>Phone: (919) 555-0142</p>`;
const inHand = { household: { name: 'Practice Household', householdID: '701' } };

interface Dialect {
  title: string;
  html: string;
  locations: unknown[];
  unread: string[];
  about: object;
}

const dialects: Dialect[] = [
  {
    title: 'the Addresses tab as a legacy table with td headers',
    html: `${form}<h3>Addresses</h3><table><tr><td>Address</td><td>Start Date</td><td>End Date</td><td>Mailing</td><td>Secondary</td><td>Private</td><td>Physical</td></tr>
      <tr><td>12 Oak St</td><td>08/01/2020</td><td></td><td>${box(true)}</td><td>${box(false)}</td><td>${box(false)}</td><td>${box(true)}</td></tr>
      <tr><td>99 Elm Ave</td><td>08/01/2015</td><td>07/31/2020</td><td>${box(true)}</td><td>${box(false)}</td><td>${box(false)}</td><td>${box(true)}</td></tr></table>`,
    locations: [
      ['701', '12 Oak St', true, true, false, false, true],
      ['701', '99 Elm Ave', true, true, false, false, false],
    ],
    unread: [],
    about: inHand,
  },
  {
    title: 'Related Households of an address, with X and blank',
    html: `<h1>Related Households</h1><table><tr><th>Household</th><th>Start Date</th><th>End Date</th><th>Mailing</th><th>Secondary</th><th>Private</th><th>Physical</th></tr>
      <tr><td>${home(701, 'Practice Household')}</td><td>08/01/2020</td><td></td><td>X</td><td></td><td></td><td>X</td></tr>
      <tr><td>${home(702, 'Example Household')}</td><td>08/01/2020</td><td></td><td>X</td><td></td><td></td><td></td></tr></table>`,
    locations: [
      ['701', null, true, true, false, false, true],
      ['702', null, true, false, false, false, true],
    ],
    unread: ['address'],
    about: {},
  },
  {
    title: 'a grid with role=grid and no column Secondary',
    html: `<h1>Household Addresses</h1><p>Household: Practice Household</p><p>Phone: 1</p><div role="grid"><div role="row"><span role="columnheader">Address</span><span role="columnheader">Mailing</span><span role="columnheader">Physical</span><span role="columnheader">Private</span></div>
      <div role="row"><span role="gridcell">12 Oak St</span><span role="gridcell">No</span><span role="gridcell">Yes</span><span role="gridcell">Yes</span></div></div>`,
    locations: [['701', '12 Oak St', false, true, null, true, true]],
    unread: ['secondary', 'startDate', 'endDate'],
    about: inHand,
  },
  {
    title: 'cards',
    html: `${form}<h3>Addresses</h3><div><p>Address: 12 Oak St</p><p>Mailing: Yes</p><p>Physical: Yes</p><p>Start Date: 8/1/2020</p></div>
      <div><p>Address: PO Box 4</p><p>Mailing: No</p><p>Physical: No</p><p>Start Date: 8/1/2020</p></div>`,
    locations: [
      ['701', '12 Oak St', true, true, null, null, true],
      ['701', 'PO Box 4', false, false, null, null, true],
    ],
    unread: ['secondary', 'private', 'endDate'],
    about: inHand,
  },
  {
    title: 'Spanish words',
    html: `<h1>Direcciones del hogar</h1><p>Hogar: Practice Household</p><p>Teléfono: 1</p><table><tr><th>Dirección</th><th>Inicio</th><th>Fin</th><th>Correo postal</th><th>Secundaria</th><th>Privada</th><th>Física</th></tr>
      <tr><td>12 Oak St</td><td>2020-08-01</td><td></td><td>Sí</td><td>No</td><td>No</td><td>Sí</td></tr></table>`,
    locations: [['701', '12 Oak St', true, true, false, false, true]],
    unread: [],
    about: inHand,
  },
  {
    title: 'a column of boxes that it cannot read',
    html: `${form}<table><tr><th>Address</th><th>Mailing</th><th>Physical</th><th>Private</th><th>Secondary</th><th>Start Date</th><th>End Date</th></tr>
      <tr><td>12 Oak St</td><td><img src="a.png"></td><td>Yes</td><td>No</td><td>No</td><td></td><td></td></tr></table>`,
    locations: [['701', '12 Oak St', null, true, false, false, true]],
    unread: ['mailing'],
    about: inHand,
  },
];

describe('Household Addresses and Related Households', () => {
  it.each(dialects)('reads $title', async ({ html, locations, unread, about }) => {
    const page = await pageOf('household-addresses', html);
    expect(page?.locations.map(locationBrief)).toEqual(locations);
    expect([...(page?.unread ?? [])].sort()).toEqual([...unread].sort());
    expect(page?.about).toEqual(about);
    expect(page?.rows).toEqual({ seen: locations.length, total: locations.length });
  });

  it('does not know how many there are while more can be loaded', async () => {
    const html = `${form}<div><table><tr><th>Address</th><th>Mailing</th><th>Physical</th></tr><tr><td>12 Oak St</td><td>Yes</td><td>Yes</td></tr></table><button>Load more</button></div>`;
    expect((await pageOf('household-addresses', html))?.rows).toEqual({ seen: 1, total: null });
  });

  it.each([
    [
      'Membership in Households',
      at.households,
      '<h1>Households</h1><table><tr><th>Household</th><th>Phone</th><th>Address</th><th>Start Date</th></tr><tr><td>Practice</td><td>1</td><td>2</td><td></td></tr></table>',
    ],
    [
      'the Members tab',
      at['household-members'],
      '<h1>Household Information</h1><table><tr><th>Name</th><th>Grade</th><th>Start Date</th></tr><tr><td>Practice, Lee</td><td>09</td><td></td></tr></table>',
    ],
    [
      'Relationships',
      '/campus/frame.xsl?toolCode=census.Relationships',
      '<h1>Relationships</h1><table><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Mailing</th><th>Private</th><th>Secondary</th></tr><tr><td>Practice, Ana</td><td>Mother</td><td>Yes</td><td>Yes</td><td>No</td><td>No</td></tr></table>',
    ],
  ])('is not recognised on %s', async (_, path, html) => {
    expect(await idsOf(html, path)).not.toContain('household-addresses');
  });

  it('is no list of members, though the household has a name and the header of its grid is words in spans', async () => {
    const heads = ['Address', 'Start Date', 'End Date', 'Mailing', 'Secondary', 'Private', 'Physical']
      .map((text) => `<th><span><span>${text}</span></span></th>`)
      .join('');
    const html = `<h1>Household Information</h1><dl><dt>Name</dt><dd>Practice</dd><dt>Phone Number</dt><dd>1</dd></dl>
      <div role="grid"><div><table><thead><tr>${heads}</tr></thead></table></div><div><table><tbody><tr><td>12 Oak St</td><td>08/02/2021</td><td></td><td>Yes</td><td>No</td><td>No</td><td>Yes</td></tr></tbody></table></div></div>`;
    expect(await idsOf(html, '/campus/sis/campus-tools/household-information')).toEqual(['household-addresses']);
  });
});
