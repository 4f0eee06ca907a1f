import { tool } from '../define.ts';

/** The section stands in the list above the grid; its rows are counted, no name and no score is read. */
export const gradebookToday = tool({
  id: 'gradebook-today',
  page: 'gradebook',
  title: 'A teacher’s grade book',
  about: 'The section stands in the list above the grid; its rows are counted, no name and no score is read.',
  tool: 'Grade Book',
  slug: 'gradebook',
  toolCode: 'instruction.GradeBook',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'alder',
  query: { sectionID: '94021' },
  blocks: [
    { kind: 'heading', text: 'Grade Book' },
    {
      kind: 'fields',
      fields: [
        { label: 'Term', value: { choose: 'Q2', from: ['Q1', 'Q2'] } },
        {
          label: 'Section',
          value: { choose: '1234-5 World Music', from: ['1234-4 World Music', '1234-5 World Music'] },
        },
      ],
    },
    {
      kind: 'html',
      html: '<div id="grid"><table><tbody><tr id="studentTR94021_940301"><td class="studentName"><a href="#">Testerman, NumberA</a></td><td id="score0_94021_940301"><input value="90"></td></tr><tr id="studentTR94021_940302"><td class="studentName"><a href="#">Testerman, NumberB</a></td><td id="score1_94021_940302"><input value="91"></td></tr><tr id="studentTR94021_940303"><td class="studentName"><a href="#">Testerman, NumberC</a></td><td id="score2_94021_940303"><input value="92"></td></tr></tbody></table></div>',
    },
  ],
  expected: {
    flagsReadable: false,
    facts: { sections: [{ courseNumber: '1234', sectionNumber: '5', name: 'World Music', term: 'Q2', roster: 3 }] },
    context: {
      student: null,
      course: { courseNumber: '1234', sectionNumber: '5', name: 'World Music', teacher: null },
    },
  },
});
