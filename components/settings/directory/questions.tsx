import { useId, useState } from 'preact/hooks';
import type { SchoolRow } from '../../../lib/district/directory/reading.ts';
import { fullName } from '../../../lib/district/directory/school-key.ts';
import type { Decisions } from '../../../lib/district/directory/settle.ts';
import { useTexts } from '../../panel/texts.ts';
import { placeText } from './place-text.ts';

/** How many are drawn before "Show all": each has a list of all specialists. */
const FIRST = 20;
const NOBODY = '0';
const name = (text: string) => `1${text}`;

/** Schools whose specialist is not certain: each with a list to choose from, and nobody until a person has chosen. */
export function Questions(props: {
  schools: readonly SchoolRow[];
  decisions: Decisions;
  onChange: (decisions: Decisions) => void;
}) {
  const texts = useTexts();
  const { t } = texts;
  const { decisions, onChange } = props;
  const id = useId();
  const asked = props.schools.flatMap((row) => (row.question === null ? [] : [{ row, question: row.question }]));
  const [all, setAll] = useState(false);
  if (asked.length === 0) return null;
  const shown = all ? asked : asked.slice(0, FIRST);
  const { chosen, sameAsAbove } = decisions;
  const shownFor = (key: string, above: string | null): string => {
    const own = chosen[key];
    if (own !== undefined) return own === null ? NOBODY : name(own);
    return sameAsAbove && above !== null ? name(above) : '';
  };
  const choose = (key: string, value: string) => {
    const { [key]: _, ...others } = chosen;
    const picked = value === NOBODY ? null : value.slice(1);
    onChange({ ...decisions, chosen: value === '' ? others : { ...others, [key]: picked } });
  };
  return (
    <section class="directory-questions" aria-labelledby={id}>
      <h4 id={id}>{texts.count('directory.check', asked.length)}</h4>
      <p>{t('directory.checkHow')}</p>
      {asked.some(({ question }) => question.above !== null) && (
        <label class="choice">
          <input
            type="checkbox"
            checked={sameAsAbove}
            onChange={(event) => onChange({ ...decisions, sameAsAbove: event.currentTarget.checked })}
          />
          <span>{t('directory.sameAsAbove')}</span>
        </label>
      )}
      <ul class="directory-list">
        {shown.map(({ row, question }) => (
          <li key={row.key} class="directory-question">
            <label for={`${id}-${row.key}`}>{fullName(row.school, row.level)}</label>
            <select
              id={`${id}-${row.key}`}
              value={shownFor(row.key, question.above)}
              aria-describedby={`${id}-${row.key}-why`}
              onChange={(event) => choose(row.key, event.currentTarget.value)}
            >
              <option value="">{t('directory.open')}</option>
              <option value={NOBODY}>{t('directory.nobody')}</option>
              {question.choices.map((choice) => (
                <option key={choice} value={name(choice)}>
                  {choice}
                </option>
              ))}
            </select>
            <span id={`${id}-${row.key}-why`} class="quiet">
              {placeText(row.place, t)}: {t(`directory.question.${question.reason}`)}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < asked.length && (
        <button type="button" onClick={() => setAll(true)}>
          {t('directory.more')}
        </button>
      )}
    </section>
  );
}
