import { noFault, noTick, type Says } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { off, on, table } from '../unseen/draw.ts';
import { captioned, cards, icon, img, judgedRow, legacy, material, prime, terms, turned } from './draw.ts';

const url = '/campus/sis/tools-core/application-processing?applicationNumber=4410';
const heads = ['Name', 'Role', 'Link Status'];
const people = (hers: string, other = 'Linked') => [
  ['Practice, Ana M', 'Student', other],
  ['Practice, Nora', 'Parent/Guardian', hers],
  ['Sample, Otto', 'Emergency Contact', other],
];
const page = (title: string, body: string, says: Says): Judged => ({
  title,
  html: `<h1>Application Processing</h1><h2>Application Number 4410</h2>${body}<button>Approve</button>`,
  url,
  pages: ['olr-application'],
  says,
});
const well = { 'OLR-PERSON': 'meets', 'OLR-ERROR': 'meets', 'OLR-MATCH': 'meets' };
const hers = { 'OLR-PERSON': judgedRow };
const open = { 'OLR-PERSON': noTick };
const unsure = (title: string, state: string, other = 'Linked') =>
  page(title, table(heads, people(state, other)), open);
const headed = (head: string, state: string, other: string, says: Says) =>
  page(`${head}: ${state.replace(/<[^>]*>/g, '')}`, table(heads.with(2, head), people(state, other)), says);
/** A column that says nothing of a link to a record: no page of an application's links. */
const stateless = (head: string, state: string, other: string): Judged => ({
  ...headed(head, state, other, { 'OLR-PERSON': 'not asked' }),
  pages: [],
});
const tile = (name: string, body: string) => `<article class="tile"><h3>${name}</h3>${body}</article>`;
const places = (state: string, extra: string[][] = []) =>
  `<h3>People</h3>${table(heads, people('Linked'))}<h3>Households and Addresses</h3>${table(['Type', 'Name', 'Link Status'], [['Household', 'Practice Household', 'Linked'], ['Address', '12 Alder St, Atlanta, GA', state], ...extra])}`;

/** Applications in review: who is linked, in the kits, words, icons and colours of other places. */
export const linksKits: Judged[] = [
  page('Material: all linked', material(heads, people('Linked')), well),
  page('Material: the mother is not linked', material(heads, people('Not Linked')), hers),
  page('PrimeNG: all linked', prime(heads, people('Linked')), well),
  page('PrimeNG: the mother is not linked', prime(heads, people('Not Linked')), hers),
  page('legacy: the mother is not linked, pictures', legacy(heads, people(img('Not linked'), img('Linked'))), hers),
  page('turned around: the mother is not linked', turned(heads, people('Not Linked')), open),
  page('cards: the mother is not linked', cards(heads, people('Not Linked')), open),
  page(
    'tiles with a chip',
    people('Not linked')
      .map(([name = '', role, state]) => tile(name, `<p>${role}</p><span class="chip">${state}</span>`))
      .join(''),
    { 'OLR-PERSON': noTick },
  ),
  page(
    'tiles, Unlink to press on each but hers',
    people('')
      .map(([name = '', role, state]) => tile(name, `<p>${role}</p><button>${state ? 'Unlink' : 'Link'}</button>`))
      .join(''),
    open,
  ),
  unsure(
    'icons: a chain and a broken chain, titles of the record',
    icon('Practice, Nora', 'link'),
    icon('Practice', 'link'),
  ),
  unsure(
    'a green cell and a red cell',
    '<span style="background:red">&nbsp;</span>',
    '<span style="background:green">&nbsp;</span>',
  ),
  unsure('a check mark under Link Status', '✓', '✓'),
  unsure('New Person', 'New Person'),
  unsure('Create New', 'Create New Record'),
  unsure('Linked (auto), to be verified', 'Linked - verify'),
  unsure('Auto-linked, low confidence', 'Auto-linked (62% match)'),
  unsure('Linkable', 'Linkable'),
  unsure('Link expired', 'Link expired'),
  unsure('Partially linked', 'Partially linked'),
  unsure('Linked in another application', 'Linked in application 4409'),
  unsure('Linked by parent only', 'Linkage not confirmed'),
  unsure('Should be linked', 'Should be linked'),
  unsure('Cannot be linked', 'Cannot be linked'),
  unsure('Link removed', 'Link removed 11/20/2026'),
  unsure('Needs link', 'Needs link'),
  unsure('Linked 0 of 2', 'Linked: 0 of 2'),
  unsure('In Spanish: Sin vincular', 'Sin vincular', 'Vinculado'),
  unsure('In Spanish: No vinculada', 'No vinculada', 'Vinculada'),
  unsure(
    'a switch that is off and named Linked',
    '<button role="switch" aria-checked="false" aria-label="Linked"></button>',
    '<button role="switch" aria-checked="true" aria-label="Linked"></button>',
  ),
  stateless('Matched', 'No', 'Yes'),
  stateless('Census Match', 'None', 'Exact'),
  headed('Unlinked', on, off, open),
  headed('Not Linked', 'Yes', 'No', open),
  headed('Linked?', 'N', 'Y', open),
  headed('Linked To', 'Nobody', 'Practice (914001)', open),
  stateless('Linked Date', '', '11/20/2026'),
  stateless('Linked By', '', 'Testerman, Rita'),
  headed('Link', '<a href="#">Open record</a>', '<a href="#">Open record</a>', open),
  headed('Link Status', '<select><option>Linked</option><option selected>Not Linked</option></select>', 'Linked', hers),
  {
    ...headed(
      'Link Status',
      '<label><input type="radio" name="l">Linked</label><label><input type="radio" name="l" checked>Not Linked</label>',
      'Linked',
      hers,
    ),
    title: 'Link Status: radios',
  },
  page('the address is not linked', places('Not Linked'), { 'OLR-ADDRESS': judgedRow, 'OLR-PERSON': 'meets' }),
  page('the address is linked, another household lives in it', places('Linked - another household at this address'), {
    'OLR-ADDRESS': noTick,
  }),
  page('the address needs linking', places('Address needs linking'), { 'OLR-ADDRESS': noTick }),
  page('the address is a new address', places('New address'), { 'OLR-ADDRESS': noTick }),
  page('the second household is not there yet', places('Linked', [['Household', 'Loading...', '']]), {
    'OLR-ADDRESS': noTick,
  }),
  page(
    'a definition list of the mother alone',
    `<h3>Parent/Guardian: Practice, Nora</h3>${terms(['Name', 'Practice, Nora'], ['Link Status', 'Not Linked'])}`,
    open,
  ),
  page(
    'pleats of which one is open',
    `<div role="tablist"><button role="tab" aria-selected="false">Student(s) Primary Household ✓</button><button role="tab" aria-selected="true">Parent/Guardian</button><button role="tab" aria-selected="false">Emergency Contact</button></div>${table(heads, [['Practice, Nora', 'Parent/Guardian', 'Linked']])}`,
    open,
  ),
  page(
    'a warning over the list: 1 person is not linked',
    `<div role="alert">1 person is not linked.</div>${table(heads, people('Linked'))}`,
    { 'OLR-PERSON': noTick },
  ),
  page(
    'the search for a record: people of Campus',
    `${table(heads, people('Linked'))}<h3>Search Results</h3>${table(heads, [['Example, Cy', 'Parent', 'Not Linked']])}`,
    { 'OLR-PERSON': noFault },
  ),
  page(
    'a caption: Application 4411 of Sample',
    table(heads, people('Linked')) + captioned('Application 4411', heads, [['Example, Cy', 'Student', 'Link Error']]),
    { 'OLR-ERROR': noFault },
  ),
  page('Link Error as icon', table(heads, people(icon('Link error'))), { 'OLR-ERROR': judgedRow }),
  page('a link error that was resolved', table(heads, people('Link error resolved')), {
    'OLR-ERROR': noFault,
    'OLR-PERSON': noTick,
  }),
  page('Possible match (1)', table(heads, people('Possible match (1)')), {
    'OLR-MATCH': judgedRow,
  }),
  page('0 possible matches', table(heads, people('0 possible matches')), {
    'OLR-MATCH': noFault,
    'OLR-PERSON': noTick,
  }),
  page('a match that was turned down', table(heads, people('Match rejected')), {
    'OLR-MATCH': noFault,
    'OLR-PERSON': noTick,
  }),
];
