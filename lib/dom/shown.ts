import { clean } from './text.ts';

const VISIBLE = { visibilityProperty: true };

/**
 * Whether a person can see an element (not display:none, visibility:hidden or in a skipped part). An input with
 * opacity 0 counts as shown: styled checkboxes keep their native box that way.
 */
export function isShown(element: Element): boolean {
  if (element.checkVisibility) {
    if (element.checkVisibility(VISIBLE)) return true;
    // An element without a box of its own (display: contents) is shown where its parent is.
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    const parent = element.parentElement;
    return style?.display === 'contents' && style.visibility === 'visible' && !!parent && isShown(parent);
  }
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = (at as HTMLElement).style;
    if (at.hasAttribute('hidden') || style?.display === 'none' || style?.visibility === 'hidden') return false;
  }
  return true;
}

/** A part of the page that is switched off (an inactive tab, a page under a dialog) or is text being edited. */
export const SET_ASIDE = '[inert],[aria-hidden="true"],[contenteditable=""],[contenteditable="true"],template';

/** Whether an element is such a part or stands in one. */
export function isSetAside(element: Element): boolean {
  return !!element.closest(SET_ASIDE);
}

const UNSEEN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'OPTION', 'TEXTAREA']);
const INLINE = new Set(['SPAN', 'B', 'I', 'A', 'EM', 'STRONG', 'FONT', 'ABBR', 'MARK']);

/**
 * The text of an element without the parts that are hidden.
 * @param gap what stands between the texts of inline parts: nothing, as on the page, or a space to keep them apart
 */
export function shownText(element: Element, gap = ''): string {
  if (!element.firstElementChild) return clean(element.textContent);
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const { nodeType } = node;
    if (nodeType === 3) text += node.nodeValue;
    else if (nodeType === 1) {
      const child = node as Element;
      if (UNSEEN.has(child.tagName) || !isShown(child)) continue;
      text += INLINE.has(child.tagName) ? gap + shownText(child, gap) + gap : ` ${shownText(child, gap)} `;
    }
  }
  return clean(text);
}
