import { tool } from '../define.ts';

const columns = [
  'Name',
  'Relationship',
  'Emergency Priority',
  'Guardian',
  'Portal',
  'Mailing',
  'Messenger',
  'Email',
  'Start Date',
  'End Date',
];
const types = ['Mother', 'Father', 'Grandmother'];

/** Relationships drawn by the same renderers as all other pages: a third dialect of the page. */
export const relationshipsBlocks = tool({
  id: 'relationships-blocks',
  page: 'relationships',
  title: 'Relationships in other clothes',
  about: 'Fred has Guardian ticked and Portal empty; the page is drawn in other ways than above.',
  tool: 'Relationships',
  slug: 'relationships',
  toolCode: 'census.Relationships',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'birch',
  person: {
    personID: '919901',
    name: 'Placeholder, Gwen R',
    studentNumber: '199901',
    grade: '07',
    birthDate: '04/02/2014',
    gender: 'F',
  },
  blocks: [
    {
      kind: 'grid',
      title: 'Household Relationships',
      columns,
      rows: [
        [
          { link: 'Placeholder, Enid', personID: '919911' },
          { choose: 'Mother', from: types },
          { input: '1' },
          { box: true },
          { box: true },
          { box: true },
          { box: true },
          'enid@example.org',
          { input: '08/02/2021' },
          { input: '' },
        ],
        [
          { link: 'Placeholder, Fred', personID: '919912' },
          { choose: 'Father', from: types },
          { input: '2' },
          { box: true },
          { box: false },
          { box: true },
          { box: true },
          'fred@example.org',
          { input: '08/02/2021' },
          { input: '' },
        ],
      ],
    },
  ],
  expected: {
    findings: [{ check: 'REL-PORTAL', outcome: 'fails', name: 'Placeholder, Fred' }],
    flagsReadable: true,
    facts: {
      relationships: [
        { name: 'Placeholder, Enid', personID: '919911', guardian: true, portal: true, startDate: '2021-08-02' },
        { name: 'Placeholder, Fred', personID: '919912', guardian: true, portal: false, endDate: null },
      ],
    },
    context: { student: { name: 'Placeholder, Gwen R', studentNumber: '199901', grade: '07' }, calendar: '26-27PBMS' },
  },
});
