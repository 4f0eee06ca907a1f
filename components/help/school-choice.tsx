import { useId } from 'preact/hooks';
import type { School } from '../../lib/district/schema.ts';
import { useTexts } from '../panel/texts.ts';

/** The district's schools to choose from, where the page does not say which one it is. Nothing is chosen beforehand. */
export function SchoolChoice(props: {
  schools: readonly School[];
  /** The id of the school that was chosen; null: none yet. */
  chosen: string | null;
  onChoose: (id: string | null) => void;
}) {
  const { t } = useTexts();
  const id = useId();
  if (props.schools.length === 0) return null;
  return (
    <p class="school-choice">
      <label for={id}>{t('directory.choose')}</label>{' '}
      <select
        id={id}
        value={props.chosen ?? ''}
        onChange={(event) => props.onChoose(event.currentTarget.value || null)}
      >
        <option value="">{t('directory.chooseNone')}</option>
        {props.schools.map(({ id: own, name }) => (
          <option key={own} value={own}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
