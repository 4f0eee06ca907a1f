import { describe, expect, it } from 'vitest';
import { frameConfig } from '../../../lib/campus/frame-config.ts';
import { headerTracker } from '../../../lib/campus/frame-header.ts';
import { headerFinder, usableLocators } from '../../../lib/campus/header.ts';
import type { HeaderLocator } from '../../../lib/campus/spec.ts';
import { page } from './read.ts';

const finder = (...own: HeaderLocator[]) => headerFinder(frameConfig({}, own));
const who = (html: string) => headerTracker(() => 0, finder())(page(html));
const idents = (html: string) => finder()(page(html)).map(({ identity }) => identity);
const ana = { name: 'Quimbly, Ana B (Annie)', studentNumber: '100234', grade: '09' };

const shown: [string, string, Record<string, string | null>][] = [
  [
    'ic-title-bar with its item',
    '<ic-title-bar><ic-title-bar-selected-context-item><span>Quimbly, Ana B (Annie) </span><ul><li>100234</li><li>Grade: 09</li><li>DOB: 01/02/2010</li></ul></ic-title-bar-selected-context-item></ic-title-bar>',
    ana,
  ],
  [
    'ic-title-bar without the item',
    '<ic-title-bar><h1>Quimbly, Ana B (Annie)</h1><div>#100234 <span>Grade: 09</span></div></ic-title-bar>',
    ana,
  ],
  [
    'ic-title-bar, number with a mark',
    '<ic-title-bar><ic-title-bar-selected-context-item><span>Quimbly, Ana B (Annie)</span><ul><li>#100234</li><li>Grade: 09</li></ul></ic-title-bar-selected-context-item></ic-title-bar>',
    ana,
  ],
  [
    'a title bar of plain elements',
    '<div class="workspace-title-bar"><div class="title"><span>Quimbly, Ana B (Annie)</span></div><div class="sub">Student Number: 100234 | Grade: 09</div></div>',
    ana,
  ],
  ['a page header', '<header><h2>Quimbly, Ana B (Annie)</h2><p>Student ID 100234</p><p>Grade 09</p></header>', ana],
  [
    '.topBar with the line below',
    '<div class="topBar"><h1>Quimbly, Ana B (Annie)</h1></div><div>Grade: 09 &nbsp; #100234 &nbsp; DOB: 01/02/2010 &nbsp; Gender: F</div>',
    ana,
  ],
  [
    '.topBar with the line inside',
    '<div class="topBar"><h1>Quimbly, Ana B (Annie)</h1><span>Grade: 09</span><span>#100234</span></div>',
    ana,
  ],
  [
    'classic line in separate spans',
    '<div><b>Quimbly, Ana B (Annie)</b></div><div><span>Grade: </span><span>09</span> <span>#</span><span>100234</span></div>',
    ana,
  ],
  [
    'classic line in table cells',
    '<table><tr><td><b>Quimbly, Ana B (Annie)</b></td></tr><tr><td><table><tr><td>Grade: 09</td><td>#100234</td><td>DOB: 01/02/2010</td></tr></table></td></tr></table>',
    ana,
  ],
  [
    'definitions',
    '<div class="personHeader"><h3>Quimbly, Ana B (Annie)</h3><dl><dt>Student Number</dt><dd>100234</dd><dt>Grade</dt><dd>09</dd></dl></div>',
    ana,
  ],
  ['line before the name', '<div class="hdr"><div>#100234 Grade: 09</div><div>Quimbly, Ana B (Annie)</div></div>', ana],
  [
    'State ID beside the student number',
    '<div class="student-header"><h2>Quimbly, Ana B (Annie)</h2><span>State ID: 9998887776</span> <span>Student Number: 100234</span> <span>Grade: 09</span></div>',
    ana,
  ],
  [
    'Student #',
    '<div class="student-header"><h2>Quimbly, Ana B (Annie)</h2><span>Student #: 100234</span> <span>Grade: 09</span></div>',
    ana,
  ],
  [
    'Local Student Number',
    '<div class="student-header"><h2>Quimbly, Ana B (Annie)</h2><span>Local Student Number: 100234</span> <span>Gr: 09</span></div>',
    ana,
  ],
  [
    'kindergarten',
    '<div class="student-header"><h2>Quimbly, Ana</h2><span>#100234</span> <span>Grade: KG</span></div>',
    { name: 'Quimbly, Ana', studentNumber: '100234', grade: 'KG' },
  ],
  [
    'a person who is no student',
    '<div class="topBar"><h1>Quimbly, Ana</h1></div>',
    { name: 'Quimbly, Ana', studentNumber: null, grade: null },
  ],
];
const names = [
  'O’Zephyr-Quimbly, Ana',
  'van der Quimbly, Zoë Renée',
  'Quimbly Jr, Odo',
  'Quimbly, Odo III',
  '李, 小龙',
  'Ñandú, José',
  'D.J. Quimbly, Ana',
  'Quimbly, A',
];

describe('who the header shows', () => {
  it.each(shown)('%s', (_, html, expected) => {
    expect(who(html)).toMatchObject({ ...expected, conflict: false });
  });
  it.each(names)('%s', (name) => {
    const line = who(`<div><h2>${name}</h2><p>Grade: 09 #100234</p></div>`);
    expect(line).toMatchObject({ name, studentNumber: '100234', grade: '09' });
  });
  it('a header that shows another person is a conflict', () => {
    const bar = (name: string, number: string) =>
      `<div class="topBar"><h1>${name}</h1><span>Grade: 09 #${number}</span></div>`;
    expect(who(bar('Quimbly, Ana', '100234') + bar('Vantablack, Odo', '100777'))).toMatchObject({
      conflict: true,
      name: null,
      studentNumber: null,
    });
    expect(who(bar('Quimbly, Ana', '100234') + bar('Quimbly, Ana', '100234'))).toMatchObject({ conflict: false });
  });
  it('two classic lines of different persons are a conflict, not a choice', () => {
    const line = (name: string, number: string) => `<div><b>${name}</b><p>Grade: 09 #${number}</p></div>`;
    const found = who(line('Quimbly, Ana', '100234') + line('Vantablack, Odo', '100777'));
    expect(found === null || found.conflict).toBe(true);
  });
  it('tells when another person came', () => {
    let now = 1;
    const track = headerTracker(() => now, finder());
    const doc = page('<div class="topBar"><h1>Quimbly, Ana</h1><span>#100234 Grade: 09</span></div>');
    expect(track(doc)).toMatchObject({ since: 1, changed: false });
    now = 2;
    expect(track(doc)).toMatchObject({ since: 1, changed: false });
    (doc.querySelector('h1') as HTMLElement).textContent = 'Vantablack, Odo';
    expect(track(doc)).toMatchObject({ since: 2, changed: true });
  });
});

describe('what is no header', () => {
  const result = (at: number) => `Quimbly, Person${'abcdefghij'[at]} &nbsp;#10${at}234 Grade: 09`;
  const list = (tag: string, inner: string) =>
    Array.from({ length: 6 }, (_, at) => `<${tag}>${result(at)}</${tag}>`).join('') + inner;
  const none: [string, string][] = [
    ['search results in a list', `<div id="searchSidebar"><ul>${list('li', '')}</ul></div>`],
    ['side list without a telling name', `<div class="left"><ul>${list('li', '')}</ul></div>`],
    ['one search result', `<div class="searchResults"><a>${result(1)}</a></div>`],
    [
      'buttons of a result list',
      `<ic-tool-context-search><ic-list-view><ul><li><ic-tool-context-search-result><button>${result(1)}</button></ic-tool-context-search-result></li></ul></ic-list-view></ic-tool-context-search>`,
    ],
    [
      'a class list',
      `<table><tr><th>Student</th><th>Grade</th></tr>${list('tr', '').replaceAll('<tr>', '<tr><td>').replaceAll('</tr>', '</td></tr>')}</table>`,
    ],
    ['a sentence about a grade', '<p>Please grade the work of section #1234 today.</p>'],
    ['a hidden header', '<div class="topBar" hidden><h1>Quimbly, Ana</h1><span>#100234 Grade: 09</span></div>'],
    ['a banner of the district', '<header><h1>Practice District, Home of the Owls</h1></header>'],
  ];
  it.each(none)('%s', (_, html) => {
    expect(idents(html)).toEqual([]);
  });
  it('a header beside search results is still the header', () => {
    expect(
      who(
        `<aside id="searchSidebar"><ul>${list('li', '')}</ul></aside><div class="topBar"><h1>Vantablack, Odo</h1><p>Grade: 11 #777777</p></div>`,
      ),
    ).toMatchObject({ name: 'Vantablack, Odo', studentNumber: '777777', grade: '11', conflict: false });
  });
});

describe('a district’s own locators', () => {
  const document = page('<div id="who"><b>Quimbly, Ana B</b> <i class="nr">#100234</i></div>');

  it('are tried first', () => {
    expect(finder({ root: '#who', name: 'b' })(document)[0]?.identity).toMatchObject({
      name: 'Quimbly, Ana B',
      studentNumber: '100234',
    });
  });

  it('are left out one by one where a selector cannot be understood', () => {
    const good = { root: '#who', name: 'b' };
    expect(usableLocators(document, [{ root: '##' }, { root: '#who', flags: 'p[' }, good])).toEqual([good]);
  });
});

it('a place of flags that was taught adds flags, and hides neither a flag nor an icon without a name', () => {
  const told = { root: '#who', name: 'h2', flags: '#elsewhere' };
  const bar = (icon: string) =>
    `<div id="who" class="student-header"><h2>Quimbly, Ana B</h2><span>#100234</span><span class="flags">${icon}</span></div>`;
  const read = (icon: string, other: string) => {
    const doc = page(`${bar(icon)}<p id="elsewhere">${other}</p>`);
    const [header] = finder(told)(doc);
    return [header?.flags.map(({ kind }) => kind), header?.named];
  };
  expect(read('', '<img alt="Custody order">')).toEqual([['custody'], true]);
  expect(read('<img alt="Custody order">', '')).toEqual([['custody'], true]);
  expect(read('<img>', '')).toEqual([[], false]);
});
