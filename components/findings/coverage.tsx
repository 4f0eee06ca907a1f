import type { ComponentChildren } from 'preact';
import type { TabReport } from '../../lib/report/schema.ts';
import { useTexts } from '../panel/texts.ts';
import { Icon } from '../ui/icon.tsx';
import { Section } from '../ui/section.tsx';
import { countCoverage } from './coverage-count.ts';
import { CoveragePages } from './coverage-pages.tsx';
import { uncheckedIn } from './unchecked.ts';

type Titles = Readonly<Record<string, string>>;

/** What was checked and what could not be: counts and reasons, and never a tick or an "OK" (DESIGN promise 2). */
export function Coverage(props: {
  report: TabReport;
  titles: Titles;
  /** What was not checked for another reason. */
  children?: ComponentChildren;
}) {
  const { report, titles } = props;
  const texts = useTexts();
  const { t, count } = texts;
  const counts = countCoverage(report);
  const unchecked = uncheckedIn(report, titles, texts);
  const { ran, couldNotRun } = report.coverage;
  const sentences = [
    counts.clean > 0 && count('coverage.clean', counts.clean),
    counts.found > 0 && count('coverage.found', counts.found),
    counts.unknown > 0 && count('coverage.unknown', counts.unknown),
  ].filter((sentence) => sentence !== false);
  return (
    <Section heading={t('coverage.heading')}>
      <p>
        {ran.length > 0 ? sentences.join(' ') : t(couldNotRun.length > 0 ? 'coverage.nothingRan' : 'coverage.noChecks')}
      </p>
      <CoveragePages report={report} />
      {report.pages.map((page) => (
        <RowsRead key={page.frameId} {...page.rows} />
      ))}
      {unchecked.length > 0 && (
        <>
          <h3 class="with-icon">
            <Icon name="unknown" />
            {t('coverage.could')}
          </h3>
          <ul class="plain">
            {unchecked.map(({ key, text, detail }) => (
              <li key={key}>
                {text} {detail !== '' && <bdi class="quiet">{detail}</bdi>}
              </li>
            ))}
          </ul>
        </>
      )}
      {props.children}
      {ran.length > 0 && (
        <details>
          <summary>{t('coverage.ran')}</summary>
          <ul class="plain">
            {ran.map((check) => (
              <li key={check}>{t('coverage.titled', { title: titles[check] ?? check })}</li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

/** Says how much of a list was seen, when it was not all of it. */
function RowsRead({ seen, total }: { seen: number; total: number | null }) {
  const { t, count } = useTexts();
  if (total === seen) return null;
  return (
    <p class="with-icon">
      <Icon name="unknown" />
      {total === null ? count('coverage.rowsOpen', seen) : t('coverage.rows', { seen, total })}
    </p>
  );
}
