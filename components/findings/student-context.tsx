import type { ComponentChildren } from 'preact';
import type { LocalText } from '../../lib/district/schema.ts';
import type { Language } from '../../lib/i18n/index.ts';
import type { TabReport } from '../../lib/report/schema.ts';
import { pageWord, wordsIn } from '../../lib/support/words.ts';
import { useTexts } from '../panel/texts.ts';
import { Section } from '../ui/section.tsx';
import { Flags } from './flags.tsx';

/** What a page is about that is not about a student; null where it does not say. */
function titleOf({ context, pages }: TabReport, language: Language): string | null {
  const { person, household, course, applicationNumber } = context;
  const section = [course?.courseNumber, course?.sectionNumber].filter(Boolean).join('-');
  const [page] = pages;
  const application =
    applicationNumber && page ? `${pageWord(wordsIn(language), page.page)} ${applicationNumber}` : null;
  return person?.name ?? household?.name ?? application ?? ([section, course?.name].filter(Boolean).join(' ') || null);
}

/** Nobody's flags are waited for where nobody is in hand and nothing was found. */
const isAboutNobody = ({ context, findings }: TabReport) =>
  context.student === null && context.person === null && findings.length === 0;

/** Which student, school and page the report is about; what was not read is said to be not read. */
export function StudentContext(props: {
  report: TabReport;
  custodyText: LocalText | null;
  /** What can be done about this student. */
  children?: ComponentChildren;
}) {
  const { report, custodyText } = props;
  const { t, language } = useTexts();
  const words = wordsIn(language);
  const { student, school, course } = report.context;
  const pages = [...new Set(report.pages.map(({ page }) => pageWord(words, page)))].join(', ');
  const name =
    student === null ? (titleOf(report, language) ?? t('context.noStudent')) : (student.name ?? t('context.noName'));
  const facts: [string, string | null][] = [
    ...(student === null
      ? []
      : ([
          [t('context.studentNumber'), student.studentNumber],
          [t('context.personID'), student.personID],
          [t('context.grade'), student.grade],
        ] as [string, string | null][])),
    [t('context.school'), school],
    [t('context.page'), pages],
  ];
  if (course !== null) {
    const parts = [course.courseNumber, course.sectionNumber, course.name].filter((part) => part !== null);
    facts.push([t('context.course'), parts.join(' · ')]);
  }
  return (
    <Section class="context" heading={<bdi>{name}</bdi>}>
      <dl class="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value ? <bdi>{value}</bdi> : <span class="quiet">{t('context.notRead')}</span>}</dd>
          </div>
        ))}
      </dl>
      <Flags
        flags={report.context.flags}
        readable={report.context.flagsReadable || isAboutNobody(report)}
        custodyText={custodyText}
      />
      {props.children}
    </Section>
  );
}
