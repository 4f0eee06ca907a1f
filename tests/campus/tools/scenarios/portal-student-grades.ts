import { tool } from '../define.ts';

/** Grades are on the page, and none is read. */
export const portalStudentGrades = tool({
  id: 'portal-student-grades',
  page: 'portal-student',
  title: 'Campus Student: grades',
  about: 'Grades are on the page, and none is read.',
  tool: 'Grades',
  slug: 'grades',
  toolCode: 'portal.Grades',
  skins: ['portal'],
  at: 'alder',
  person: {
    personID: '940505',
    name: 'Testerman, Fay',
    studentNumber: '194505',
    grade: '09',
    birthDate: '09/16/2012',
    gender: 'F',
  },
  blocks: [
    {
      kind: 'html',
      html: '<div class="collapsible-card grades__card"><tl-grading-section-header><h4>World Music</h4></tl-grading-section-header><tl-grading-task-list><li><span class="ng-star-inserted">Quarter</span><tl-grading-score><b>A</b> (93.1%)</tl-grading-score></li></tl-grading-task-list></div>',
    },
  ],
  expected: { flagsReadable: false, context: { student: null } },
});
