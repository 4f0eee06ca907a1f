import { tool } from '../define.ts';

/** The grid of 2020, with the section in its heading. */
export const gradebookOlder = tool({
  id: 'gradebook-older',
  page: 'gradebook',
  title: 'An older grade book',
  about: 'The grid of 2020, with the section in its heading.',
  tool: 'Grade Book',
  slug: 'gradebook',
  toolCode: 'instruction.GradeBook',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'birch',
  query: { sectionID: '94022' },
  blocks: [
    { kind: 'html', html: '<h2>27.0991000-3 Algebra I</h2>' },
    {
      kind: 'html',
      html: '<table id="studentTable"><tbody><tr><td class="studentTD"><div class="studentHeader"><span class="studentName">Testerman, LetterA</span></div></td></tr><tr><td class="studentTD"><div class="studentHeader"><span class="studentName">Testerman, LetterB</span></div></td></tr></tbody></table><table id="gridTable"><tr class="gridTR"><td class="gridTD" data-xy="0_0"><div class="scoreCell"><input value="88"></div></td></tr></table>',
    },
  ],
  expected: {
    flagsReadable: false,
    facts: { sections: [{ courseNumber: '27.0991000', sectionNumber: '3', name: 'Algebra I', roster: 2 }] },
    context: {
      student: null,
      course: { courseNumber: '27.0991000', sectionNumber: '3', name: 'Algebra I', teacher: null },
    },
  },
});
