import { useId } from 'preact/hooks';

/** An on/off switch: a checkbox with the switch's role, so that every browser's keyboard and forms handling stays. */
export function Switch(props: { label: string; hint: string; on: boolean; onChange: (on: boolean) => void }) {
  const id = useId();
  return (
    <div class="switch-line">
      <input
        id={id}
        class="switch"
        type="checkbox"
        role="switch"
        checked={props.on}
        aria-checked={props.on}
        aria-describedby={`${id}-hint`}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <label for={id}>{props.label}</label>
      <span id={`${id}-hint`} class="quiet">
        {props.hint}
      </span>
    </div>
  );
}
