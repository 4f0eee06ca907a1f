import { allShown, type Contact, checked, type Dialect, each, FAMILY, shown } from './family.ts';

const heads = ['Name', 'Relationship', 'Guardian', 'Portal'];
const cells = (list: string[], tag = 'td') => list.map((text) => `<${tag}>${text}</${tag}>`).join('');
const line = (c: Contact) =>
  `<tr><td><a href="javascript:showPerson('${c.id}')">${c.name}</a></td><td>${c.type}</td><td><input type="checkbox"${checked(c.guardian)}></td><td><input type="checkbox"${checked(c.portal)}></td></tr>`;
const parts = ['id', 'type', 'guardian', 'portal'];

/** Header and rows in different tables. */
export const splitHeader: Dialect[] = [
  {
    title: 'fixed header above with a filler column over the scroll bar',
    html: `<div><table class="h"><tr>${cells(heads)}<td class="filler">&nbsp;</td></tr></table></div><div style="overflow:auto"><table class="b">${each(line)}</table></div>`,
    expected: allShown(...parts),
  },
  {
    title: 'body before its header in the document',
    html: `<div id="rel"><div><table id="relBody">${each(line)}</table></div><div><table id="relHead"><tr>${cells(heads, 'th')}</tr></table></div></div>`,
    expected: allShown(...parts),
  },
  {
    title: 'several pairs on a page, the first of another kind',
    html: `<div class="one"><table><tr>${cells(['Phone', 'Email', 'Start Date', 'Comments'])}</tr></table><table><tr>${cells(['555-0100', 'x@example.test', '01/01/2020', 'none'])}</tr></table></div>
      <div class="two"><table><tr>${cells(heads)}</tr></table><table>${FAMILY.slice(0, 1).map(line).join('')}</table></div>
      <div class="three"><table><tr>${cells(heads)}</tr></table><table>${FAMILY.slice(1).map(line).join('')}</table></div>`,
    expected: allShown(...parts),
  },
  {
    title: 'an empty list does not take the rows of the next table',
    html: `<div class="two"><table><tr>${cells(heads)}</tr></table><table>${FAMILY.slice(0, 1).map(line).join('')}</table></div>
      <div class="three"><table><tr>${cells(heads)}</tr><tr><td colspan="4">No records</td></tr></table></div>
      <div class="four"><table>${cells(['Oak St', '12', 'Ohio', '<input type=checkbox checked>'])}</table></div>`,
    expected: FAMILY.slice(0, 1).map((c) => shown(c, parts)),
  },
  {
    title: 'locked first column beside scrolling ones, no roles',
    html: `<div class="grid-wrap"><div class="left"><table><thead><tr>${cells(['Name'], 'th')}</tr></thead><tbody>${each((c) => `<tr><td>${c.name}</td></tr>`)}</tbody></table></div>
      <div class="right"><table><thead><tr>${cells(heads.slice(1), 'th')}</tr></thead><tbody>${each((c) => `<tr data-id="row${c.id}"><td>${c.type}</td><td><input type="checkbox"${checked(c.guardian)}></td><td><input type="checkbox"${checked(c.portal)}></td></tr>`)}</tbody></table></div></div>`,
    expected: allShown('type', 'guardian', 'portal'),
  },
];
