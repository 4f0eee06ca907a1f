import type { ComponentChildren } from 'preact';
import { useTexts } from './texts.ts';

/** What stands there while there is no report: why, and what to do about it. */
export function Empty(props: {
  campus: boolean;
  reading: boolean;
  paused: boolean;
  /** What is said of a known page that stopped reading; null: there is none. */
  drift: ComponentChildren;
}) {
  const { t } = useTexts();
  if (props.paused) return null;
  if (props.reading) return <p class="empty">{t('reading')}</p>;
  if (props.drift !== null) return <div class="empty">{props.drift}</div>;
  return (
    <div class="empty">
      <h2>{t(props.campus ? 'empty.otherPage' : 'empty.noCampus')}</h2>
      <p>{t(props.campus ? 'empty.otherPageHow' : 'empty.noCampusHow')}</p>
    </div>
  );
}
