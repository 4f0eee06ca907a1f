import { isShown, shownText } from './shown.ts';
import { clean } from './text.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,summary,caption';

/** Headings of an element that are shown, in order, at most `most`. */
export function headings(root: ParentNode, most = 12): string[] {
  const found: string[] = [];
  for (const heading of root.querySelectorAll(HEADINGS)) {
    if (found.length >= most) break;
    if (isShown(heading)) found.push(shownText(heading));
  }
  return found.filter(Boolean);
}

/** What a card or form is titled: its label, its first heading, else its first link. */
export function titleOf(element: Element): string {
  const named = clean(element.getAttribute('aria-label'));
  if (named) return named;
  const by = element.getAttribute('aria-labelledby');
  const other = by ? element.ownerDocument.getElementById(by.split(/\s+/)[0] ?? '') : null;
  if (other) return shownText(other);
  const heading = headings(element, 1)[0];
  if (heading) return heading;
  const link = element.querySelector('a');
  return link && isShown(link) ? shownText(link) : '';
}
