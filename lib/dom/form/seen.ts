import { isShown } from '../shown.ts';

/** Smaller than this nobody types into it, in CSS pixels. */
const LEAST = 4;
/** Fainter than this nobody sees it. */
const FAINTEST = 0.1;

const tiny = ({ width, height }: DOMRect) => width < LEAST || height < LEAST;

const cuts = ({ overflowX, overflowY }: CSSStyleDeclaration) => overflowX !== 'visible' || overflowY !== 'visible';

/** Whether a box stands where its scroller cannot be scrolled to: before the beginning of what it holds. */
function beyond(box: DOMRect, around: DOMRect, scrolled: { x: number; y: number }, rtl: boolean): boolean {
  if (box.bottom - around.top + scrolled.y <= 0) return true;
  return rtl ? box.left - around.right + scrolled.x >= 0 : box.right - around.left + scrolled.x <= 0;
}

/**
 * Whether a person who looks at the page can find this field with their eyes: drawn, large enough, not see-through, not
 * put off the page, also not by a part or frame around it. Stricter than `isShown`: a ticket must not go into a field
 * that somebody has laid out to catch it.
 */
export function isSeen(element: Element): boolean {
  if (!isShown(element)) return false;
  const win = element.ownerDocument.defaultView;
  // Where nothing is laid out there is nothing more to measure.
  if (!win || !element.checkVisibility) return true;
  let box = element.getBoundingClientRect();
  if (tiny(box)) return false;
  let opacity = 1;
  let fixed = false;
  let rtl = false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = win.getComputedStyle(at);
    opacity *= Number(style.opacity);
    rtl = style.direction === 'rtl';
    // What is fixed to the window is cut by none of the parts around it; the body's own overflow is the window's.
    if (at !== element && !fixed && at.tagName !== 'BODY' && at.parentElement !== null && cuts(style)) {
      const around = at.getBoundingClientRect();
      if (tiny(around) || beyond(box, around, { x: at.scrollLeft, y: at.scrollTop }, rtl)) return false;
      box = around;
    }
    fixed ||= style.position === 'fixed';
  }
  const view = new DOMRect(0, 0, win.innerWidth, win.innerHeight);
  if (beyond(box, view, fixed ? { x: 0, y: 0 } : { x: win.scrollX, y: win.scrollY }, rtl)) return false;
  const frame = win.frameElement;
  return opacity >= FAINTEST && (frame === null || isSeen(frame));
}
