import { describe, expect, it } from 'vitest';
import { applicantsIn, REVIEW, readAlone } from './olr-kit.ts';

const section = (title: string, inner: string) => `<section><h2>${title}</h2>${inner}</section>`;
const TITLE = '<h1>Review Application 70012</h1>';

/** Two people and their home, one of the people not linked: what most dialects below print. */
const expected = [
  ['Practice Household', 'household', 'linked'],
  ['12 Example Street', 'address', 'linked'],
  ['Practice, Ana', 'person', 'linked'],
  ['Testerman, Bo', 'person', 'unlinked'],
];
const people = [
  ['Student(s) Primary Household', 'Practice Household', 'Linked', 'Unlink'],
  ['Student(s) Primary Household', '12 Example Street', 'Linked', 'Unlink'],
  ['Parent/Guardian', 'Practice, Ana', 'Linked', 'Unlink'],
  ['Student', 'Testerman, Bo', 'Not Linked', 'Link'],
] as const;
const bySection = (draw: (rows: (readonly string[])[]) => string) =>
  [...new Set(people.map(([title]) => title))]
    .map((title) => section(title, draw(people.filter(([own]) => own === title))))
    .join('');

const dialects: [string, string][] = [
  [
    'legacy tables with td headers',
    bySection(
      (rows) =>
        `<table><tr><td>Name</td><td>Link Status</td></tr>${rows.map(([, name, state]) => `<tr><td><a href="#">${name}</a></td><td>${state}</td></tr>`).join('')}</table>`,
    ),
  ],
  [
    'Kendo with roles and an action column',
    bySection(
      (rows) =>
        `<kendo-grid><div role="grid" aria-rowcount="${rows.length + 1}"><table role="presentation"><thead><tr role="row"><th role="columnheader">Name</th><th role="columnheader">Link Status</th><th role="columnheader">Actions</th></tr></thead></table><table role="presentation"><tbody>${rows.map(([, name, state, press]) => `<tr role="row"><td role="gridcell">${name}</td><td role="gridcell"><span class="badge">${state}</span></td><td role="gridcell"><button>${press}</button></td></tr>`).join('')}</tbody></table></div></kendo-grid>`,
    ),
  ],
  [
    'cards with a label',
    bySection((rows) =>
      rows
        .map(
          ([, name, state]) =>
            `<div class="card"><h3>${name}</h3><dl><dt>Link Status</dt><dd>${state}</dd><dt>Phone</dt><dd>555-0100</dd></dl></div>`,
        )
        .join(''),
    ),
  ],
  [
    'cards with a chip and a button, no label',
    bySection((rows) =>
      rows
        .map(
          ([, name, state, press]) =>
            `<div class="card"><div class="head"><h3>${name}</h3><span class="chip">${state}</span></div><p>Phone: 555-0100</p><footer><button>${press}</button></footer></div>`,
        )
        .join(''),
    ),
  ],
  [
    'lists with a button alone',
    bySection(
      (rows) => `<ul>${rows.map(([, name, , press]) => `<li>${name} <button>${press}</button></li>`).join('')}</ul>`,
    ),
  ],
  [
    'definitions: the name is the label',
    bySection((rows) => `<dl>${rows.map(([, name, state]) => `<dt>${name}</dt><dd>${state}</dd>`).join('')}</dl>`),
  ],
  [
    'tables without a header',
    bySection(
      (rows) =>
        `<table>${rows.map(([, name, state, press]) => `<tr><td>${name}</td><td>${state}</td><td><a href="#">${press}</a></td></tr>`).join('')}</table>`,
    ),
  ],
  [
    'tables whose state stands in a column of another name',
    bySection(
      (rows) =>
        `<table><tr><td>Entry</td><td>Status</td></tr>${rows.map(([, name, state]) => `<tr><td>${name}</td><td>${state}</td></tr>`).join('')}</table>`,
    ),
  ],
  [
    'a name and its state in one text',
    bySection((rows) => `<ul>${rows.map(([, name, state]) => `<li>${name} (${state})</li>`).join('')}</ul>`),
  ],
  [
    'lines of plain elements',
    bySection((rows) =>
      rows.map(([, name, state]) => `<div><span>${name}</span> <em>Status: ${state}</em></div>`).join(''),
    ),
  ],
  [
    'cards with a line of more words',
    bySection((rows) =>
      rows
        .map(
          ([, name, state, press]) =>
            `<article><h3>${name}</h3><p>From the form: <b>${state}</b></p><p><button>${press}</button></p></article>`,
        )
        .join(''),
    ),
  ],
  [
    'icons with names',
    bySection(
      (rows) =>
        `<table><tr><th>Name</th><th>Link</th></tr>${rows.map(([, name, state]) => `<tr><td>${name}</td><td><img src="x.png" alt="${state}"></td></tr>`).join('')}</table>`,
    ),
  ],
];

describe('an application', () => {
  it.each(dialects)('is read from %s', async (_, body) => {
    const read = await applicantsIn(TITLE + body);
    expect(read?.all).toEqual(expected);
    expect(read).toMatchObject({ application: '70012', unread: ['school'], rows: { seen: 4, total: 4 } });
    expect(read?.roles).toEqual(people.map(([title]) => title));
  });

  it('is read in Spanish', async () => {
    const body = `<h1>Revisar solicitud 70012</h1>${section('Padre/Tutor', '<table><tr><th>Nombre</th><th>Estado del vínculo</th></tr><tr><td>Practice, Ana</td><td>Vinculada</td></tr><tr><td>Testerman, Bo</td><td>No vinculado</td></tr></table>')}${section('Dirección', '<ul><li>12 Calle Example <a href="#">Vincular</a></li></ul>')}`;
    expect(await applicantsIn(body)).toMatchObject({
      application: '70012',
      all: [
        ['Practice, Ana', 'person', 'linked'],
        ['Testerman, Bo', 'person', 'unlinked'],
        ['12 Calle Example', 'address', 'unlinked'],
      ],
    });
  });

  it('does not take a colour, an icon without a name or a link on a name for a state', async () => {
    const rows = ['<span class="green"></span>', '<i class="icon-linked" style="color:green"></i>', '']
      .map((state, at) => `<tr><td><a href="#">Practice, Person${'abc'[at]}</a></td><td>${state}</td></tr>`)
      .join('');
    const read = await applicantsIn(
      `${TITLE}${section('Student(s) Primary Household', '')}${section('Student', `<table><tr><th>Name</th><th>Link Status</th></tr>${rows}</table>`)}`,
    );
    expect(read?.all.map(([, , link]) => link)).toEqual([null, null, null]);
    expect(read?.unread).toEqual(['link', 'school']);
  });

  it('keeps whoever has no readable state beside those who have', async () => {
    const item = (name: string, state: string) => `<li>${name} ${state}</li>`;
    const read = await applicantsIn(
      `${TITLE}${section('Student', `<ul>${item('Practice, Ana', '<b>Linked</b>')}${item('Practice, Bea', '<i class="dot"></i>')}${item('Practice, Cy', '')}</ul>`)}`,
    );
    expect(read?.all).toEqual([
      ['Practice, Ana', 'person', 'linked'],
      ['Practice, Bea', 'person', null],
      ['Practice, Cy', 'person', null],
    ]);
  });

  it('takes whatever words a line has for the name, so that nobody is lost', async () => {
    const read = await applicantsIn(
      `${TITLE}${section('Student', '<div>Ana Practice <button>Unlink</button></div><div>Bo Testerman <button>Link</button></div>')}${section('Emergency Contact', '<ul><li>Cy Example <a href="#">Link</a></li><li>Di Sample</li></ul>')}`,
    );
    expect(read?.all).toEqual([
      ['Ana Practice', 'person', 'linked'],
      ['Bo Testerman', 'person', 'unlinked'],
      ['Cy Example', 'person', 'unlinked'],
      ['Di Sample', 'person', null],
    ]);
  });

  it('reads names out of the fields of the form that the family filled in', async () => {
    const person = (first: string, last: string, state: string) =>
      `<div class="box"><label>First Name <input value="${first}"></label><label>Last Name <input value="${last}"></label>${state}</div>`;
    const read = await applicantsIn(
      `${TITLE}${section('Student', person('Ana', 'Practice', '<span>Linked</span> <button>Unlink</button>') + person('Bo', 'Testerman', '<span>Not Linked</span> <button>Link</button>'))}`,
    );
    expect(read?.all).toEqual([
      ['Practice, Ana', 'person', 'linked'],
      ['Testerman, Bo', 'person', 'unlinked'],
    ]);
  });

  it('takes the section from a column where it is one', async () => {
    const read = await applicantsIn(
      `${TITLE}<table><tr><th>Section</th><th>Name</th><th>Status</th><th>Link / Unlink</th></tr><tr><td>Parent/Guardian</td><td>Practice, Ana</td><td>Linked</td><td><a href="#">Unlink</a></td></tr><tr><td>Student</td><td>Practice, Bo</td><td>Not Linked</td><td><a href="#">Link</a></td></tr></table>`,
    );
    expect(read?.roles).toEqual(['Parent/Guardian', 'Student']);
    expect(read?.all.map(([, , link]) => link)).toEqual(['linked', 'unlinked']);
  });

  it('does not take a legend, a count or a control over many for somebody', async () => {
    const read = await applicantsIn(
      `${TITLE}<ul class="legend"><li><i></i> Linked</li><li><i></i> Not Linked</li></ul><p>6 of 8 linked</p>${section('Student', '<div><button>Link</button><ul><li>Practice, Ana <b>Linked</b></li><li>Practice, Bo <b>Linked</b></li></ul></div>')}`,
    );
    expect(read?.all).toEqual([
      ['Practice, Ana', 'person', 'linked'],
      ['Practice, Bo', 'person', 'linked'],
    ]);
  });

  it('says null where word and control contradict each other', async () => {
    const read = await applicantsIn(
      `${TITLE}${section('Student', '<table><tr><th>Name</th><th>Link Status</th><th>Action</th></tr><tr><td>Practice, Ana</td><td>Linked</td><td><button>Link</button></td></tr><tr><td>Practice, Bo</td><td>Linked</td><td><button>Unlink</button></td></tr></table>')}`,
    );
    expect(read?.all.map(([, , link]) => link)).toEqual([null, 'linked']);
  });

  it('reads a tick box headed Linked, and states of a person, a household and an address in one row', async () => {
    const read = await applicantsIn(
      `${TITLE}${section('Student', '<table><tr><th>Name</th><th>Household</th><th>Linked</th><th>Household Link</th></tr><tr><td>Practice, Ana</td><td>Practice Household</td><td><input type="checkbox" checked></td><td>Not linked</td></tr><tr><td>Practice, Bo</td><td>Example Household</td><td><input type="checkbox"></td><td>Linked</td></tr></table>')}`,
    );
    expect(read?.all).toEqual([
      ['Practice, Ana', 'person', 'linked'],
      ['Practice Household', 'household', 'unlinked'],
      ['Practice, Bo', 'person', 'unlinked'],
      ['Example Household', 'household', 'linked'],
    ]);
  });

  it('reads error and possible match', async () => {
    const read = await applicantsIn(
      `${TITLE}${section('Student', '<table><tr><th>Name</th><th>Link Status</th></tr><tr><td>Practice, Ana</td><td>Link Error</td></tr><tr><td>Practice, Bo</td><td>Possible matches (2) <button>Link</button></td></tr></table>')}`,
    );
    expect(read?.all.map(([, , link]) => link)).toEqual(['error', 'possible']);
  });

  it('reads the schools of its students, from a column and from labels', async () => {
    const body = `${TITLE}${section('Student', '<table><tr><th>Name</th><th>School</th><th>Link Status</th></tr><tr><td>Practice, Ana</td><td>Practice Elementary</td><td>Linked</td></tr><tr><td>Practice, Bo</td><td>Practice Middle</td><td>Linked</td></tr></table>')}`;
    const read = (await readAlone(body, REVIEW)).page('olr-application');
    expect(read?.applications.map(({ row, number, school }) => [row, number, school])).toEqual([
      [0, '70012', 'Practice Elementary'],
      [1, '70012', 'Practice Middle'],
    ]);
    const labels = `${TITLE}<p>School: Practice High</p>${section('Student', '<ul><li>Practice, Ana <b>Linked</b></li></ul>')}`;
    const other = (await readAlone(labels, REVIEW)).page('olr-application');
    expect(other?.applications.map(({ school }) => school)).toEqual(['Practice High']);
    expect(other?.unread).toEqual([]);
  });

  it('reads 40 people', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, at) => `<tr><td>Practice, Person${at}</td><td>${at % 4 ? 'Linked' : 'Not Linked'}</td></tr>`,
    );
    const read = await applicantsIn(
      `${TITLE}${section('Student', `<table><tr><th>Name</th><th>Link Status</th></tr>${rows.join('')}</table>`)}`,
    );
    expect(read?.rows).toEqual({ seen: 40, total: 40 });
    expect(read?.all.filter(([, , link]) => link === 'unlinked')).toHaveLength(10);
  });
});

it('takes a record that is named under "Linked To" for a link, and says nothing of a blank', async () => {
  const read = await applicantsIn(
    `${TITLE}<h2>Students</h2><table><tr><th>Student</th><th>Linked To</th></tr><tr><td>Practice, Kim</td><td>Practice, Kim #91003</td></tr><tr><td>Practice, Lee</td><td></td></tr><tr><td>Practice, Mo</td><td>Practice, Mo (possible match)</td></tr></table>`,
  );
  expect(read?.all).toEqual([
    ['Practice, Kim', 'person', 'linked'],
    ['Practice, Lee', 'person', null],
    ['Practice, Mo', 'person', 'possible'],
  ]);
});

it('an application that is marked Link Error has an error, though no line that is shown says so', async () => {
  const about = (status: string) =>
    `<dl><dt>Application Number</dt><dd>4410</dd><dt>Application Status</dt><dd>${status}</dd></dl>`;
  const people =
    '<table><tr><th>Name</th><th>Link Status</th></tr><tr><td>Practice, Kim</td><td>Linked</td></tr></table>';
  const total = async (status: string) =>
    (await applicantsIn(`${TITLE}${about(status)}${section('Student', people)}`))?.rows.total;
  expect(await total('Submitted')).toBe(1);
  expect(await total('Link Error')).toBe(null);
});
