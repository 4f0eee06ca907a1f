import { useId } from 'preact/hooks';
import { type Sensitivity, sensitivities } from '../../../lib/district/sensitivity.ts';
import { useTexts } from '../../panel/texts.ts';

/** What the way is called, and the most that it may carry by itself. */
export function NameAndLevel(props: {
  name: string;
  level: Sensitivity;
  onName: (name: string) => void;
  onLevel: (level: Sensitivity) => void;
}) {
  const { t } = useTexts();
  const id = useId();
  return (
    <>
      <div class="learn-field">
        <label for={`${id}-name`}>{t('learn.name')}</label>
        <input
          id={`${id}-name`}
          value={props.name}
          maxLength={80}
          onInput={(event) => props.onName(event.currentTarget.value)}
        />
      </div>
      <div class="learn-field">
        <label for={`${id}-level`}>{t('learn.level')}</label>
        <select
          id={`${id}-level`}
          value={props.level}
          onChange={(event) => props.onLevel(event.currentTarget.value as Sensitivity)}
        >
          {sensitivities.map((level) => (
            <option key={level} value={level}>
              {t(`desks.level.${level}`)}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
