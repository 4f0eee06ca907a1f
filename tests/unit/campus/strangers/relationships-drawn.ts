import * as d from './draw.ts';
import { rel, type Stranger } from './expected.ts';

const heads = ['Name', 'Relationship', 'Guardian', 'Portal', 'Mailing', 'Start Date', 'End Date'];
const ANA = "Sample-O'Neil, Ana";
const BEN = 'Practice, Benjamín, Jr.';
const CAY = 'Example, Cay (Kiki)';

/** Three people: a mother with both boxes, a father without Portal, an aunt whose relationship has ended with Portal ticked. */
const rows = (state: (on: boolean) => string) => [
  [ANA, 'Mother', state(true), state(true), state(true), '08/01/2020', ''],
  [BEN, 'Father', state(true), state(false), state(false), '8/1/2021', ''],
  [CAY, 'Aunt', state(false), state(true), state(false), '2019-07-04', '06/30/2024'],
];
const three = [
  rel(ANA, 'Mother', 'GPM', { startDate: '2020-08-01' }),
  rel(BEN, 'Father', 'Gpm', { startDate: '2021-08-01' }),
  rel(CAY, 'Aunt', 'gPm', { startDate: '2019-07-04', endDate: '2024-06-30', active: false }),
];
const unknown = [
  rel(ANA, 'Mother', '', { startDate: '2020-08-01' }),
  rel(BEN, 'Father', '', { startDate: '2021-08-01' }),
  rel(CAY, 'Aunt', '', { startDate: '2019-07-04', endDate: '2024-06-30', active: false }),
];

const place = (html: string) => `<h1>Relationships</h1>${html}`;
const radio = (() => {
  let at = 0;
  return (on: boolean) => d.radios(on, `r${at++}`);
})();

const drawn: [string, string, object[]][] = [
  ['a table with boxes', d.plain(heads, rows(d.box)), three],
  [
    'a legacy table with td heads and disabled boxes',
    d.legacy(
      heads,
      rows((on) => d.box(on, 'disabled')),
    ),
    three,
  ],
  ['heads in a table apart, drop-down lists of Yes and No', d.apart(heads, rows(d.pick)), three],
  ['a grid of roles with switches', d.roles(heads, rows(d.swit)), three],
  ['a Kendo grid with locked columns and Kendo switches', d.locked(heads, rows(d.swit)), three],
  [
    'a Kendo grid with locked columns and drop-down lists',
    d.locked(
      heads,
      rows((on) => d.kendoPick(on ? 'Yes' : 'No')),
    ),
    three,
  ],
  ['a Material table with mat-checkbox', d.material(heads, rows(d.mat)), three],
  [
    'rows of div with words',
    d.divs(
      heads,
      rows((on) => (on ? 'Yes' : 'No')),
    ),
    three,
  ],
  ['cards with dl and boxes', d.cards(heads, rows(d.box)), three],
  ['items of labels and values with switches', d.items(heads, rows(d.swit)), three],
  ['an AG grid with its names pinned', d.pinned(heads, rows(d.box)), three],
  ['fieldsets with labelled boxes', d.fieldsets(heads, rows(d.box)), three],
  ['DataTables with a cloned head', d.scrolled(heads, rows(d.box)), three],
  [
    'drawings with a title',
    d.plain(
      heads,
      rows((on) => d.svg(on ? 'Yes' : 'No')),
    ),
    three,
  ],
  ['pairs of radio buttons', d.plain(heads, rows(radio)), three],
  [
    'icons with a name, checked and unchecked',
    d.roles(
      heads,
      rows((on) => d.icon(on ? 'Checked' : 'Not checked')),
    ),
    three,
  ],
  [
    'T and F, as an export prints them',
    d.legacy(
      heads,
      rows((on) => (on ? 'True' : 'False')),
    ),
    three,
  ],
  ['icons of classes alone say nothing', d.plain(heads, rows(d.faceless)), unknown],
  [
    'boxes neither on nor off',
    d.roles(
      heads,
      rows(() => '<span role="checkbox" aria-checked="mixed" tabindex="0"></span>'),
    ),
    unknown,
  ],
  [
    'words that are no state',
    d.plain(
      heads,
      rows(() => 'See file'),
    ),
    unknown,
  ],
  [
    'cards with words',
    d.cards(
      heads,
      rows((on) => (on ? 'Yes' : 'No')),
    ),
    three,
  ],
  ['a Material table with icons of classes alone', d.material(heads, rows(d.faceless)), unknown],
];

export const relationshipsDrawn: Stranger[] = drawn.map(([title, html, people]) => ({
  title: `Relationships: ${title}`,
  html: place(html),
  url: '/campus/census/relationships.xsl?toolCode=census.Relationships&personID=910001',
  pages: ['relationships'],
  facts: { relationships: people },
}));
