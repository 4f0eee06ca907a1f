import { allShown, checked, type Dialect, each, FAMILY, shown } from './family.ts';

const body = each(
  (c) => `<tr><td><a href="/campus/person.xsl?personID=${c.id}">${c.name}</a></td><td>${c.type}</td>
  <td>${c.seq}</td><td><input type="checkbox" name="guardian_${c.id}"${checked(c.guardian)}></td>
  <td><input type="checkbox" name="portal_${c.id}"${checked(c.portal)}></td>
  <td>${c.email}</td><td>${c.start}</td><td>${c.end}</td></tr>`,
);
const heads = ['Name', 'Relationship', 'Seq', 'Guardian', 'Portal', 'Email', 'Start Date', 'End Date'];
const all = ['id', 'type', 'seq', 'guardian', 'portal', 'email', 'dates'];
const cells = (list: string[], tag = 'th') => list.map((text) => `<${tag}>${text}</${tag}>`).join('');

/** Tables with a header of their own, and what may stand in them besides rows. */
export const plainTable: Dialect[] = [
  {
    title: 'table with thead and th',
    html: `<table><caption>Contacts</caption><thead><tr>${cells(heads)}</tr></thead><tbody>${body}</tbody></table>`,
    expected: allShown(...all),
  },
  {
    title: 'td header, total row in tfoot, group rows and a header printed again',
    html: `<table><tr><td colspan="8"><b>Relationships of a student</b></td></tr><tr class="hd">${cells(heads, 'td')}</tr>
      <tr><td colspan="8">Household</td></tr>${body.replace('</tr><tr>', `</tr><tr class="hd">${cells(heads, 'td')}</tr><tr>`)}
      <tr><td colspan="4">Total</td><td>2</td><td></td><td></td><td></td></tr>
      <tr><td>Total</td><td></td><td></td><td>2</td><td>2</td><td></td><td></td><td></td></tr>
      <tfoot><tr><td>4 people</td><td>x</td><td></td><td></td><td></td><td></td><td></td><td></td></tr></tfoot></table>`,
    expected: allShown(...all),
  },
  {
    title: 'nested layout tables, spacer columns and rows with one-pixel pictures, bold font headers',
    html: `<table width="100%"><tr><td class="menu"><table><tr><td>Save</td><td>New</td></tr></table></td></tr><tr><td>
      <table><tr><td><font><b>Relationships</b></font></td></tr></table>
      <table cellspacing="0"><tr>${heads.map((h) => `<td><img src="s.gif" width="1" height="1"></td><td><font><b>${h}</b></font></td>`).join('')}</tr>
      <tr>${heads.map(() => '<td></td><td><img src="s.gif" width="1" height="1"></td>').join('')}</tr>
      ${body.replaceAll('<td>', '<td><img src="s.gif" width="1" height="1"></td><td>')}
      <tr><td colspan="16"><img src="s.gif" width="1" height="1"></td></tr></table></td></tr></table>`,
    expected: allShown(...all),
  },
  {
    title: 'name cell over two lines (rowspan)',
    html: `<table><tr>${cells(['Name', 'Relationship', 'Guardian', 'Portal'])}</tr>
      <tr><td rowspan="2"><a href="?personID=70101">${FAMILY[0]?.name}</a></td><td>Mother</td><td><input type="checkbox" checked></td><td><input type="checkbox"></td></tr>
      <tr><td>Emergency Contact</td><td><input type="checkbox"></td><td><input type="checkbox" checked></td></tr></table>`,
    expected: [
      { ...shown(FAMILY[0] as never, ['id', 'type', 'guardian', 'portal']) },
      {
        ...shown(FAMILY[0] as never, ['id']),
        relationship: 'Emergency Contact',
        guardian: false,
        portal: true,
      },
    ],
  },
  {
    title: 'row header cells, a column of actions, a blank row to add one',
    html: `<table><thead><tr><th></th>${cells(['Name', 'Relationship', 'Guardian', 'Portal'])}<th>Actions</th></tr></thead><tbody>${each(
      (
        c,
      ) => `<tr><td><input type="checkbox" aria-label="Select"></td><th scope="row"><a onclick="openPerson(${c.id})" href="#">${c.name}</a></th><td>${c.type}</td>
      <td><input type="checkbox" disabled${checked(c.guardian)}></td><td><input type="checkbox" readonly${checked(c.portal)}></td><td><button>Edit</button></td></tr>`,
    )}<tr class="new"><td></td><th><input type="text" value="" placeholder="Find a person"></th><td><select><option selected>Mother</option><option>Father</option></select></td>
      <td><input type="checkbox"></td><td><input type="checkbox"></td><td><button>Add</button></td></tr></tbody></table>`,
    expected: allShown('id', 'type', 'guardian', 'portal'),
  },
  {
    title: 'two tables, household and others, whose columns differ in order',
    html: `<h3>Household</h3><table><tr>${cells(['Name', 'Relationship', 'Guardian', 'Portal'])}</tr>${FAMILY.slice(
      0,
      2,
    )
      .map(
        (c) =>
          `<tr><td data-person-id="${c.id}">${c.name}</td><td>${c.type}</td><td><input type="checkbox"${checked(c.guardian)}></td><td><input type="checkbox"${checked(c.portal)}></td></tr>`,
      )
      .join('')}</table><h3>Other</h3>
      <table><tr>${cells(['Portal', 'Guardian', 'Relationship', 'Name'])}</tr>${FAMILY.slice(2)
        .map(
          (c) =>
            `<tr><td><input type="checkbox"${checked(c.portal)}></td><td><input type="checkbox"${checked(c.guardian)}></td><td>${c.type}</td><td data-person-id="${c.id}">${c.name}</td></tr>`,
        )
        .join('')}</table>`,
    expected: allShown('id', 'type', 'guardian', 'portal'),
  },
  {
    title: 'name cell with a phone and a picture beside the link, numbered priorities',
    html: `<table><tr>${cells(['Name', 'Relationship', 'Seq', 'Guardian', 'Portal'])}</tr>${each(
      (c) =>
        `<tr><td><img src="p.gif" alt=""><a href="?personID=${c.id}">${c.name}</a><div>555-0100</div></td><td>${c.type}</td><td>${c.seq && `#${c.seq}`}</td><td>${c.guardian ? 'Yes' : 'No'}</td><td>${c.portal ? 'Yes' : 'No'}</td></tr>`,
    )}</table>`,
    expected: allShown('id', 'type', 'seq', 'guardian', 'portal'),
  },
];
