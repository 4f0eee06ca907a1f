import type { TabReport } from '../../lib/report/schema.ts';
import { Icon } from '../ui/icon.tsx';
import { useTexts } from './texts.ts';

/** The name, when the page was read, and a way to read it again. */
export function Header(props: {
  report: TabReport | null;
  reading: boolean;
  /** null: there is no page to read. */
  onRead: (() => void) | null;
}) {
  const { t, time } = useTexts();
  const { report, onRead } = props;
  return (
    <header class="header">
      <h1>{t('title')}</h1>
      {props.reading ? (
        <span class="quiet">{t('reading')}</span>
      ) : (
        report !== null && <span class="quiet">{t('readAt', { time: time(report.readAt) })}</span>
      )}
      {onRead !== null && (
        <button type="button" class="icon-button" aria-label={t('readAgain')} title={t('readAgain')} onClick={onRead}>
          <Icon name="refresh" />
        </button>
      )}
    </header>
  );
}
