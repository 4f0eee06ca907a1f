import type { TabReport } from '../../../lib/report/schema.ts';
import { courseText } from '../../../lib/support/head-lines.ts';
import { sectionLines, type TriageAnswer, triageOf } from '../../../lib/support/triage.ts';
import type { Texts } from '../../panel/texts.ts';

/** An answer in words: what was read, or that it could not be read and where it stands. */
export function answerText({ question, known, detail, count }: TriageAnswer, report: TabReport, texts: Texts): string {
  const { t } = texts;
  const unread = (where: string) => `${t('gradebook.unread')} ${where}`;
  switch (question) {
    case 'enrolled': {
      if (detail === 'none') return unread(t('gradebook.enrolled.none'));
      const { student, calendar } = report.context;
      return unread(t('gradebook.enrolled.header', { grade: student?.grade ?? '', calendar: calendar ?? '' }));
    }
    case 'scheduled':
      if (detail === 'schedule' && known === false) return t('gradebook.scheduled.empty');
      if (detail === 'schedule') return texts.count('gradebook.scheduled.list', count);
      if (known === false) return t('gradebook.scheduled.nobody');
      return detail === 'roster'
        ? unread(texts.count('gradebook.scheduled.roster', count))
        : unread(t('gradebook.scheduled.none'));
    case 'teacher':
      if (known === null) return unread(t('gradebook.teacher.none'));
      return known ? t('gradebook.teacher.yes') : texts.count('gradebook.teacher.no', count);
  }
}

/** What a teacher hands to the AP or SIC: the section, its term and teacher, the answers. No student is in it. */
export function copyText(report: TabReport, texts: Texts): string {
  const { t } = texts;
  const { school, calendar } = report.context;
  const nobody = { ...report, context: { ...report.context, student: null } };
  const sections = sectionLines(report);
  return [
    t('gradebook.copyTitle'),
    [school, calendar].filter(Boolean).join(' · '),
    ...(sections.length > 0 ? sections : [courseText(report)]),
    ...triageOf(nobody).map((answer) =>
      t('gradebook.copyLine', {
        question: t(`gradebook.${answer.question}`),
        answer: answerText(answer, nobody, texts),
      }),
    ),
  ]
    .filter(Boolean)
    .join('\n');
}
