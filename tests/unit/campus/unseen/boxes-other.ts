import type { Judged } from '../more-strangers/judged.ts';
import { rel } from '../strangers/expected.ts';
import { bar, grid, heads, off, on, table, tool } from './draw.ts';

const student = bar('Practice, Ana M', '914001');
const short = ['Name', 'Relationship', 'Guardian', 'Portal'];
const toggle = (ticked: boolean, name: string) =>
  `<span class="k-switch k-switch-${ticked ? 'on' : 'off'}" role="switch" tabindex="0" aria-checked="${ticked}" aria-label="${name}"><span class="k-switch-track"><span class="k-switch-label-on">On</span><span class="k-switch-label-off">Off</span></span></span>`;

/** Boxes of other kinds than the browser's own, and columns that are not what their words seem. */
export const boxesOther: Judged[] = [
  {
    title: 'a box that is neither ticked nor empty',
    html: [
      student,
      tool(
        grid(short, [
          [
            'Practice, Nora',
            'Mother',
            '<span role="checkbox" aria-checked="true"></span>',
            '<span role="checkbox" aria-checked="mixed"></span>',
          ],
          [
            'Practice, Vera',
            'Aunt',
            '<span role="checkbox" aria-checked="false"></span>',
            '<span role="checkbox" aria-checked="false"></span>',
          ],
        ]),
      ),
    ],
    pages: ['relationships'],
    facts: { relationships: [rel('Practice, Nora', 'Mother', 'G'), rel('Practice, Vera', 'Aunt', 'gp')] },
    says: { 'REL-PORTAL': 'unknown 0' },
  },
  {
    title: 'boxes that may not be changed',
    html: [
      student,
      tool(
        `<h2>Relationships</h2><fieldset disabled>${table(short, [
          ['Practice, Nora', 'Mother', '<input type="checkbox" checked disabled>', '<input type="checkbox" disabled>'],
          [
            'Practice, Vera',
            'Aunt',
            '<input type="checkbox" disabled aria-disabled="true">',
            '<input type="checkbox" disabled>',
          ],
        ])}</fieldset>`,
      ),
    ],
    pages: ['relationships'],
    facts: { relationships: [rel('Practice, Nora', 'Mother', 'Gp'), rel('Practice, Vera', 'Aunt', 'gp')] },
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'switches with On and Off drawn in both',
    html: [
      student,
      tool(
        grid(short, [
          ['Practice, Nora', 'Mother', toggle(true, 'Guardian'), toggle(false, 'Portal')],
          ['Practice, Vera', 'Aunt', toggle(false, 'Guardian'), toggle(false, 'Portal')],
        ]),
      ),
    ],
    pages: ['relationships'],
    facts: { relationships: [rel('Practice, Nora', 'Mother', 'Gp'), rel('Practice, Vera', 'Aunt', 'gp')] },
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'Yes and No to choose from, and one where nothing is chosen',
    html: [
      student,
      tool(
        `<h2>Relationships</h2>${table(short, [
          [
            'Practice, Nora',
            'Mother',
            '<select><option>No</option><option selected>Yes</option></select>',
            '<select><option selected>No</option><option>Yes</option></select>',
          ],
          [
            'Practice, Omar',
            'Father',
            '<select><option selected>Yes</option><option>No</option></select>',
            '<select><option value="" selected>Select…</option><option>Yes</option><option>No</option></select>',
          ],
        ])}`,
      ),
    ],
    pages: ['relationships'],
    facts: { relationships: [rel('Practice, Nora', 'Mother', 'Gp'), rel('Practice, Omar', 'Father', 'G')] },
    says: { 'REL-PORTAL': 'fails 0; unknown 1' },
  },
  {
    title: 'a pair of round buttons in each cell',
    html: [
      student,
      tool(
        `<h2>Relationships</h2>${table(short, [
          [
            'Practice, Nora',
            'Mother',
            '<label><input type="radio" name="g1" checked>Yes</label><label><input type="radio" name="g1">No</label>',
            '<label><input type="radio" name="p1">Yes</label><label><input type="radio" name="p1" checked>No</label>',
          ],
          [
            'Practice, Omar',
            'Father',
            '<label><input type="radio" name="g2" checked>Yes</label><label><input type="radio" name="g2">No</label>',
            '<label><input type="radio" name="p2">Yes</label><label><input type="radio" name="p2">No</label>',
          ],
        ])}`,
      ),
    ],
    pages: ['relationships'],
    facts: { relationships: [rel('Practice, Nora', 'Mother', 'Gp'), rel('Practice, Omar', 'Father', 'G')] },
  },
  {
    title: 'two boxes in the portal cell, one of them ticked',
    html: [
      student,
      tool(
        `<h2>Relationships</h2>${table(short, [
          ['Practice, Nora', 'Mother', on, `<label>${on} View</label> <label>${off} Edit</label>`],
          ['Practice, Vera', 'Aunt', off, `<label>${off} View</label> <label>${off} Edit</label>`],
        ])}`,
      ),
    ],
    pages: ['relationships'],
    facts: { relationships: [rel('Practice, Nora', 'Mother', 'G'), rel('Practice, Vera', 'Aunt', 'g')] },
    says: { 'REL-PORTAL': 'unknown' },
  },
  {
    title: 'a column that says the opposite: No Portal',
    html: [
      student,
      tool(
        `<h2>Relationships</h2>${table(
          ['Name', 'Relationship', 'Guardian', 'No Portal', 'No Mail'],
          [
            ['Practice, Nora', 'Mother', on, on, on],
            ['Practice, Omar', 'Father', on, off, off],
          ],
        )}`,
      ),
    ],
    pages: ['relationships'],
    facts: { relationships: [rel('Practice, Nora', 'Mother', 'G'), rel('Practice, Omar', 'Father', 'G')] },
    says: { 'REL-PORTAL': 'unknown', 'REL-MAIL': 'unknown', 'REL-NOPORTAL': 'unknown' },
  },
  {
    title: 'columns about the portal that are not the box: the account and the last visit',
    html: [
      student,
      tool(
        `<h2>Relationships</h2>${table(
          ['Name', 'Relationship', 'Guardian', 'Portal Account', 'Portal Last Login'],
          [
            ['Practice, Nora', 'Mother', on, 'Yes', '11/02/2026'],
            ['Practice, Omar', 'Father', on, 'No', ''],
          ],
        )}`,
      ),
    ],
    pages: ['relationships'],
    facts: { relationships: [rel('Practice, Nora', 'Mother', 'G'), rel('Practice, Omar', 'Father', 'G')] },
    says: { 'REL-PORTAL': 'unknown', 'REL-NOPORTAL': 'unknown' },
  },
  {
    title: 'two columns that both may be the guardian box, and do not agree',
    html: [
      student,
      tool(
        `<h2>Relationships</h2>${table(
          ['Name', 'Relationship', 'Guardian', 'Legal Guardian', 'Portal'],
          [
            ['Practice, Nora', 'Mother', off, on, off],
            ['Practice, Omar', 'Father', on, off, on],
          ],
        )}`,
      ),
    ],
    pages: ['relationships'],
    facts: { relationships: [rel('Practice, Nora', 'Mother', 'p'), rel('Practice, Omar', 'Father', 'P')] },
    says: { 'REL-PORTAL': 'unknown', 'REL-NONE': 'unknown', 'REL-ACCESS': 'unknown' },
  },
  {
    title: 'the header row has one cell less than the rows',
    html: [
      student,
      tool(`<h2>Relationships</h2><table><thead><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th></tr></thead><tbody>
        <tr><td><button>Edit</button></td><td>Practice, Nora</td><td>Mother</td><td>${on}</td><td>${off}</td></tr>
        <tr><td><button>Edit</button></td><td>Practice, Vera</td><td>Aunt</td><td>${off}</td><td>${off}</td></tr></tbody></table>`),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': 'unknown', 'REL-PORTAL': 'unknown' },
  },
  {
    title: 'a column with the boxes of a chosen row: the first column of boxes is for choosing',
    html: [
      student,
      tool(
        `<h2>Relationships</h2>${table(
          ['<input type="checkbox" aria-label="Select all">', ...heads],
          [['<input type="checkbox" aria-label="Select row" checked>', 'Practice, Nora', 'Mother', on, on, off, off]],
        )}`,
      ),
    ],
    pages: ['relationships'],
    facts: { relationships: [rel('Practice, Nora', 'Mother', 'GMpt')] },
    says: { 'REL-PORTAL': 'fails 0' },
  },
];
