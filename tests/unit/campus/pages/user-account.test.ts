import { describe, expect, it } from 'vitest';
import type { Account } from '../../../../lib/facts.ts';
import { accountsOf, KEY, pageOf, placeFor } from './accounts-kit.ts';

type Fact = Omit<Account, 'row'>;

const BO: Fact = {
  name: null,
  personID: null,
  username: 'bexample',
  disabled: true,
  hasKey: null,
  keyHolder: null,
  product: null,
};

const read = async (body: string) => accountsOf(await pageOf('user-account', body));

const dialects: { title: string; html: string; expected: Fact[] }[] = [
  {
    title: 'the New Look editor: ids, a card, a homepage',
    html: `<h3 class="card__header">Account Information</h3><div><label for="usernameRef">Username</label><input id="usernameRef" value="bexample"></div>
      <div><label><input type="checkbox" id="disabledRef" checked> Disabled</label></div><div><label for="h">Homepage</label><select id="h"><option selected>Campus Parent</option></select></div>
      <h3 class="card__header">Access Information</h3><ul><li>Modified By: Admin</li></ul>`,
    expected: [{ ...BO, product: 'parent' }],
  },
  {
    title: 'the editor with ids and no labels that could be read',
    html: '<input id="usernameRef" value="bexample"><span><input type="checkbox" id="disabledRef"></span>',
    expected: [{ ...BO, disabled: false }],
  },
  {
    title: 'a legacy table of labels and values',
    html: '<table><tr><td>Username</td><td><input id="username" value="bexample"></td></tr><tr><td>Disabled</td><td><input type="checkbox" id="disabled" checked></td></tr><tr><td>Homepage</td><td>Campus Tools</td></tr></table>',
    expected: [{ ...BO, product: 'staff' }],
  },
  {
    title: 'a legacy list with td for headers, of one person with two accounts',
    html: `<table><tr><td>Name</td><td>Username</td><td>Homepage</td><td>Disabled</td></tr>
      <tr><td><a href="javascript:open('personID=930010')">Example, Bo</a></td><td>bexample</td><td>Campus Parent</td><td><input type="checkbox" checked></td></tr>
      <tr><td><a href="javascript:open('personID=930010')">Example, Bo</a></td><td>bo.example</td><td>Campus Instruction</td><td><input type="checkbox"></td></tr></table>`,
    expected: [
      { ...BO, name: 'Example, Bo', personID: '930010', product: 'parent' },
      { ...BO, name: 'Example, Bo', personID: '930010', username: 'bo.example', disabled: false, product: 'staff' },
    ],
  },
  {
    title: 'a Kendo grid whose header stands apart, with a status column',
    html: `<div role="grid"><div class="k-grid-header"><table><thead><tr role="row"><th role="columnheader">Name</th><th role="columnheader">Username</th><th role="columnheader">Status</th></tr></thead></table></div>
      <div class="k-grid-content"><table><tbody><tr role="row"><td role="gridcell">Example, Bo</td><td role="gridcell">bexample</td><td role="gridcell">Disabled</td></tr><tr role="row"><td role="gridcell">Sample, Ana</td><td role="gridcell">asample</td><td role="gridcell">Active</td></tr></tbody></table></div></div>`,
    expected: [
      { ...BO, name: 'Example, Bo' },
      { ...BO, name: 'Sample, Ana', username: 'asample', disabled: false },
    ],
  },
  {
    title: 'a list that says "(Disabled)" behind a name, and says nothing of the others',
    html: '<table><tr><th>Name</th><th>Username</th><th>Type</th></tr><tr><td>Example, Bo (Disabled)</td><td>bexample</td><td>Parent</td></tr><tr><td>Sample, Ana</td><td>asample</td><td>Staff</td></tr></table>',
    expected: [
      { ...BO, name: 'Example, Bo', product: 'parent' },
      { ...BO, name: 'Sample, Ana', username: 'asample', disabled: false, product: 'staff' },
    ],
  },
  {
    title: 'a list without any word about disabled: not known',
    html: '<table><tr><th>Name</th><th>Username</th><th>Homepage</th></tr><tr><td>Sample, Ana</td><td>asample</td><td>Campus Parent</td></tr></table>',
    expected: [{ ...BO, name: 'Sample, Ana', username: 'asample', disabled: null, product: 'parent' }],
  },
  {
    title: 'Spanish',
    html: '<dl><dt>Nombre de usuario</dt><dd>bexample</dd><dt>Deshabilitado</dt><dd>Sí</dd><dt>Página de inicio</dt><dd>Portal para padres</dd></dl>',
    expected: [{ ...BO, product: 'parent' }],
  },
  {
    title: 'a hidden box is not read',
    html: '<div><label for="u">Username</label><input id="u" value="bexample"></div><div hidden><label><input type="checkbox" checked>Disabled</label></div><div><label for="h">Homepage</label><input id="h" value="Campus Parent"></div><div><label for="p">Person ID</label><input id="p" value="930010"></div>',
    expected: [{ ...BO, personID: '930010', disabled: null, product: 'parent' }],
  },
];

describe('User Account', () => {
  it.each(dialects)('$title', async ({ html, expected }) => {
    expect(await read(html)).toEqual(expected);
  });

  it('says which columns it has not', async () => {
    const page = await pageOf(
      'user-account',
      '<table><tr><th>Name</th><th>Username</th><th>Homepage</th></tr><tr><td>Sample, Ana</td><td>asample</td><td>Campus Parent</td></tr></table>',
    );
    expect(page?.unread).toEqual(expect.arrayContaining(['disabled', 'hasKey']));
    expect(page?.unread).not.toContain('username');
  });

  it('never reads a password, nor a key that stands in the wrong place', async () => {
    const page = await pageOf(
      'user-account',
      `<input id="usernameRef" value="${KEY}"><input id="disabledRef" type="checkbox"><label>Password<input value="Secret-Word-1"></label>`,
    );
    // Nothing is left that names the account.
    expect(page?.accounts).toEqual([]);
    expect(JSON.stringify(page)).not.toMatch(new RegExp(`Secret|${KEY}`));
  });

  it('is not there on a log-in page, among calendars or before anything is loaded', async () => {
    expect(await read('<label>Username<input></label><label>Password<input type="password"></label>')).toBeUndefined();
    expect(
      await read(
        '<table><tr><th>Username</th><th>Calendar</th><th>Type</th></tr><tr><td>a</td><td>b</td><td>c</td></tr></table>',
      ),
    ).toBeUndefined();
    expect(await read('<h1>User Account</h1><div class="k-loading-mask"></div>')).toBeUndefined();
  });

  it('has its place by address and by heading, and none at the log-in or in help', async () => {
    expect(
      await placeFor('user-account', '<div id="frameWorkspace"></div>', '/campus/sis/tools-core/user-account-editor'),
    ).toBeGreaterThanOrEqual(0.5);
    expect(
      await placeFor('user-account', '<div id="frameWorkspace"></div><h1>User Account</h1>'),
    ).toBeGreaterThanOrEqual(0.5);
    expect(await placeFor('user-account', '<h1>Sign in</h1>', '/campus/practice.jsp')).toBeLessThan(0.5);
    expect(await placeFor('user-account', '<h1>User Account</h1>', '/campus/help/user-account')).toBeLessThan(0.5);
  });
});
