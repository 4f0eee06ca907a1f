import { useId, useState } from 'preact/hooks';
import { useTexts } from '../panel/texts.ts';

/** The desk's number, if the person has one; the button says what happened either way. */
export function NumberForm({ label, onSave }: { label: string; onSave: (number: string | null) => Promise<void> }) {
  const { t } = useTexts();
  const id = useId();
  const [number, setNumber] = useState('');
  return (
    <form
      class="number-form"
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(number.trim() === '' ? null : number.trim().slice(0, 64));
      }}
    >
      <label for={id}>{t('outbox.number')}</label>{' '}
      <input
        id={id}
        type="text"
        value={number}
        maxLength={64}
        size={10}
        autocomplete="off"
        onInput={(event) => setNumber(event.currentTarget.value)}
      />{' '}
      <button type="submit">{label}</button>
    </form>
  );
}
