import { accessibleName } from './accessible-name.ts';
import { isSetAside, isShown } from './shown.ts';
import { fold } from './text.ts';

const PRESSED = 'button,a,input[type=button],input[type=submit],[role=button],[role=menuitem]';
const LONGEST = 60;

/**
 * The shown controls with one of these names.
 * @param names folded
 */
export function controlsNamed(root: ParentNode, names: readonly string[]): Element[] {
  return [...root.querySelectorAll(PRESSED)].filter(
    (control) =>
      (control.textContent?.length ?? 0) < LONGEST &&
      names.includes(fold(accessibleName(control))) &&
      isShown(control) &&
      !isSetAside(control),
  );
}
