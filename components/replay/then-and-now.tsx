import type { ReplayItem } from '../../lib/report/replay.ts';
import type { TabReport } from '../../lib/report/schema.ts';
import { observedWords } from '../../lib/support/observed-words.ts';
import { checkTitles } from '../panel/check-titles.ts';
import type { Services } from '../panel/services.ts';
import { useTexts } from '../panel/texts.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { useSay } from '../ui/status.ts';

const icons: Readonly<Record<ReplayItem['result'], IconName>> = {
  fixed: 'done',
  open: 'warning',
  new: 'info',
  'cannot-tell': 'unknown',
};

/** Finding by finding: what the ticket says, and what is found now. */
export function ThenAndNow(props: {
  items: readonly ReplayItem[];
  report: TabReport;
  services: Pick<Services, 'showRow'>;
}) {
  const { items, report, services } = props;
  const { t, language } = useTexts();
  const say = useSay();
  const titles = checkTitles(language);
  if (items.length === 0) return <p>{t('replay.nothing')}</p>;
  const show = async (check: string, row: number) => {
    if (!(await services.showRow(report.tabId, row, check))) say(t('replay.rowGone'));
  };
  return (
    <ul class="plain then-now">
      {items.map(({ check, result, before, now }, index) => {
        const finding = now === null ? null : (report.findings[now] ?? null);
        const row = finding?.row ?? null;
        return (
          <li key={index} class="with-icon">
            <Icon name={icons[result]} />
            <div>
              <p>
                <strong>{t(`replay.result.${result}`)}</strong> {titles[check] ?? check}
              </p>
              {before !== null && (
                <p class="quiet">
                  {t('replay.then', { states: observedWords(before.observed, language) || t('replay.noState') })}
                </p>
              )}
              {finding !== null && <p class="quiet">{t('replay.now', { message: finding.message })}</p>}
              {row !== null && (
                <button type="button" class="link" onClick={() => void show(check, row)}>
                  {t('replay.show', { row: row + 1 })}
                </button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
