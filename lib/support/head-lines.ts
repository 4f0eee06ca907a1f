import type { Finding } from '../facts.ts';
import type { TabReport } from '../report/schema.ts';
import { pageOf } from './chosen.ts';
import { oneLine } from './one-line.ts';
import { line, open } from './pieces.ts';
import type { Line } from './types.ts';
import { pageWord, type Words } from './words.ts';

/** "27.0991000-3 Algebra I"; '' when the page is about no course. */
export function courseText({ context: { course } }: TabReport): string {
  if (course === null) return '';
  const number = [course.courseNumber, course.sectionNumber].filter((part) => part !== null).join('-');
  return oneLine([number, course.name ?? ''].join(' '));
}

const checkIds = (findings: readonly Finding[]) => [...new Set(findings.map(({ check }) => check))];

/** What is asked: the titles of the chosen checks, or help with the page where nothing was chosen. */
function askLine(
  report: TabReport,
  findings: readonly Finding[],
  titles: Readonly<Record<string, string>>,
  words: Words,
): Line {
  const page = pageOf(report);
  if (findings.length > 0) {
    const asked = checkIds(findings).map((id) => (titles[id] === undefined ? id : `${titles[id]} (${id})`));
    return line(words('ask.findings', { titles: asked.join('; ') }));
  }
  return line(page === null ? words('ask.nothing') : words('ask.page', { page: pageWord(words, page.page) }));
}

/** Where and about whom: school, page, the student's numbers, the name only when names are switched on, the course. */
export function headLines(
  report: TabReport,
  findings: readonly Finding[],
  options: { titles: Readonly<Record<string, string>>; includeNames: boolean; words: Words },
): Line[] {
  const { titles, includeNames, words } = options;
  const { student, school } = report.context;
  const page = pageOf(report);
  const course = courseText(report);
  const lines: (Line | null)[] = [
    askLine(report, findings, titles, words),
    [],
    school === null ? null : line(words('line.school', { school: oneLine(school) })),
    page === null ? null : line(words('line.page', { page: pageWord(words, page.page) })),
    includeNames && student?.name
      ? line(words('line.student', { name: oneLine(student.name, 120) }), 'student-name')
      : null,
    student?.studentNumber
      ? line(words('line.number', { number: oneLine(student.studentNumber, 40) }), 'student-id')
      : null,
    student?.personID ? line(words('line.personID', { id: oneLine(student.personID, 40) }), 'student-id') : null,
    course === '' ? null : line(words('line.course', { course })),
  ];
  return lines.filter((each) => each !== null);
}

/** "Relationships: REL-PORTAL, student 100234, Alder High": the number is a piece of its own and can fall out. */
export function subjectLine(report: TabReport, findings: readonly Finding[], words: Words): Line {
  const page = pageOf(report);
  const ids = checkIds(findings);
  const more = ids.length > 3 ? words('subject.more', { count: ids.length - 3 }) : '';
  const asked = ids.length === 0 ? words('subject.help') : `${ids.slice(0, 3).join(', ')}${more}`;
  const number = oneLine(report.context.student?.studentNumber ?? '', 40);
  const school = oneLine(report.context.school ?? '', 80);
  return [
    open(`${page === null ? words('subject.none') : pageWord(words, page.page)}: ${asked}`),
    ...(number === '' ? [] : [{ text: words('subject.student', { number }), sensitivity: 'student-id' } as const]),
    ...(school === '' ? [] : [open(`, ${school}`)]),
  ];
}
