/**
 * Whether a part of a page stands where a person can see it: not clear as glass, not in a part folded to nothing, not
 * put before the beginning of the page (as lists for a printer, or of the student before, are). For whole lists, since
 * it asks for the layout. Where nothing is laid out, it does.
 */
export function isOnPage(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || !element.checkVisibility) return true;
  if (!element.checkVisibility({ opacityProperty: true })) return false;
  let { right, bottom } = element.getBoundingClientRect();
  for (let at: Element | null = element; at; at = at.parentElement) {
    right += Math.abs(at.scrollLeft);
    bottom += at.scrollTop;
    // A frame of some pixels may be left of it.
    if (at.clientHeight < 4 && at.scrollHeight > 4 && view.getComputedStyle(at).overflowY !== 'visible') return false;
  }
  return right > 0 && bottom > 0;
}
