import type { PageId, Section, Tri } from '../facts.ts';
import type { TabReport } from '../report/schema.ts';

/** The three questions of a grade book problem, before anybody is asked for help (support protocol 1). */
export const questions = ['enrolled', 'scheduled', 'teacher'] as const;
export type Question = (typeof questions)[number];

/** An answer from what was read. `known` is null where it could not be read; `detail` says what was. */
export interface TriageAnswer {
  question: Question;
  known: Tri;
  detail: 'none' | 'header' | 'roster' | 'schedule' | 'sections';
  count: number;
}

const PAGES: readonly PageId[] = ['section', 'gradebook', 'schedule'];

/** The page of a course, section or schedule that a report is about. */
export const triagePage = (report: TabReport) => report.pages.find(({ page }) => PAGES.includes(page)) ?? null;

/** No page proves an enrollment: its dates stand elsewhere. A header says at least where the student is shown. */
function enrolled({ context }: TabReport): TriageAnswer {
  const shown = context.student?.grade && context.calendar;
  return { question: 'enrolled', known: null, detail: shown ? 'header' : 'none', count: 0 };
}

/** A student's schedule says it. A section says only how many students it has: none at all answers the question. */
function scheduled(report: TabReport, sections: readonly Section[]): TriageAnswer {
  const answer = { question: 'scheduled', known: null, detail: 'none', count: 0 } as const;
  const page = triagePage(report);
  if (page?.page === 'schedule') {
    const { seen, total } = page.rows;
    if (seen > 0) return { ...answer, known: true, detail: 'schedule', count: seen };
    return total === 0 ? { ...answer, known: false, detail: 'schedule' } : answer;
  }
  const [only, more] = sections;
  if (!only || more || only.roster === null) return answer;
  return { ...answer, known: only.roster === 0 ? false : null, detail: 'roster', count: only.roster };
}

/** One section without a teacher is enough for a no; a yes needs all of them read. */
function taught(sections: readonly Section[]): TriageAnswer {
  const without = sections.filter(({ teacher }) => teacher === '').length;
  const all = sections.length > 0 && sections.every(({ teacher }) => teacher);
  return { question: 'teacher', known: without > 0 ? false : all ? true : null, detail: 'sections', count: without };
}

/** Answers the three questions from a report. Not read is not known, and never "no". */
export function triageOf(report: TabReport): TriageAnswer[] {
  const { sections } = report.facts;
  return [enrolled(report), scheduled(report, sections), taught(sections)];
}

/** "1234-5 World Music · Q2 · Practice, Ada" for each section that was read; no student is named. */
export function sectionLines(report: TabReport): string[] {
  return report.facts.sections.slice(0, 12).map(({ courseNumber, sectionNumber, name, term, teacher }) => {
    const number = [courseNumber, sectionNumber].filter((part) => part !== null).join('-');
    return [[number, name].filter(Boolean).join(' '), term, teacher].filter(Boolean).join(' · ');
  });
}
