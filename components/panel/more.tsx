import type { ComponentChildren } from 'preact';
import type { PageId } from '../../lib/facts.ts';
import type { PauseScope } from '../../lib/messages/map.ts';
import { useTexts } from './texts.ts';

/** Pausing and exporting: at hand, and out of the way. */
export function More(props: {
  page: PageId | null;
  paused: boolean;
  onPause: (scope: PauseScope) => void;
  /** null: there is nothing to export. */
  onExport: (() => void) | null;
  onSettings: () => void;
  children?: ComponentChildren;
}) {
  const { t } = useTexts();
  const scopes: PauseScope[] = props.page === null ? ['tab', 'half-hour', 'all'] : ['tab', 'half-hour', 'page', 'all'];
  return (
    <footer class="more">
      {!props.paused && (
        <details>
          <summary>{t('pause.heading')}</summary>
          <div class="actions">
            {scopes.map((scope) => (
              <button type="button" key={scope} onClick={() => props.onPause(scope)}>
                {t(`pause.${scope}`)}
              </button>
            ))}
          </div>
        </details>
      )}
      {!props.paused && props.children}
      {props.onExport !== null && (
        <p>
          <button type="button" onClick={props.onExport}>
            {t('more.export')}
          </button>{' '}
          <span class="quiet">{t('more.exportHint')}</span>
        </p>
      )}
      <p>
        <button type="button" class="link" onClick={props.onSettings}>
          {t('settings.open')}
        </button>
      </p>
    </footer>
  );
}
