import { describe, expect, it } from 'vitest';
import { applicationsIn, REVIEW, readAlone, SEARCH } from './olr-kit.ts';

const HEAD = ['Application Number', 'Status', 'Applicant', 'Submitted', 'School', 'Type'];
const ROWS = [
  ['70012', 'Submitted-New', 'Practice, Ana', '08/12/2026', 'Practice Elementary', 'New Family'],
  ['70013', 'Link Error', 'Testerman, Bo', '08/13/2026 9:05 AM', 'Practice Middle', 'Existing Family'],
];
const expected = [
  {
    number: '70012',
    status: 'Submitted-New',
    applicant: 'Practice, Ana',
    submitted: '2026-08-12',
    school: 'Practice Elementary',
  },
  {
    number: '70013',
    status: 'Link Error',
    applicant: 'Testerman, Bo',
    submitted: '2026-08-13',
    school: 'Practice Middle',
  },
];
const cells = (tag: string, row: readonly string[]) => row.map((text) => `<${tag}>${text}</${tag}>`).join('');
const table = (head: readonly string[] = HEAD, rows: readonly (readonly string[])[] = ROWS, tag = 'th') =>
  `<table><tr>${cells(tag, head)}</tr>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('')}</table>`;
const role = (name: string, texts: readonly string[]) =>
  texts.map((text) => `<div role="${name}">${text}</div>`).join('');

describe('the list of applications', () => {
  it.each([
    ['a legacy table with td headers', table(HEAD, ROWS, 'td')],
    [
      'a Kendo grid with its header apart',
      `<div role="grid" aria-rowcount="3"><table role="presentation"><thead><tr role="row">${HEAD.map((text) => `<th role="columnheader"><span class="k-column-title">${text}</span><a class="k-grid-header-menu" title="${text} Filter Menu"></a></th>`).join('')}</tr></thead></table><table role="presentation"><tbody>${ROWS.map((row) => `<tr role="row">${row.map((text) => `<td role="gridcell">${text}</td>`).join('')}</tr>`).join('')}</tbody></table></div>`,
    ],
    [
      'roles without tables',
      `<div role="grid"><div role="row">${role('columnheader', HEAD)}</div>${ROWS.map((row) => `<div role="row">${role('gridcell', row)}</div>`).join('')}</div>`,
    ],
    [
      'cards',
      ROWS.map(
        (row) => `<article>${row.map((text, at) => `<p><b>${HEAD[at]}:</b> ${text}</p>`).join('')}</article>`,
      ).join(''),
    ],
    [
      'other words',
      table(['App #', 'Application Status', 'Submitted By', 'Date Submitted', 'Schools', 'Application Type']),
    ],
    [
      'links on the number',
      table(
        HEAD,
        ROWS.map(([number = '', ...rest]) => [`<a href="#">#${number}</a>`, ...rest]),
      ),
    ],
  ])('is read from %s', async (_, body) => {
    expect(await applicationsIn(`<h1>Online Registration Applications</h1>${body}`)).toEqual({
      facts: expected,
      rows: { seen: 2, total: 2 },
      unread: [],
    });
  });

  it('is read in Spanish', async () => {
    const body = table(['Número de solicitud', 'Estado', 'Solicitante', 'Fecha de envío', 'Escuela', 'Tipo']);
    expect((await applicationsIn(`<h1>Registro en línea</h1>${body}`))?.facts).toEqual(expected);
  });

  it('says which columns it does not show', async () => {
    const body = table(['Application Number', 'Status'], [['70012', 'Hold']]);
    expect(
      await applicationsIn(
        `<h1>Search Results</h1>${table(['Application Number', 'Status', 'Name'], [['70012', '', 'Practice, Ana']])}`,
      ),
    ).toMatchObject({
      facts: [{ number: '70012', status: '', applicant: 'Practice, Ana', submitted: null, school: null }],
      unread: ['submitted', 'school'],
    });
    expect(await applicationsIn(`<h1>Search Results</h1>${body}`)).toBeNull();
  });

  it('reads long lists, and says how many of how many', async () => {
    const rows = Array.from({ length: 300 }, (_, at) => [
      String(70_000 + at),
      'New',
      `Practice, Person${at}`,
      '',
      '',
      '',
    ]);
    const read = await applicationsIn(`<h1>Search Results</h1>${table(HEAD, rows)}`);
    expect(read?.rows).toEqual({ seen: 300, total: 300 });
    const paged = `<div>${table()}<div class="pager">1 - 2 of 412 items</div></div>`;
    expect((await applicationsIn(`<h1>Search Results</h1>${paged}`))?.rows).toEqual({ seen: 2, total: 412 });
  });
});

describe('its place', () => {
  const at = (path: string) => `https://practice.infinitecampus.org${path}`;
  const list = (title: string) => `<h1>${title}</h1>${table()}`;
  it.each([
    ['Staff Processing', at('/campus/sis/campus-tools/staff-processing')],
    ['Search Results', at('/campus/sis/campus-tools/application-processing')],
    ['Student Processing', at('/campus/sis/tools-core/student-processing')],
    ['Health Staff Processing', at('/campus/sis/campus-tools/health-staff-processing')],
    ['Online Registration Applications', at('/campus/x.xsl')],
    ['Online Registration Search', at('/campus/x.xsl')],
    ['Application Processing', at('/campus/olr/searchResults.xsl?toolCode=olr.StaffProcessing')],
    ['', at('/campus/onlineRegistration/searchResults.xsl?x=olr.ApplicationProcessing-search')],
  ])('is found by "%s" at %s', async (title, url) => {
    expect((await readAlone(list(title), url)).ids).toEqual(['olr-search']);
  });

  it.each([
    ['another search', list('Student Search').replace('Application Number', 'Student Number'), at('/campus/x.xsl')],
    [
      'the set-up of statuses',
      '<h1>OLR Status</h1><table><tr><th>Status</th><th>Name</th><th>Code</th></tr><tr><td>Hold</td><td>Hold</td><td>H</td></tr></table>',
      at('/campus/sis/campus-tools/olr-status'),
    ],
    [
      'meal applications',
      `<h1>Application Processing</h1>${table(['Application Number', 'Status', 'Applicant', 'Submitted', 'Income', 'Type'])}`,
      at('/campus/x.xsl'),
    ],
    ['a help article', list('Help: Staff Processing'), 'https://kb.infinitecampus.com/help/staff-processing'],
    [
      'one application that is open',
      '<h1>Review Application 70012</h1><p>Application Number: 70012</p><p>Status: Hold</p><p>Applicant: Practice, Ana</p>',
      REVIEW,
    ],
    [
      'a list that has not come yet',
      '<h1>Search Results</h1><table><tr><th>Application Number</th></tr></table>',
      SEARCH,
    ],
  ])('is not that of %s', async (_, body, url) => {
    expect((await readAlone(body, url)).ids).toEqual([]);
  });
});

it('takes the number of an application from the title of its card', async () => {
  const card = (number: string, who: string) =>
    `<div class="card"><h3>Application #${number}</h3><dl><dt>Applicant</dt><dd>${who}</dd><dt>Status</dt><dd>Hold</dd><dt>Submitted</dt><dd>11/02/2026</dd></dl></div>`;
  const read = await applicationsIn(
    `<h1>Staff Processing</h1>${card('12345', 'Practice, Ana')}${card('12346', 'Testerman, Bo')}`,
  );
  expect(read?.facts.map(({ number, applicant }) => [number, applicant])).toEqual([
    ['12345', 'Practice, Ana'],
    ['12346', 'Testerman, Bo'],
  ]);
});
