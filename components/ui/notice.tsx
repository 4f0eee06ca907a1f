import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

/** A boxed message that stays while it is true. `kind` sets icon and edge; the words carry the meaning. */
export function Notice(props: { kind: IconName; title: ComponentChildren; children?: ComponentChildren }) {
  return (
    <div class={`notice notice-${props.kind}`}>
      <Icon name={props.kind} />
      <div>
        <p class="notice-title">{props.title}</p>
        {props.children}
      </div>
    </div>
  );
}
