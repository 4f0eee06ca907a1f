import { useId, useState } from 'preact/hooks';

/**
 * One address to type and a button. What is wrong with it stands under the field, which keeps what was typed and gets
 * the focus.
 */
export function AddressForm(props: {
  label: string;
  button: string;
  /** What is wrong with an address, in words; null: nothing. */
  problemOf: (typed: string) => string | null;
  /**
   * Takes an address with nothing wrong; called within the click, for the browser's own questions.
   * @returns whether the field is to be emptied
   */
  onTake: (typed: string) => Promise<boolean>;
}) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  // Worked out anew each time, so that the words are those of the language now shown.
  const problem = refused === null ? null : props.problemOf(refused);
  const take = (event: Event) => {
    event.preventDefault();
    const wrong = props.problemOf(typed) !== null;
    setRefused(wrong ? typed : null);
    if (wrong) document.getElementById(id)?.focus();
    else void props.onTake(typed).then((taken) => taken && setTyped(''));
  };
  return (
    <form onSubmit={take} noValidate class="field">
      <label for={id}>{props.label}</label>
      <div class="line">
        <input
          id={id}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          value={typed}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{props.button}</button>
      </div>
      {problem !== null && (
        <p id={`${id}-problem`} class="problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
