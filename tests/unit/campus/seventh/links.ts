import type { Says } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { fault, noTick } from './draw.ts';
import { dataTables, kits, xsl } from './kits.ts';

const app = (title: string, body: string, says: Says): Judged => ({
  title: `application: ${title}`,
  html: `<h1>Application Processing</h1><h2>Online Registration Application 88123</h2>${body}`,
  url: '/campus/sis/tools-core/application-processing?applicationID=88123',
  pages: ['olr-application'],
  says,
});
const heads = ['Name', 'Role', 'Link Status'];
const list = (...states: string[]) =>
  dataTables(
    heads,
    states.map((state, at) => [at ? 'Practice, Ana' : 'Practice, Nora', at ? 'Student' : 'Parent/Guardian', state]),
  );

const good = [
  'Linked',
  'Linked to existing person',
  '<i class="fa fa-link" title="Linked"></i> Linked',
  'Linked to #914001',
];
const bad = ['Not Linked', 'Unlinked', 'No link', 'Not yet linked', 'Link needed', 'Never linked', 'To be linked'];
const unsure = [
  'Linked?',
  'Previously linked',
  'Was linked',
  'Linked (removed)',
  'Pending link',
  'Linking...',
  '<s>Linked</s>',
  'Can be linked',
  'Linked to wrong person?',
  'Suggested: Linked',
  '<button>Link</button>',
  'Do not link',
  'Link broken',
  'Last linked 10/01/2025, since undone',
];

const words: Judged[] = [
  ...good.map((state) =>
    app(`both ${state.replaceAll(/<[^>]*>/g, '')} in words ${good.indexOf(state)}`, list(state, state), {
      'OLR-PERSON': 'meets',
      'OLR-ERROR': 'meets',
    }),
  ),
  ...bad.map((state) => app(`the guardian: ${state}`, list(state, 'Linked'), { 'OLR-PERSON': fault })),
  ...unsure.map((state) => app(`the guardian is unsure: ${state}`, list(state, 'Linked'), { 'OLR-PERSON': noTick })),
  app('a link that failed', list('Auto-link failed', 'Linked'), { 'OLR-ERROR': 'fails 0' }),
  app('a way to unlink', list('<a href="#">Unlink</a>', 'Linked'), { 'OLR-PERSON': 'meets' }),
  app('one link error', list('Link Error', 'Linked'), { 'OLR-ERROR': 'fails 0' }),
  app('one possible match', list('Possible match found', 'Linked'), { 'OLR-MATCH': 'review 0' }),
  app('three possible matches', list('3 potential matches', 'Linked'), { 'OLR-MATCH': 'review 0' }),
];

const kitPages: Judged[] = Object.entries(kits).map(([kit, drawn]) =>
  app(
    `one is not linked, in ${kit}`,
    drawn(heads, [
      ['Practice, Nora', 'Parent/Guardian', 'Not Linked'],
      ['Practice, Ana', 'Student', 'Linked'],
    ]),
    { 'OLR-PERSON': 'review 0' },
  ),
);

const pleat = (head: string, body: string) =>
  `<div class="pleat"><h3 role="button" aria-expanded="true">${head}</h3>${body}</div>`;
const card = (who: string, state: string) =>
  `<div class="card"><div class="card__header">${who}</div><span class="chip">${state}</span></div>`;
const shapes: Judged[] = [
  app(
    'cards of people and an address',
    `${pleat('Student', card('Practice, Ana', 'Linked'))}${pleat('Parent/Guardian', card('Practice, Nora', 'Not Linked'))}${pleat('Address', card('12 Practice Ln, Alder, GA', 'Linked'))}`,
    { 'OLR-PERSON': noTick },
  ),
  app(
    'a folded pleat',
    `${pleat('Student', list('Linked', 'Linked'))}<div class="pleat"><h3 role="button" aria-expanded="false">Emergency Contact (2)</h3></div>`,
    { 'OLR-PERSON': noTick },
  ),
  app(
    'other people on a second page',
    xsl(
      heads,
      [
        ['Practice, Nora', 'Parent/Guardian', 'Linked'],
        ['Practice, Ana', 'Student', 'Linked'],
      ],
      4,
    ),
    { 'OLR-PERSON': noTick, 'OLR-ERROR': noTick },
  ),
  app(
    'a legend of states',
    `<div class="legend"><span>Linked</span><span>Not Linked</span></div>${list('Not Linked', 'Linked')}`,
    { 'OLR-PERSON': 'review 0' },
  ),
  app(
    'a filter that shows linked people only',
    `<label>Show <select><option selected>Linked only</option><option>All</option></select></label>${list('Linked', 'Linked')}`,
    { 'OLR-PERSON': noTick },
  ),
  app(
    'a switch of Linked that is off',
    list('<span role="switch" aria-checked="false" aria-label="Linked"></span>', 'Linked'),
    { 'OLR-PERSON': noTick },
  ),
  app(
    'an icon of a broken chain',
    list(
      '<i class="fa fa-unlink" title="Not linked" role="img"></i>',
      '<i class="fa fa-link" title="Linked" role="img"></i>',
    ),
    { 'OLR-PERSON': 'review 0' },
  ),
];

const search = (title: string, body: string, says: Says): Judged => ({
  title: `search: ${title}`,
  html: `<h1>Staff Processing</h1><h2>Online Registration Search</h2>${body}`,
  url: '/campus/sis/tools-core/application-processing',
  pages: ['olr-search'],
  says,
});
const found = ['Application Number', 'Status', 'Applicant', 'Submitted Date', 'School'];
const hit = (number: string, school: string) => [number, 'Submitted-New', 'Practice, Nora', '11/02/2026', school];
const searches: Judged[] = Object.entries(kits).map(([kit, drawn]) =>
  search(
    `two schools of one application, in ${kit}`,
    drawn(found, [hit('88123', 'Alder HS'), hit('88123', 'Birch Academy'), hit('88124', 'Alder HS')]),
    { 'OLR-SCHOOLS': 'review 0' },
  ),
);

export const links: Judged[] = [...words, ...kitPages, ...shapes, ...searches];
