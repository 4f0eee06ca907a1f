import type { Judged } from '../more-strangers/judged.ts';
import { rel } from '../strangers/expected.ts';
import { heads, off, on, tool } from '../unseen/draw.ts';
import { ana, contacts, name, noTick, noVerdict, open, type Says, tr } from './draw.ts';

/** A mother and an aunt, with two drawings in place of a tick and of none. */
const drawn = (yes: string, no: string) =>
  contacts(
    tr([name('Practice, Nora'), 'Mother', yes, yes, no, yes]) + tr([name('Practice, Vera'), 'Aunt', no, no, no, yes]),
  );
const read = (title: string, yes: string, no: string): Judged => ({
  title,
  html: [ana, tool(drawn(yes, no))],
  pages: ['relationships'],
  facts: { relationships: [rel('Practice, Nora', 'Mother', 'GMpT'), rel('Practice, Vera', 'Aunt', 'gmpT')] },
  says: { 'REL-PORTAL': 'fails 0', 'REL-NONE': 'meets' },
});
/** Drawings that nobody can be sure of, or that may be read, but never the wrong way. */
const unsure = (title: string, yes: string, no: string): Judged => ({
  title,
  html: [ana, tool(drawn(yes, no))],
  pages: ['relationships'],
  says: { 'REL-PORTAL': noTick, 'REL-NOPORTAL': noTick },
});
/** One row whose Guardian and Portal are drawn so: nothing may be said of them. */
const one = (title: string, guardian: string, portal: string, says: Says): Judged => ({
  title,
  html: [ana, tool(contacts(tr([name('Practice, Nora'), 'Mother', guardian, on, portal, on])))],
  pages: ['relationships'],
  says,
});

/** How a box can be drawn that is no box. */
export const statesDrawn: Judged[] = [
  read(
    'icons by their names: check_box and check_box_outline_blank',
    '<mat-icon role="img" aria-label="check_box" class="material-icons">check_box</mat-icon>',
    '<mat-icon role="img" aria-label="check_box_outline_blank" class="material-icons">check_box_outline_blank</mat-icon>',
  ),
  unsure(
    'icons by their names, hidden from the tree: check_box and check_box_outline_blank',
    '<i class="material-icons" aria-hidden="true">check_box</i>',
    '<i class="material-icons" aria-hidden="true">check_box_outline_blank</i>',
  ),
  unsure('icons done and remove', '<i class="material-icons">done</i>', '<i class="material-icons">remove</i>'),
  unsure('icons check and close', '<mat-icon>check</mat-icon>', '<mat-icon>close</mat-icon>'),
  unsure(
    'icons of classes alone, a square with a tick and a square',
    '<i class="fa fa-check-square-o"></i>',
    '<i class="fa fa-square-o"></i>',
  ),
  read(
    'an icon, and a word for those who hear the page',
    '<i class="fa fa-check" aria-hidden="true"></i><span class="sr-only">Yes</span>',
    '<i class="fa fa-times" aria-hidden="true"></i><span class="sr-only">No</span>',
  ),
  read(
    'icons with titles',
    '<span class="icn" title="Checked"></span>',
    '<span class="icn" title="Not checked"></span>',
  ),
  read(
    'icons named Selected and Not selected',
    '<svg role="img" aria-label="Selected"></svg>',
    '<svg role="img" aria-label="Not selected"></svg>',
  ),
  read(
    'pictures without words named by title elements',
    '<svg role="img"><title>Yes</title><path d="M0"></path></svg>',
    '<svg role="img"><title>No</title><path d="M0"></path></svg>',
  ),
  read(
    'switches that hold both words',
    '<button role="switch" aria-checked="true"><span class="on">Yes</span><span class="off">No</span></button>',
    '<button role="switch" aria-checked="false"><span class="on">Yes</span><span class="off">No</span></button>',
  ),
  unsure(
    'a pair of buttons, one pressed',
    '<div role="group"><button aria-pressed="true">Yes</button><button aria-pressed="false">No</button></div>',
    '<div role="group"><button aria-pressed="false">Yes</button><button aria-pressed="true">No</button></div>',
  ),
  read('words of programmers: true and false', 'true', 'false'),
  read('Y and N', 'Y', 'N'),
  read('fields that cannot be edited', '<input readonly value="Yes">', '<input readonly value="No">'),
  read('heavy check mark and heavy cross', '✔', '✘'),
  read('ballot boxes', '☑', '☐'),
  unsure('coloured dots', '🟢', '🔴'),
  unsure('pictures whose text is empty', '<img src="checked.gif" alt="">', '<img src="unchecked.gif" alt="">'),
  unsure('On and Off as background', '<span class="dot dot--on"></span>', '<span class="dot dot--off"></span>'),
  read('a badge in words', '<span class="badge bg-success">Yes</span>', '<span class="badge bg-secondary">No</span>'),
  read(
    'chips',
    '<mat-chip role="row"><span role="gridcell"><span class="mdc-evolution-chip__text-label">Yes</span></span></mat-chip>',
    '<mat-chip role="row"><span role="gridcell"><span class="mdc-evolution-chip__text-label">No</span></span></mat-chip>',
  ),
  read(
    'what is read, and a list to edit it that is put away',
    '<span class="view">Yes</span><select style="display:none"><option>Yes</option><option selected>No</option></select>',
    '<span class="view">No</span><select style="display:none"><option selected>Yes</option><option>No</option></select>',
  ),
  one('Portal is crossed out', on, '<s>Yes</s>', { 'REL-PORTAL': noTick, 'REL-NOPORTAL': noTick }),
  one('Portal is deleted', on, '<del>Yes</del> <ins>No</ins>', { 'REL-PORTAL': noTick, 'REL-NOPORTAL': noTick }),
  one('Portal waits for approval', on, 'Yes (pending)', { 'REL-PORTAL': noTick, 'REL-NOPORTAL': noTick }),
  one('Portal requested', on, 'Requested', { 'REL-PORTAL': open, 'REL-NOPORTAL': open }),
  one('Guardian until a day', 'Yes, until 06/30/2025', on, { 'REL-NONE': noTick }),
  one('Guardian unknown', 'Unknown', on, { 'REL-NONE': open, 'REL-ACCESS': open }),
  one(
    'neither Yes nor No is chosen',
    '<label><input type="radio" name="g">Yes</label><label><input type="radio" name="g">No</label>',
    on,
    {
      'REL-NONE': noTick,
      'REL-ACCESS': noTick,
    },
  ),
  one(
    'a list to choose from, nothing chosen',
    on,
    '<select><option selected value="">Select…</option><option>Yes</option><option>No</option></select>',
    {
      'REL-PORTAL': noTick,
    },
  ),
  one('a box that is half ticked', on, '<span role="checkbox" aria-checked="mixed"></span>', {
    'REL-PORTAL': open,
    'REL-NOPORTAL': open,
  }),
  one('two boxes in the cell of Portal, one of them ticked', on, `${off}<label>${on} Locked</label>`, {
    'REL-PORTAL': noTick,
    'REL-NOPORTAL': noTick,
  }),
  one(
    'a spinner in place of the box',
    on,
    '<span class="spinner-border" role="status"><span class="visually-hidden">Loading...</span></span>',
    {
      'REL-PORTAL': open,
      'REL-NOPORTAL': open,
    },
  ),
  one('a red line under the box: it was not saved', on, `${on}<span class="error">Not saved</span>`, {
    'REL-PORTAL': noTick,
  }),
  one('the word of the column as state, and a dash', 'Guardian', '–', { 'REL-PORTAL': noTick }),
  {
    title: 'states as chips in one cell: no column is named Guardian or Portal',
    html: [
      ana,
      tool(
        contacts(
          tr([
            name('Practice, Nora'),
            'Mother',
            '<span class="chip">Guardian</span> <span class="chip">Mailing</span>',
          ]) + tr([name('Practice, Vera'), 'Aunt', '<span class="chip">Messenger</span>']),
          ['Name', 'Relationship', 'Rights'],
        ),
      ),
    ],
    pages: [],
    says: { 'REL-PORTAL': noTick, 'REL-NONE': noVerdict },
  },
  {
    title: 'each person has all marks, those that are off are grey by style',
    html: [
      ana,
      tool(
        contacts(
          tr([
            name('Practice, Nora'),
            'Mother',
            '<span class="pill pill--off" style="opacity:.3">G</span>',
            '<span class="pill">M</span>',
            '<span class="pill pill--off" style="opacity:.3">P</span>',
            '<span class="pill">T</span>',
          ]),
          heads,
        ),
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': noTick, 'REL-GUARDIAN': noTick },
  },
];
