import type { CurrentProfile } from '../../../lib/district/profile-source.ts';
import { useTexts } from '../../panel/texts.ts';

/** Every field at the top of the profile in force: where its value comes from, and the value to read. */
export function Values({ current }: { current: CurrentProfile }) {
  const { t } = useTexts();
  return (
    <details>
      <summary>{t('sources.values')}</summary>
      <p class="quiet">{t('sources.valuesHow')}</p>
      <ul class="plain">
        {Object.entries(current.profile).map(([field, value]) => (
          <li key={field}>
            <details>
              <summary>
                {t('sources.fieldFrom', {
                  field,
                  source: (current.from[field] ?? []).map((one) => t(`sources.source.${one}`)).join(' + '),
                })}
              </summary>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
              <pre class="value" tabIndex={0}>
                {JSON.stringify(value, null, 2)}
              </pre>
            </details>
          </li>
        ))}
      </ul>
    </details>
  );
}
