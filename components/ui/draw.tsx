import { type ComponentChild, render } from 'preact';
import { useState } from 'preact/hooks';

const drawn = new WeakMap<Element, (view: ComponentChild) => void>();

function Drawn({ first, root }: { first: ComponentChild; root: Element }) {
  const [view, setView] = useState(first);
  drawn.set(root, setView);
  return view;
}

/**
 * Puts a view into an element; another call puts another view there and keeps the state of what is in both. Preact's own
 * `render` begins to count `useId` anew with every call: parts that come later get ids that are there already, and
 * labels and headings then belong to the wrong elements.
 */
export function draw(view: ComponentChild, root: Element): void {
  const again = drawn.get(root);
  if (again === undefined) render(<Drawn first={view} root={root} />, root);
  else again(view);
}
