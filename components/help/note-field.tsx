import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { useTexts } from '../panel/texts.ts';
import { Icon } from '../ui/icon.tsx';
import { MaskedList } from './masked-list.tsx';
import type { PrivatePlace } from './private-note.ts';

/** The person's own words, and where they hold something that may not leave. */
export function NoteField(props: {
  note: string;
  places: readonly PrivatePlace[];
  /** Names that the page shows; they are left out of the note like an e-mail address. */
  names: readonly string[];
  kept: readonly string[];
  onKeep: (kept: string[]) => void;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
  onChange: (note: string) => void;
}) {
  const { t } = useTexts();
  const id = useId();
  const refused = props.places.length > 0;
  const select = ({ start, end }: { start: number; end: number }) => {
    props.fieldRef.current?.focus();
    props.fieldRef.current?.setSelectionRange(start, end);
  };
  return (
    <div class="note">
      <label for={id}>{t('help.note')}</label>
      <textarea
        id={id}
        ref={props.fieldRef}
        rows={2}
        value={props.note}
        placeholder={t('help.noteHint')}
        aria-invalid={refused}
        aria-describedby={refused ? `${id}-private` : undefined}
        onInput={(event) => props.onChange(event.currentTarget.value)}
      />
      <ul id={`${id}-private`} class="plain refused" hidden={!refused}>
        {props.places.map((place) => (
          <li class="with-icon" key={place.start}>
            <Icon name="critical" />
            <span>
              {t(`private.${place.kind}`, { line: place.line, text: place.text })}{' '}
              <button type="button" class="link" onClick={() => select(place)}>
                {t('private.show')}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <MaskedList note={props.note} names={props.names} kept={props.kept} onKeep={props.onKeep} onShow={select} />
    </div>
  );
}
