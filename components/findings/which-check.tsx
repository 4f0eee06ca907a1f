import { checkById } from '../../lib/checks/index.ts';
import { switchable } from '../../lib/checks/switchable.ts';
import { useTexts } from '../panel/texts.ts';

/** Which check did this, where its rule comes from, and how to switch it off. */
export function WhichCheck(props: {
  id: string;
  title: string;
  onSwitchOff: () => void;
  /** null: the district does not offer it. */
  onCopyForAll: (() => void) | null;
}) {
  const { t } = useTexts();
  const source = checkById(props.id)?.source;
  return (
    <details class="which-check">
      <summary>{t('answers.which')}</summary>
      <dl>
        <dt>{t('answers.check')}</dt>
        <dd>
          {props.id} · {props.title}
        </dd>
        {source !== undefined && (
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
