import { tool } from '../define.ts';

/** The only teacher of the section has ended; nobody took over. */
export const sectionStaffHistory = tool({
  id: 'section-staff-history',
  page: 'section',
  title: 'A teacher who has left',
  about: 'The only teacher of the section has ended; nobody took over.',
  tool: 'Section Staff History',
  slug: 'section-staff-history',
  toolCode: 'scheduling.SectionStaffHistory',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'birch',
  query: { sectionID: '94014' },
  blocks: [
    { kind: 'heading', text: 'Section Staff History' },
    {
      kind: 'fields',
      fields: [
        { label: 'Course Number', value: '1234' },
        { label: 'Course Name', value: 'World Music' },
        { label: 'Section Number', value: '6' },
      ],
    },
    {
      kind: 'grid',
      title: 'Staff',
      columns: ['Name', 'Role', 'Start Date', 'End Date'],
      rows: [['Placeholder, Dev', 'Primary Teacher', '08/03/2020', '10/02/2020']],
    },
  ],
  expected: {
    findings: [{ check: 'SEC-STAFF', outcome: 'fails', name: null }],
    flagsReadable: false,
    facts: {
      sections: [
        { courseNumber: '1234', sectionNumber: '6', name: 'World Music', teacher: '', term: null, roster: null },
      ],
    },
    context: { student: null, course: { courseNumber: '1234', sectionNumber: '6', name: 'World Music', teacher: '' } },
  },
});
