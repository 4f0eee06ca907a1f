import { pageOfCheck } from '../../lib/report/drift.ts';
import type { TabReport } from '../../lib/report/schema.ts';
import { pageWord, wordsIn } from '../../lib/support/words.ts';
import { useTexts } from '../panel/texts.ts';

/** Where a tab shows several pages: how many checks ran on each, and how many could not. */
export function CoveragePages({ report }: { report: TabReport }) {
  const { t, language } = useTexts();
  const pages = [...new Set(report.pages.map(({ page }) => page))];
  if (pages.length < 2) return null;
  const on = (page: string) => (check: string) => pageOfCheck(report, check) === page;
  return (
    <ul class="plain">
      {pages.map((page) => {
        const ran = report.coverage.ran.filter(on(page)).length;
        const could = report.coverage.couldNotRun.filter(({ check }) => on(page)(check)).length;
        const values = { page: pageWord(wordsIn(language), page), ran, could };
        return <li key={page}>{t(ran + could === 0 ? 'drift.pageNone' : 'drift.page', values)}</li>;
      })}
    </ul>
  );
}
