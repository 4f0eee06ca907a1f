import { closedHost } from '../../lib/dom/closed-host.ts';

/** Events that end here, so that Campus' own listeners on the document never see what is pressed on a mark. */
const OURS = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
  'contextmenu',
] as const;

/** A page that takes the layer away this often in this time does not want it; then it stays away. */
const FIGHTS = 5;
const FIGHT_MS = 5000;

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Puts the layer back when the page rewrote itself. False when the page keeps taking it away. */
  attach: () => boolean;
}

/**
 * The one element that is added to a frame: outside the body, without size, with a closed shadow root.
 * @param css of `style.ts`
 */
export function createHost(doc: Document, css: string): Host {
  const { element, root } = closedHost(doc, 'campus-lens-layer');
  const style = doc.createElement('style');
  style.textContent = css;
  root.append(style);
  for (const name of OURS) root.addEventListener(name, (event) => event.stopPropagation());
  let attached: number[] = [];
  let gaveUp = false;
  return {
    element,
    root,
    attach() {
      if (element.isConnected) return true;
      const now = performance.now();
      attached = [...attached.filter((at) => now - at < FIGHT_MS), now];
      gaveUp ||= attached.length > FIGHTS;
      if (gaveUp || !doc.documentElement) return false;
      doc.documentElement.append(element);
      return true;
    },
  };
}
