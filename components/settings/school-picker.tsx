import type { School } from '../../lib/district/schema.ts';
import { useTexts } from '../panel/texts.ts';
import { useKept } from '../ui/use-kept.ts';

/** A list to choose one's own school from; where the district's list is empty, a sentence that says so. */
export function SchoolPicker(props: {
  label: string;
  /** The choice of none. */
  none: string;
  empty: string;
  schools: readonly School[];
  /** Id of the school that was chosen before; it may be gone from the list. */
  school: string | null;
  /** Stores the choice. */
  onChoose: (id: string | null) => Promise<void>;
}) {
  const { t } = useTexts();
  const { schools } = props;
  const [school, choose] = useKept(props.school, props.onChoose);
  const gone = school !== null && !schools.some(({ id }) => id === school) ? school : null;
  if (schools.length === 0 && gone === null) return <p class="quiet">{props.empty}</p>;
  return (
    <p class="field">
      <label>
        {props.label}{' '}
        <select value={school ?? ''} onChange={(event) => choose(event.currentTarget.value || null)}>
          <option value="">{props.none}</option>
          {gone !== null && <option value={gone}>{t('settings.schoolGone', { school: gone })}</option>}
          {schools.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
