import { box, cards, icon, kendoPick, material, person, pick, radios, swit, titleBar } from '../strangers/draw.ts';
import { rel } from '../strangers/expected.ts';
import { dateBox, jq, kendo, picture, roleBox } from './draw-more.ts';
import type { Judged } from './judged.ts';

const ana = titleBar('Sample, Ana M', '910001', '07');
const url = '/campus/sis/tools-core/relationships';
const heads = ['Name', 'Relationship', 'Guardian', 'Portal', 'Mailing', 'Messenger'];
const mother = person(910101, 'Sample, Ines');
const father = person(910102, 'Sample-Testerman, Omar');

/** Relationships by the controls and words that show a state (facts 3.2 and 11.2). */
export const relationshipsControls: Judged[] = [
  {
    title: 'One row is being edited: fields, lists and date pickers in its cells',
    url,
    html: `${ana}${kendo(
      [...heads.slice(0, 4), 'Start Date', 'End Date', ''],
      [
        [
          mother,
          kendoPick('Mother'),
          box(true),
          box(true),
          dateBox('08/01/2020'),
          dateBox(''),
          '<button>Save</button><button>Cancel</button>',
        ],
        [
          father,
          'Father',
          '<span class="icon" title="Yes"></span>',
          '<span class="icon" title="No"></span>',
          '08/01/2020',
          '',
          '<button>Edit</button>',
        ],
      ],
    )}`,
    pages: ['relationships'],
    facts: {
      relationships: [
        rel('Sample, Ines', 'Mother', 'GP', { personID: '910101', startDate: '2020-08-01' }),
        rel('Sample-Testerman, Omar', 'Father', 'Gp', { personID: '910102', startDate: '2020-08-01' }),
      ],
    },
    says: { 'REL-PORTAL': 'fails 1' },
  },
  {
    title: 'A draft of a new row, still without a name, stands first',
    url,
    html: `${ana}${kendo(heads.slice(0, 4), [
      [
        '<input class="k-input-inner" aria-label="Name" placeholder="Search for a person">',
        kendoPick('Select…'),
        box(false),
        box(false),
      ],
      ['Sample, Ines', 'Mother', box(true), box(true)],
    ])}`,
    pages: ['relationships'],
    says: { 'REL-GUARDIAN': 'meets', 'REL-PORTAL': 'meets' },
  },
  {
    title: 'Boxes by role, one of them mixed and one busy without a state',
    url,
    html: `${ana}${kendo(heads.slice(0, 4), [
      ['Sample, Ines', 'Mother', roleBox('true'), roleBox('mixed')],
      ['Sample, Omar', 'Father', roleBox('false'), '<div role="checkbox" aria-busy="true"></div>'],
    ])}`,
    pages: ['relationships'],
    facts: { relationships: [rel('Sample, Ines', 'Mother', 'G'), rel('Sample, Omar', 'Father', 'g')] },
    says: { 'REL-GUARDIAN': 'review 1', 'REL-NOPORTAL': 'unknown' },
  },
  {
    title: 'Pictures with a name, and one without',
    url,
    html: `<p>Relationships</p>${jq(heads.slice(0, 4), [
      ['Sample, Ines', 'Mother', picture('Checked'), picture('Not checked')],
      ['Sample, Omar', 'Father', picture('Unchecked'), picture('')],
    ])}`,
    pages: ['relationships'],
    facts: { relationships: [rel('Sample, Ines', 'Mother', 'Gp'), rel('Sample, Omar', 'Father', 'g')] },
  },
  {
    title: 'Lists of Yes and No, round buttons, a switch and an icon in one row',
    url,
    html: material(heads, [
      ['de la Sample, Ana Lucía', 'Legal Guardian', pick(true), radios(false, 'p1'), swit(true), icon('No')],
      ['O’Practice, Sean III', 'Foster Parent', pick(false), radios(true, 'p2'), swit(false), icon('Yes')],
    ]),
    pages: ['relationships'],
    facts: {
      relationships: [
        rel('de la Sample, Ana Lucía', 'Legal Guardian', 'GpMt'),
        rel('O’Practice, Sean III', 'Foster Parent', 'gPmT'),
      ],
    },
  },
  {
    title: 'Cards with a chip for each right that a person has: what has no chip is not told',
    url,
    html: `${ana}<h1>Relationships</h1>${['Sample, Ines|Mother|Guardian|Portal', 'Sample, Omar|Father|Guardian|Mailing']
      .map((one) => {
        const [name, relation, ...chips] = one.split('|');
        return `<mat-card><mat-card-title>${name}</mat-card-title><mat-card-subtitle>${relation}</mat-card-subtitle><mat-chip-set>${chips.map((chip) => `<mat-chip>${chip}</mat-chip>`).join('')}</mat-chip-set></mat-card>`;
      })
      .join('')}`,
    pages: [],
    says: { 'REL-NOPORTAL': 'not asked' },
  },
  {
    title: 'Cards that say Yes and No',
    url,
    html: `${ana}<h1>Relationships</h1>${cards(
      ['Name', 'Relationship', 'Guardian', 'Portal', 'Mailing', 'Start Date', 'End Date'],
      [
        ['Sample, Ines', 'Mother', 'Yes', 'Yes', 'Yes', '08/01/2020', '—'],
        ['Sample, Omar', 'Father', 'Yes', 'No', 'No', '08/01/2020', '—'],
      ],
    )}`,
    pages: ['relationships'],
    facts: {
      relationships: [
        rel('Sample, Ines', 'Mother', 'GPM', { startDate: '2020-08-01' }),
        rel('Sample, Omar', 'Father', 'Gpm', { startDate: '2020-08-01' }),
      ],
    },
    says: { 'REL-PORTAL': 'fails 1' },
  },
];
