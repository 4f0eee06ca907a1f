import { tool } from '../define.ts';

/** Rows are there, the section is not: it could not be read. */
export const gradebookNoSection = tool({
  id: 'gradebook-no-section',
  page: 'gradebook',
  title: 'A grade book that does not say its section',
  about: 'Rows are there, the section is not: it could not be read.',
  tool: 'Grade Book',
  slug: 'gradebook',
  toolCode: 'instruction.GradeBook',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'cedar',
  query: { sectionID: '94023' },
  blocks: [
    { kind: 'heading', text: 'Grade Book' },
    {
      kind: 'html',
      html: '<div id="grid"><table><tbody><tr id="studentTR94021_940401"><td class="studentName"><a href="#">Testerman, NumberA</a></td><td id="score0_94021_940401"><input value="90"></td></tr><tr id="studentTR94021_940402"><td class="studentName"><a href="#">Testerman, NumberB</a></td><td id="score1_94021_940402"><input value="91"></td></tr></tbody></table></div>',
    },
  ],
  expected: { flagsReadable: false, context: { student: null, course: null } },
});
