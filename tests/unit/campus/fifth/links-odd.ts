import { expect } from 'vitest';
import { noFault, noTick, type Says } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { off, on, table } from '../unseen/draw.ts';

const review: string = expect.stringMatching(/review \d/);
const page = (title: string, body: string, says: Says): Judged => ({
  title,
  html: `<h1>Application Processing</h1><h2>Application Number 4410</h2>${body}<button>Approve</button><button>Post</button>`,
  url: '/campus/sis/tools-core/application-processing?applicationNumber=4410',
  pages: ['olr-application'],
  says,
});
/** The student is linked; this is the state of the mother. */
const mother = (title: string, state: string, says: Says, head = 'Link Status', linked = 'Linked') =>
  page(
    title,
    table(
      ['Name', 'Role', head],
      [
        ['Practice, Ana M', 'Student', linked],
        ['Practice, Nora', 'Parent/Guardian', state],
      ],
    ),
    says,
  );
const matches = (title: string, state: string, count: string, says: Says, head = 'Matches') =>
  page(
    title,
    table(
      ['Name', 'Role', 'Link Status', head],
      [
        ['Practice, Ana M', 'Student', 'Linked', '1'],
        ['Practice, Nora', 'Parent/Guardian', state, count],
      ],
    ),
    says,
  );

/** States of a link beside a tick box, errors that are gone, and numbers of matches. */
export const linksOdd = [
  mother('an empty box labelled Linked', '<label><input type="checkbox"> Linked</label>', { 'OLR-PERSON': noTick }),
  mother('a ticked box labelled Linked', '<label><input type="checkbox" checked> Linked</label>', {
    'OLR-PERSON': 'meets',
  }),
  mother('a ticked box labelled Unlink: it will be', '<label><input type="checkbox" checked> Unlink</label>', {
    'OLR-PERSON': noTick,
  }),
  mother('an empty box labelled Not Linked', '<label><input type="checkbox"> Not Linked</label>', {
    'OLR-PERSON': expect.stringMatching(/^unknown/),
  }),
  mother('a column Linked, empty for the mother', off, { 'OLR-PERSON': review }, 'Linked', on),
  mother(
    'a column Linked of labelled boxes',
    '<label><input type="checkbox"> Linked</label>',
    { 'OLR-PERSON': noTick },
    'Linked',
    on,
  ),
  mother('link errors resolved', 'Link error (resolved)', { 'OLR-ERROR': noFault, 'OLR-PERSON': noTick }),
  mother('a link error', 'Link error', { 'OLR-ERROR': expect.stringMatching(/fails 1/) }),
  matches('not linked, and two matches', 'Not Linked', '2', { 'OLR-MATCH': 'review 1' }),
  matches('not linked, and two possible matches', 'Not Linked', '2', { 'OLR-MATCH': 'review 1' }, 'Possible Matches'),
  matches('not linked, and no match', 'Not Linked', '0', { 'OLR-PERSON': review, 'OLR-MATCH': 'meets' }),
  matches('linked to its one match', 'Linked', '1', { 'OLR-PERSON': 'meets', 'OLR-MATCH': 'meets' }),
];
