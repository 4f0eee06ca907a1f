import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';

/** A part of the panel: a region named by its heading. `headingRef` lets the focus be moved to the heading. */
export function Section(props: {
  class?: string;
  heading: ComponentChildren;
  headingRef?: RefObject<HTMLHeadingElement | null>;
  /** Stands on the heading's line, at its end. */
  aside?: ComponentChildren;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class={`section ${props.class ?? ''}`} aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id} ref={props.headingRef ?? null} tabIndex={-1}>
          {props.heading}
        </h2>
        {props.aside}
      </div>
      {props.children}
    </section>
  );
}
