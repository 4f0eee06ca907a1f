import { triedItems } from '../../lib/support/tried.ts';
import { wordsIn } from '../../lib/support/words.ts';
import { useTexts } from '../panel/texts.ts';

/** What was tried already, so that the specialist need not ask. Folded: most tickets need none of it. */
export function TriedList({ tried, onChange }: { tried: readonly string[]; onChange: (tried: string[]) => void }) {
  const { t, language } = useTexts();
  const words = wordsIn(language);
  return (
    <details class="tried">
      <summary>
        {t('help.tried')} {tried.length > 0 && <span class="quiet">({tried.length})</span>}
      </summary>
      <fieldset class="choices">
        <legend class="hidden-text">{t('help.tried')}</legend>
        {triedItems.map((id) => (
          <label key={id} class="choice">
            <input
              type="checkbox"
              checked={tried.includes(id)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...tried, id] : tried.filter((other) => other !== id))
              }
            />
            <span>{words(`tried.${id}`)}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
