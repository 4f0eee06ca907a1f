import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { useTexts } from '../../panel/texts.ts';

/** The day of the list: an ISO day or '', or that the person does not know it. */
export interface Day {
  text: string;
  unknown: boolean;
}

/** Asks for the day of the list; proposed where the file gives one, never made up. */
export function AsOf(props: {
  day: Day;
  proposed: boolean;
  missing: boolean;
  fieldRef: RefObject<HTMLInputElement | null>;
  onChange: (day: Day) => void;
}) {
  const { t } = useTexts();
  const { day, missing } = props;
  const id = useId();
  return (
    <div class="directory-as-of">
      <label for={id}>{t('directory.asOf')}</label>{' '}
      <input
        id={id}
        ref={props.fieldRef}
        type="date"
        value={day.text}
        disabled={day.unknown}
        aria-invalid={missing}
        aria-describedby={`${id}-hint`}
        onInput={(event) => props.onChange({ ...day, text: event.currentTarget.value })}
      />
      <p id={`${id}-hint`} class={missing ? 'directory-missing' : 'quiet'}>
        {t(missing ? 'directory.asOfMissing' : props.proposed ? 'directory.asOfProposed' : 'directory.asOfHint')}
      </p>
      <label class="choice">
        <input
          type="checkbox"
          checked={day.unknown}
          onChange={(event) => props.onChange({ ...day, unknown: event.currentTarget.checked })}
        />
        <span>{t('directory.asOfUnknown')}</span>
      </label>
    </div>
  );
}
