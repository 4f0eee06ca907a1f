import { name, noFault } from '../fresh/draw.ts';
import { off, on } from '../unseen/draw.ts';
import { base, noraAll, people, rels } from './draw.ts';

const paul = name('Practice, Paul');
const father = [paul, 'Father', off, off];
const silent = { noAdvice: true } as const;
const comment = (text: string) =>
  rels(
    `a comment in the father's row: ${text}`,
    people([...base, 'Comments'], [...noraAll, ''], [...father, text]),
    {},
    silent,
  );
/** A column of the father's row tells of a court or a ban. */
const barred = (head: string, cell: string) =>
  rels(
    `the father's row: ${head} is ${cell === on ? 'ticked' : cell}`,
    people([...base, head], [...noraAll, cell === on ? off : ''], [...father, cell]),
    {},
    silent,
  );
/** A box that has the name of its column. */
const named = (head: string, ticked = false) =>
  `<input type="checkbox" aria-label="${head}"${ticked ? ' checked' : ''}>`;
/** What everyday pages say: the father's Guardian box is still asked about. */
const everyday = (title: string, heads: string[], nora: string[], his: string[], more = '') =>
  rels(`nothing of custody: ${title}`, people([...base, ...heads], [...noraAll, ...nora], [...father, ...his]) + more, {
    'REL-GUARDIAN': 'review 1',
    'REL-CUSTODY': noFault,
  });

/** Custody that is said in a comment, a column or a notice: nobody is told to tick a box. */
export const custodySaid = [
  ...[
    'TRO issued 10/2026',
    'PFA in place',
    'May not pick up',
    'Do not contact',
    'Sole custody: mother',
    'Custody papers on file',
    'CPS case open',
    'Safety plan',
    'No portal per court',
    'Parental rights terminated 2024',
    'Legal hold',
    'Banned from campus',
    'Not to have records per judge',
    'Orden de restricción',
  ].map(comment),
  barred('Restricted', on),
  barred('Do Not Release', on),
  barred('Custodial Rights', 'None'),
  ...['No Contact', 'Do Not Release', 'No Pick Up', 'Court Order', 'Restricted'].map((head) =>
    rels(
      `a box called ${head} is ticked for the father`,
      people([...base, head], [...noraAll, named(head)], [...father, named(head, true)]),
      {},
      silent,
    ),
  ),
  rels(
    'two columns of one kind, and the father is ticked in the second',
    people([...base, 'No Contact', 'Court Order'], [...noraAll, off, off], [...father, off, on]),
    {},
    silent,
  ),
  rels(
    'a notice over the list: restricted student',
    `<div role="alert" class="banner">Restricted student. Contact the Legal Department before any change.</div>${people(base, noraAll, father)}`,
    {},
    silent,
  ),
  everyday('Do not call, a wish about the telephone', ['Comments'], ['Do not call before 9'], ['Do not call at work']),
  everyday('an aunt has no custody', ['Has Custody'], ['Yes'], ['Yes'], ''),
  everyday(
    'a help text about contacts',
    ['Comments'],
    [''],
    [''],
    '<p>Do not contact the help desk to add contacts; do not share your password.</p>',
  ),
  everyday(
    'empty boxes that are called like their columns',
    ['No Contact', 'Do Not Release', 'Court Order', 'Removed', 'Inactive', 'Hidden'],
    ['No Contact', 'Do Not Release', 'Court Order', 'Removed', 'Inactive', 'Hidden'].map((head) => named(head)),
    ['No Contact', 'Do Not Release', 'Court Order', 'Removed', 'Inactive', 'Hidden'].map((head) => named(head)),
  ),
  everyday(
    'empty boxes of every kind',
    ['No Contact', 'Do Not Release', 'Court Order'],
    [off, off, off],
    [off, off, off],
  ),
];
