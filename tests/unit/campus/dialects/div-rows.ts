import { allShown, checked, type Dialect, each, FAMILY } from './family.ts';

const heads = ['Name', 'Relationship', 'Guardian', 'Portal'];
const parts = ['id', 'type', 'guardian', 'portal'];
const box = (on: boolean) =>
  `<label class="box"><input type="checkbox"${checked(on)}><span class="face"></span></label>`;
const cells = (list: string[], tag = 'div') => list.map((text) => `<${tag} class="c">${text}</${tag}>`).join('');
const values = (c: (typeof FAMILY)[number]) => [
  `<a href="/campus/sis/p?personID=${c.id}">${c.name}</a>`,
  c.type,
  box(c.guardian),
  box(c.portal),
];

/** Rows of plain elements: no table, no role. */
export const divRows: Dialect[] = [
  {
    title: 'flex rows below a row of headings',
    html: `<div class="list"><div class="row head">${cells(heads)}</div>${each((c) => `<div class="row">${cells(values(c))}</div>`)}</div>`,
    expected: allShown(...parts),
  },
  {
    title: 'header in a bar of its own, rows in a scrolling list with group lines',
    html: `<section><div class="bar"><div class="row">${cells(heads, 'span')}</div></div><div class="scroll"><ul><li class="group">Household</li>${each((c) => `<li>${cells(values(c), 'span')}</li>`)}</ul></div></section>`,
    expected: allShown(...parts),
  },
  {
    title: 'sorting buttons as headings, Angular components around each row',
    html: `<div class="t"><div class="h"><div>${cells(
      heads.map((text) => `<button>${text} <i class="sort"></i></button>`),
    )}</div></div>${each((c) => `<app-row><div class="r">${cells(values(c))}</div></app-row>`)}</div>`,
    expected: allShown(...parts),
  },
  {
    title: 'two lists of rows',
    html: [FAMILY.slice(0, 2), FAMILY.slice(2)]
      .map(
        (some, at) =>
          `<section><h4>Part ${at}</h4><div><div>${cells(heads)}</div>${some.map((c) => `<div>${cells(values(c))}</div>`).join('')}</div></section>`,
      )
      .join(''),
    expected: allShown(...parts),
  },
];
