import type { Judged } from '../more-strangers/judged.ts';
import { rel } from '../strangers/expected.ts';
import { bar, table, tool } from './draw.ts';

const student = bar('Practice, Ana M', '914001');
const short = ['Name', 'Relationship', 'Guardian', 'Portal'];
const icon = (ticked: boolean) => `<i class="fa fa-${ticked ? 'check-square-o' : 'square-o'}" aria-hidden="true"></i>`;
/** Boxes that are drawn as something else than a box. */
export const boxesDrawn: Judged[] = [
  {
    title: 'Y and N, and one cell that says neither',
    html: [
      student,
      tool(
        `<h2>Relationships</h2>${table(short, [
          ['Practice, Nora', 'Mother', 'Y', 'Y'],
          ['Practice, Omar', 'Father', 'Y', ''],
          ['Practice, Vera', 'Aunt', 'N', 'N'],
        ])}`,
      ),
    ],
    pages: ['relationships'],
    facts: {
      relationships: [
        rel('Practice, Nora', 'Mother', 'GP'),
        rel('Practice, Omar', 'Father', 'G'),
        rel('Practice, Vera', 'Aunt', 'gp'),
      ],
    },
    says: { 'REL-PORTAL': 'unknown 1' },
  },
  {
    title: '✓ and ✗: the cross is a no',
    html: [
      student,
      tool(
        `<h2>Relationships</h2>${table(short, [
          ['Practice, Nora', 'Mother', '✓', '✗'],
          ['Practice, Vera', 'Aunt', '✗', '✗'],
        ])}`,
      ),
    ],
    pages: ['relationships'],
    facts: { relationships: [rel('Practice, Nora', 'Mother', 'Gp'), rel('Practice, Vera', 'Aunt', 'gp')] },
    says: { 'REL-PORTAL': 'fails 0', 'REL-NONE': 'meets' },
  },
  {
    title: 'pictures with an alternative text',
    html: [
      student,
      tool(
        `<h2>Relationships</h2>${table(short, [
          [
            'Practice, Nora',
            'Mother',
            '<img src="check.gif" alt="Checked">',
            '<img src="nocheck.gif" alt="Unchecked">',
          ],
          [
            'Practice, Vera',
            'Aunt',
            '<img src="nocheck.gif" alt="Not checked">',
            '<img src="nocheck.gif" alt="Not checked">',
          ],
        ])}`,
      ),
    ],
    pages: ['relationships'],
    facts: { relationships: [rel('Practice, Nora', 'Mother', 'Gp'), rel('Practice, Vera', 'Aunt', 'gp')] },
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'pictures without a word: nobody can say',
    html: [
      student,
      tool(
        `<h2>Relationships</h2>${table(short, [
          ['Practice, Nora', 'Mother', '<img src="/img/a1.gif" alt="">', '<img src="/img/a1.gif" alt="">'],
          ['Practice, Vera', 'Aunt', '<img src="/img/a2.gif" alt="">', '<img src="/img/a2.gif" alt="">'],
        ])}`,
      ),
    ],
    pages: ['relationships'],
    facts: { relationships: [rel('Practice, Nora', 'Mother', ''), rel('Practice, Vera', 'Aunt', '')] },
    says: { 'REL-PORTAL': 'unknown', 'REL-NONE': 'unknown', 'REL-GUARDIAN': 'unknown', 'REL-ACCESS': 'unknown' },
  },
  {
    title: 'one picture alone for both states, the colour says which',
    html: [
      student,
      tool(
        `<h2>Relationships</h2>${table(short, [
          [
            'Practice, Nora',
            'Mother',
            '<svg class="green" aria-label="Guardian"><circle r="4"/></svg>',
            '<svg class="grey" aria-label="Portal"><circle r="4"/></svg>',
          ],
          [
            'Practice, Vera',
            'Aunt',
            '<svg class="grey" aria-label="Guardian"><circle r="4"/></svg>',
            '<svg class="grey" aria-label="Portal"><circle r="4"/></svg>',
          ],
        ])}`,
      ),
    ],
    pages: ['relationships'],
    facts: { relationships: [rel('Practice, Nora', 'Mother', ''), rel('Practice, Vera', 'Aunt', '')] },
    says: { 'REL-PORTAL': 'unknown', 'REL-NONE': 'unknown', 'REL-ACCESS': 'unknown' },
  },
  {
    // A class is no word: nobody who listens to the page is told more.
    title: 'an icon font without words',
    html: [
      student,
      tool(
        `<h2>Relationships</h2>${table(short, [
          ['Practice, Nora', 'Mother', icon(true), icon(false)],
          ['Practice, Vera', 'Aunt', icon(false), icon(false)],
        ])}`,
      ),
    ],
    pages: ['relationships'],
    facts: { relationships: [rel('Practice, Nora', 'Mother', ''), rel('Practice, Vera', 'Aunt', '')] },
    says: { 'REL-PORTAL': 'unknown', 'REL-NONE': 'unknown' },
  },
  {
    title: 'an icon font whose words are ligatures',
    html: [
      student,
      tool(
        `<h2>Relationships</h2>${table(short, [
          [
            'Practice, Nora',
            'Mother',
            '<span class="material-icons">check_box</span>',
            '<span class="material-icons">check_box_outline_blank</span>',
          ],
          [
            'Practice, Vera',
            'Aunt',
            '<span class="material-icons">check_box_outline_blank</span>',
            '<span class="material-icons">indeterminate_check_box</span>',
          ],
        ])}`,
      ),
    ],
    pages: ['relationships'],
    facts: { relationships: [rel('Practice, Nora', 'Mother', 'Gp'), rel('Practice, Vera', 'Aunt', 'g')] },
    says: { 'REL-PORTAL': 'fails 0' },
  },
];
