import { allShown, checked, type Dialect, each, type FAMILY, row } from './family.ts';

const heads = '<tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th></tr>';
const line = (c: (typeof FAMILY)[number], more = '') =>
  `<tr${more}><td data-person-id="${c.id}">${c.name}</td><td>${c.type}</td><td><input type="checkbox"${checked(c.guardian)}></td><td><input type="checkbox"${checked(c.portal)}></td></tr>`;
const ghost = (more: string) =>
  `<tr${more}><td>Ghost, Gus</td><td>Uncle</td><td><input type="checkbox" checked></td><td><input type="checkbox" checked></td></tr>`;
const core = allShown('id', 'type', 'guardian', 'portal');
const table = (inner: string, more = '') => `<table${more}>${heads}${inner}</table>`;
const all = each((c) => line(c));
const hostile = (text: string, name = text): Dialect => ({
  title: `name ${text.slice(0, 30)}`,
  html: table(
    `<tr><td>${text}</td><td>Mother</td><td>Yes</td><td>No</td></tr><tr><td>Quimbly, Ana</td><td>Aunt</td><td>No</td><td>No</td></tr>`,
  ),
  expected: [
    row({ name, relationship: 'Mother', guardian: true, portal: false }),
    row({ name: 'Quimbly, Ana', relationship: 'Aunt', guardian: false, portal: false }),
  ],
});

/** What is on the page and not shown, and names that are hard to show. */
export const hidden: Dialect[] = [
  {
    title: 'inactive tab panels',
    html: `${table(all)}<div role="tabpanel" hidden>${table(ghost(''))}</div><div style="display:none">${table(ghost(''))}</div>`,
    expected: core,
  },
  {
    title: 'a panel under aria-hidden, a part that is inert',
    html: `<div aria-hidden="true">${table(ghost(''))}</div>${table(all)}<div inert>${table(ghost(''))}</div>`,
    expected: core,
  },
  {
    title: 'hidden rows',
    html: table(
      `${ghost(' hidden')}${all}${ghost(' style="display:none"')}${ghost(' aria-hidden="true"')}${ghost(' inert')}`,
    ),
    expected: core,
  },
  { title: 'template rows', html: `${table(`${all}<template>${ghost('')}</template>`)}`, expected: core },
  {
    title: 'a hidden column',
    html: `<table><tr><th>Name</th><th>Relationship</th><th style="display:none">Portal</th><th>Guardian</th></tr>${each((c) => `<tr><td data-person-id="${c.id}">${c.name}</td><td>${c.type}</td><td style="display:none"><input type="checkbox" checked></td><td><input type="checkbox"${checked(c.guardian)}></td></tr>`)}</table>`,
    expected: allShown('id', 'type', 'guardian'),
  },
  {
    title: 'cards for small screens beside the table',
    html: `${table(all)}<div class="cards" style="display:none">${each((c) => `<article><h3>${c.name}</h3><label><input type="checkbox">Guardian</label><label><input type="checkbox">Portal</label></article>`)}</div>`,
    expected: core,
  },
  {
    title: 'a text that is being edited',
    html: `${table(all)}<div contenteditable="true">${table(ghost(''))}</div>`,
    expected: core,
  },
  hostile('\u202eanA ,ylbmiuQ\u202c', 'anA ,ylbmiuQ'),
  hostile('Quimbly\u200b, A\u00adna', 'Quimbly, Ana'),
  hostile('😀🎉, 👩‍👧 Ana', '😀🎉, 👩👧 Ana'),
  hostile('李, 小龙'),
  hostile('&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'),
  { ...hostile('x'.repeat(300), `${'x'.repeat(199)}…`), title: 'a name of 300 letters' },
];

const withId = (title: string, cell: string, more = '', owner?: string): Dialect => ({
  title,
  html: table(`<tr${more}><td>${cell}</td><td>Mother</td><td>Yes</td><td>No</td></tr>`),
  expected: [row({ name: 'Quimbly, Ana', relationship: 'Mother', personID: '70101', guardian: true, portal: false })],
  ...(owner ? { owner } : {}),
});

/** Where a personID may stand. */
export const personIDs: Dialect[] = [
  withId('link', '<a href="/campus/x.xsl?x=census&amp;personID=70101&amp;y=1">Quimbly, Ana</a>'),
  withId('onclick', '<span onclick="selectPerson(70101)">Quimbly, Ana</span>'),
  withId('javascript: link', `<a href="javascript:openPerson('70101','x')">Quimbly, Ana</a>`),
  withId('title', '<span title="personID: 70101">Quimbly, Ana</span>'),
  withId('hover text', '<span title="Person ID 70101">Quimbly, Ana</span>'),
  withId('data attribute of the row', 'Quimbly, Ana', ' data-personid="70101"'),
  withId('data-contact-person-id', '<b data-contact-person-id="70101">Quimbly, Ana</b>'),
  withId('hidden field', '<input type="hidden" name="personID" value="70101">Quimbly, Ana'),
  withId(
    'hidden field with an index',
    '<input type="hidden" name="rows[0].contactPersonID" value="70101">Quimbly, Ana',
  ),
  withId('both persons in one link', '<a href="?personID=555&amp;contactPersonID=70101">Quimbly, Ana</a>', '', '555'),
  withId(
    "the student's own in another link",
    '<a href="?personID=70101">Quimbly, Ana</a> <a href="edit?personID=555" title="Edit">e</a>'.replace(
      ' title="Edit">e',
      '>',
    ),
    '',
    '555',
  ),
  withId('JSON in onclick', `<a href="#" onclick='go({"personID":70101})'>Quimbly, Ana</a>`),
  withId('router link', '<a href="/campus/sis/campus-tools/relationships/person/70101">Quimbly, Ana</a>'),
];
