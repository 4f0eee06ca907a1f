import { checkById } from '../../lib/checks/index.ts';
import { switchable } from '../../lib/checks/switchable.ts';
import type { TabReport } from '../../lib/report/schema.ts';
import { useTexts } from '../panel/texts.ts';
import { Icon } from '../ui/icon.tsx';

/** The checks of this page that the person has switched off: neither run nor missed, so they are named here. */
export function SwitchedOff(props: {
  report: TabReport;
  off: readonly string[];
  titles: Readonly<Record<string, string>>;
  onSwitchOn: (id: string, title: string) => void;
}) {
  const { t } = useTexts();
  const here = new Set(props.report.pages.map(({ page }) => page));
  const off = props.off.filter((id) => switchable(id) && checkById(id)?.pages.some((page) => here.has(page)));
  if (off.length === 0) return null;
  return (
    <>
      <h3 class="with-icon">
        <Icon name="pause" />
        {t('answers.offByYou')}
      </h3>
      <p>{t('answers.offHow')}</p>
      <ul class="plain">
        {off.map((id) => {
          const title = props.titles[id] ?? id;
          return (
            <li key={id}>
              {t('coverage.titled', { title })}{' '}
              <button
                type="button"
                class="link"
                aria-label={t('answers.switchOnFor', { title })}
                onClick={() => props.onSwitchOn(id, title)}
              >
                {t('answers.switchOn')}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
