import { tool } from '../define.ts';

/** No teacher is chosen; how many students there are is not shown. */
export const sectionNoRoster = tool({
  id: 'section-no-roster',
  page: 'section',
  title: 'A section whose roster is elsewhere',
  about: 'No teacher is chosen; how many students there are is not shown.',
  tool: 'Section Information',
  slug: 'section-information',
  toolCode: 'scheduling.Section.ToolSet',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'birch',
  query: { sectionID: '94013' },
  blocks: [
    { kind: 'heading', text: 'Section Information' },
    {
      kind: 'fields',
      title: 'General Section Information',
      fields: [
        { label: 'Course Number', value: '1234' },
        { label: 'Section Number', value: { input: '5' } },
        { label: 'Course Name', value: 'World Music' },
        { label: 'Term', value: 'Q1' },
        { label: 'Teacher', value: { choose: 'Select a Teacher', from: ['Practice, Ada', 'Example, Bo'] } },
      ],
    },
  ],
  expected: {
    findings: [{ check: 'SEC-STAFF', outcome: 'fails', name: null }],
    flagsReadable: false,
    facts: {
      sections: [
        { courseNumber: '1234', sectionNumber: '5', name: 'World Music', teacher: '', term: 'Q1', roster: null },
      ],
    },
    context: { student: null, course: { courseNumber: '1234', sectionNumber: '5', name: 'World Music', teacher: '' } },
  },
});
