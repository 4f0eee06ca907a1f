import type { Sensitivity } from '../district/targets.ts';
import type { TabReport } from '../report/schema.ts';
import { pageOf } from './chosen.ts';
import { courseText } from './head-lines.ts';
import { oneLine } from './one-line.ts';
import { open } from './pieces.ts';
import type { Assignment, Line, Piece } from './types.ts';
import { fullText } from './visible.ts';
import { pageWord, type Words } from './words.ts';

const piece = (text: string | null | undefined, sensitivity: Sensitivity): Piece => ({
  text: oneLine(text ?? ''),
  sensitivity,
});

/** The values of the placeholders in `lib/district/placeholders.ts`, beside subject and body. Absent ones are ''. */
export function templateValues(
  report: TabReport,
  {
    assignment,
    capsule,
    includeNames,
    words,
    mark,
  }: { assignment: Assignment; capsule: Line[]; includeNames: boolean; words: Words; mark: string },
): Record<string, Piece> {
  const { student, school } = report.context;
  const page = pageOf(report);
  const specialist = assignment.status === 'assigned' ? assignment.specialist : null;
  return {
    'student.number': piece(student?.studentNumber, 'student-id'),
    'student.personID': piece(student?.personID, 'student-id'),
    'student.name': piece(includeNames ? student?.name : '', 'student-name'),
    school: piece(school, 'public'),
    page: open(page === null ? '' : pageWord(words, page.page)),
    course: piece(courseText(report), 'public'),
    'specialist.name': piece(specialist?.name, 'public'),
    'specialist.email': piece(specialist?.email, 'public'),
    'specialist.booking': piece(specialist?.booking, 'public'),
    mark: open(mark),
    capsule: { text: fullText(capsule), sensitivity: 'student-id' },
    // What a text that was cut ends with, in the ticket's language; no template names it.
    'notice.copied': open(words('notice.copied')),
  };
}
