import type { Outside } from './outside.ts';
import { isShown, shownText } from './shown.ts';
import { clean } from './text.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,summary,caption';

/** The first headings of a document that are shown, in order; long lists are not looked into. */
export const shownHeadings = (outside: Outside): string[] =>
  outside(HEADINGS)
    .slice(0, 24)
    .filter(isShown)
    .map((heading) => shownText(heading))
    .filter(Boolean)
    .slice(0, 12);

/** Headings of an element that are shown, in order, at most `most`. */
function headings(root: ParentNode, most = 12): string[] {
  const found: string[] = [];
  for (const heading of root.querySelectorAll(HEADINGS)) {
    if (found.length >= most) break;
    if (isShown(heading)) found.push(shownText(heading));
  }
  return found.filter(Boolean);
}

/** What a card or form may be titled, best first: its label, its headings, then what is printed bold, named or linked. */
export function titlesOf(element: Element): string[] {
  const by = element.getAttribute('aria-labelledby')?.split(/\s+/)[0];
  const other = by ? element.ownerDocument.getElementById(by) : null;
  const marked = [...element.querySelectorAll('b,strong,a,[class*=name i],[class*=title i]')]
    .slice(0, 12)
    .filter(isShown);
  return [
    clean(element.getAttribute('aria-label')),
    other ? shownText(other) : '',
    ...headings(element, 3),
    ...marked.map((part) => shownText(part)),
  ].filter(Boolean);
}
