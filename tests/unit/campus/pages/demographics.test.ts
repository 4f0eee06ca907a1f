import { describe, expect, it } from 'vitest';
import type { Account } from '../../../../lib/facts.ts';
import { accountsOf, KEY, pageOf, placeFor } from './accounts-kit.ts';

type Fact = Omit<Account, 'row'>;

const ANA: Fact = {
  name: 'Sample, Ana',
  personID: '930001',
  username: 'asample',
  disabled: null,
  hasKey: true,
  keyHolder: 'Sample, Ana',
};

const id = '<input type="hidden" name="personID" value="930001">';
const read = async (body: string) => accountsOf(await pageOf('demographics', body));

const dialects: { title: string; html: string; expected: Fact[] }[] = [
  {
    title: 'a form with labels',
    html: `${id}<label for="a">Last Name</label><input id="a" value="Sample"><label for="b">First Name</label><input id="b" value="Ana">
      <h3>Person Identifiers</h3><label for="g">Person GUID</label><input id="g" readonly value="${KEY}"><label for="u">Portal Username</label><input id="u" value="asample">`,
    expected: [ANA],
  },
  {
    title: 'a key in a box of several lines',
    html: `${id}<label for="a">Last Name</label><input id="a" value="Sample"><label for="b">First Name</label><input id="b" value="Ana">
      <label for="g">Person GUID</label><textarea id="g" readonly>${KEY}</textarea><label for="u">Portal Username</label><input id="u" value="asample">`,
    expected: [ANA],
  },
  {
    title: 'a legacy table of labels and values, with inputs by id',
    html: `${id}<table><tr><td class="label">Last Name</td><td><input id="lastName" value="Sample"></td><td class="label">First Name</td><td><input id="firstName" value="Ana"></td></tr>
      <tr><td>Person GUID</td><td>${KEY.toUpperCase()}</td><td>Portal Username</td><td>asample</td></tr></table>`,
    expected: [ANA],
  },
  {
    title: 'a legacy table with the labels in a row of td above their values',
    html: `${id}<table><tr><td>Last Name</td><td>First Name</td></tr><tr><td>Sample</td><td>Ana</td></tr></table>
      <table><tr><td>Person GUID</td><td>Portal Username</td></tr><tr><td>${KEY}</td><td>asample</td></tr></table>`,
    expected: [ANA],
  },
  {
    title: 'labels above their values in one cell',
    html: `${id}<table><tr><td class="detailFormColumn"><b>Last Name</b><br><input value="Sample"></td><td class="detailFormColumn"><b>First Name</b><br><input value="Ana"></td></tr>
      <tr><td class="detailFormColumn"><b>Person GUID</b><br><span>${KEY}</span></td><td class="detailFormColumn"><b>Portal Username</b><br><span>asample</span></td></tr></table>`,
    expected: [ANA],
  },
  {
    title: 'cards with definition lists',
    html: `${id}<section><h3 class="card__header">Person Information</h3><dl><dt>Last Name</dt><dd>Sample</dd><dt>First Name</dt><dd>Ana</dd></dl></section>
      <section><h3 class="card__header">Person Identifiers</h3><dl><dt>Person GUID</dt><dd>${KEY}</dd><dt>Portal Username</dt><dd>asample</dd></dl></section>`,
    expected: [ANA],
  },
  {
    title: 'label and value in one element, a key without hyphens',
    html: `${id}<div><p>Name: Sample, Ana</p><p>Person GUID: ${KEY.replaceAll('-', '')}</p><p>Portal Username: asample</p></div>`,
    expected: [ANA],
  },
  {
    title: 'Spanish',
    html: `${id}<div><label>Apellido</label><span>Sample</span></div><div><label>Nombre</label><span>Ana</span></div>
      <h3>Identificadores</h3><div><label>GUID de la persona</label><span>${KEY}</span></div><div><label>Usuario del portal</label><span>No hay cuenta activa del portal</span></div>`,
    expected: [{ ...ANA, username: '' }],
  },
  {
    title: '"No Active Portal Account" in place of the user name',
    html: `${id}<div><span>Last Name</span><span>Sample</span></div><div><span>First Name</span><span>Ana</span></div>
      <h4>Person Identifiers</h4><div><span>Person GUID</span><span>${KEY}</span></div><p><em>No Active Portal Account</em></p>`,
    expected: [{ ...ANA, username: '' }],
  },
  {
    title: '"No Active Portal Account" beside its label',
    html: `${id}<dl><dt>Last Name</dt><dd>Sample</dd><dt>First Name</dt><dd>Ana</dd><dt>Person GUID</dt><dd>${KEY}</dd><dt>Portal Username</dt><dd>No Active Portal Account</dd></dl>`,
    expected: [{ ...ANA, username: '' }],
  },
  {
    title: 'a hidden "No Active Portal Account" says nothing',
    html: `${id}<dl><dt>Last Name</dt><dd>Sample</dd><dt>First Name</dt><dd>Ana</dd><dt>Person GUID</dt><dd>${KEY}</dd><dt>Portal Username</dt><dd>asample</dd></dl><p style="display:none">No Active Portal Account</p>`,
    expected: [ANA],
  },
  {
    title: 'a disabled account',
    html: `${id}<dl><dt>Last Name</dt><dd>Sample</dd><dt>First Name</dt><dd>Ana</dd><dt>Person GUID</dt><dd>${KEY}</dd><dt>Portal Username</dt><dd>asample (Disabled)</dd></dl>`,
    expected: [{ ...ANA, disabled: true }],
  },
  {
    title: 'a key behind dots, and a page that says both of the account, cannot be told',
    html: `${id}<dl><dt>Last Name</dt><dd>Sample</dd><dt>First Name</dt><dd>Ana</dd><dt>Person GUID</dt><dd>••••••••</dd><dt>Portal Username</dt><dd>asample</dd></dl><p>No Active Portal Account</p>`,
    expected: [{ ...ANA, username: null, hasKey: null, keyHolder: null }],
  },
  {
    title: 'a blank key is none',
    html: `${id}<dl><dt>Last Name</dt><dd>Sample</dd><dt>First Name</dt><dd>Ana</dd><dt>Person GUID</dt><dd></dd><dt>Portal Username</dt><dd>asample</dd></dl>`,
    expected: [{ ...ANA, hasKey: false, keyHolder: null }],
  },
];

describe('Demographics', () => {
  it.each(dialects)('$title', async ({ html, expected }) => {
    expect(await read(html)).toEqual(expected);
  });

  it('without Person Identifiers reads neither key nor account', async () => {
    const page = await pageOf(
      'demographics',
      `${id}<dl><dt>Last Name</dt><dd>Sample</dd><dt>First Name</dt><dd>Ana</dd><dt>Middle Name</dt><dd>Q</dd><dt>Suffix</dt><dd></dd><dt>Gender</dt><dd>F</dd></dl>`,
    );
    expect(accountsOf(page)).toEqual([{ ...ANA, username: null, hasKey: null, keyHolder: null }]);
    expect(page?.unread).toEqual(expect.arrayContaining(['hasKey', 'username', 'disabled']));
    expect(page?.rows).toEqual({ seen: 1, total: 1 });
  });

  it('without name fields names the person of its own header, else nobody', async () => {
    const fields = `<dl><dt>Person GUID</dt><dd>${KEY}</dd><dt>Portal Username</dt><dd>asample</dd></dl>`;
    const header = '<div class="topBar"><h1>Sample, Ana</h1></div>';
    expect((await read(header + fields))?.[0]).toMatchObject({ name: 'Sample, Ana', keyHolder: 'Sample, Ana' });
    expect((await read(fields))?.[0]).toMatchObject({ name: null, hasKey: true, keyHolder: null });
  });

  it('does not take a household member who is linked for the holder', async () => {
    const html = `<h2>Demographics</h2><a href="x">Testerman, Otto</a><dl><dt>Person GUID</dt><dd>${KEY}</dd><dt>Portal Username</dt><dd>asample</dd></dl>`;
    expect((await read(html))?.[0]).toMatchObject({ name: null, keyHolder: null });
  });

  it('tells father and son apart, and says whose page it is', async () => {
    const form = (suffix: string) =>
      `<dl><dt>Last Name</dt><dd>Sample</dd><dt>First Name</dt><dd>Otto</dd><dt>Suffix</dt><dd>${suffix}</dd><dt>Person GUID</dt><dd>${KEY}</dd><dt>Portal Username</dt><dd></dd></dl>`;
    const page = await pageOf('demographics', form('Jr'));
    expect(page?.accounts[0]?.keyHolder).toBe('Sample, Otto Jr');
    expect(page?.owner.name).toBe('Sample, Otto Jr');
    expect((await pageOf('demographics', form('Select a Value')))?.accounts[0]?.keyHolder).toBe('Sample, Otto');
  });

  it('looks at no Social Security number and no birth date', async () => {
    const page = await pageOf(
      'demographics',
      `<dl><dt>Last Name</dt><dd>Sample</dd><dt>First Name</dt><dd>Ana</dd><dt>Birth Date</dt><dd>01/02/1980</dd><dt>Soc Sec Number</dt><dd>123-45-6789</dd><dt>Gender</dt><dd>F</dd><dt>Person GUID</dt><dd>${KEY}</dd></dl>`,
    );
    expect(page?.accounts).toHaveLength(1);
    expect(JSON.stringify(page)).not.toMatch(/1980|6789/);
  });

  it('is not there in a list of people, a log-in page or a half-loaded form', async () => {
    const people = `<table><tr><th>Last Name</th><th>First Name</th><th>Middle Name</th><th>Suffix</th><th>Gender</th></tr><tr><td>Sample</td><td>Ana</td><td></td><td></td><td>F</td></tr><tr><td>Example</td><td>Bo</td><td></td><td></td><td>M</td></tr></table>`;
    expect(await read(people)).toBeUndefined();
    expect(await read('<label>Username<input></label><label>Password<input type="password"></label>')).toBeUndefined();
    expect(await read('<h1>Demographics</h1><div class="k-loading-mask">Loading</div>')).toBeUndefined();
  });

  it.each([
    ['/campus/sis/people/demographics', '', ''],
    ['/campus/frame.xsl?x=census.Demographics', '', ''],
    ['/campus/frame', '<h1>Demographics</h1>', ''],
    ['/campus/frame.xsl', '<h1>Datos demográficos</h1>', ''],
  ])('has its place at %s', async (path, body, title) => {
    const campus = '<div id="frameWorkspace"></div>';
    expect(await placeFor('demographics', body + campus, path, title)).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    ['/campus/apps/portal/parent/demographics', '<h1>Demographics</h1>'],
    ['/campus/help/demographics', '<h1>Demographics</h1>'],
    ['/campus/sis/people/relationships', '<h1>Relationships</h1>'],
  ])('has no place at %s', async (path, body) => {
    expect(await placeFor('demographics', body, path)).toBeLessThan(0.5);
  });

  it('reads labels that stand over their values, among labels that it does not know', async () => {
    const page = await pageOf(
      'demographics',
      `<table><tr><td>*Last Name</td><td>*First Name</td><td>Middle Name</td></tr><tr><td><input value="Practice"></td><td><input value="Ana"></td><td><input></td></tr>
      <tr><td>Local Staff Number</td><td>Person GUID</td><td>Portal Username</td></tr><tr><td></td><td>${KEY}</td><td>apractice (Disabled)</td></tr></table>`,
    );
    expect(accountsOf(page)).toMatchObject([
      { name: 'Practice, Ana', username: 'apractice', disabled: true, hasKey: true, keyHolder: 'Practice, Ana' },
    ]);
    expect(JSON.stringify(page)).not.toContain(KEY);
  });
});
