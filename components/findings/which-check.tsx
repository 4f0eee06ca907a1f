import { switchable } from '../../lib/checks/switchable.ts';
import { useTexts } from '../panel/texts.ts';

/** Which check did this, where its rule comes from, and how to switch it off. */
export function WhichCheck(props: {
  id: string;
  title: string;
  /** null: a flag, or flags that were not read, forbid to show it. */
  source: string | null;
  onSwitchOff: () => void;
  /** null: the district does not offer it. */
  onCopyForAll: (() => void) | null;
}) {
  const { t } = useTexts();
  const { source } = props;
  return (
    <details class="which-check">
      <summary>{t('answers.which')}</summary>
      <dl>
        <dt>{t('answers.check')}</dt>
        <dd>
          {props.id} · {props.title}
        </dd>
        {source === null ? (
          <dd class="quiet">{t('answers.sourceHeld')}</dd>
        ) : (
          <>
            <dt>{t('answers.source')}</dt>
            {/* Sources are kept in the language they were written in. */}
            <dd lang="en">{source}</dd>
          </>
        )}
      </dl>
      {switchable(props.id) ? (
        <div class="actions">
          <button type="button" onClick={props.onSwitchOff}>
            {t('answers.switchOff')}
          </button>
        </div>
      ) : (
        <p class="quiet">{t('answers.districtOnly')}</p>
      )}
      {props.onCopyForAll !== null && (
        <>
          <div class="actions">
            <button type="button" onClick={props.onCopyForAll}>
              {t('answers.forAll')}
            </button>
          </div>
          <p class="quiet">{t('answers.forAllHow')}</p>
        </>
      )}
    </details>
  );
}
