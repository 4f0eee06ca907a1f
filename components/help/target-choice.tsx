import { useId } from 'preact/hooks';
import type { Target } from '../../lib/district/targets.ts';
import { useTexts } from '../panel/texts.ts';

/** Where the ticket goes; the district's best way first and chosen. */
export function TargetChoice(props: { targets: readonly Target[]; chosen: string; onChoose: (id: string) => void }) {
  const { t } = useTexts();
  const group = useId();
  return (
    <fieldset class="targets">
      <legend>{t('target.heading')}</legend>
      <div class="target-row">
        {props.targets.map(({ id, name }) => (
          <label key={id} class="target">
            <input type="radio" name={group} checked={id === props.chosen} onChange={() => props.onChoose(id)} />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
