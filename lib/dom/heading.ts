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
  // The bar over a form of an old tool.
  const bars = [...element.querySelectorAll('[class*=header i]:not(:has(*))')].slice(0, 6).filter(isShown);
  return [
    clean(element.getAttribute('aria-label')),
    other ? shownText(other) : '',
    ...headings(element, 3),
    ...marked.map((part) => shownText(part)),
    ...bars.map((part) => shownText(part)),
  ].filter(Boolean);
}

/** How far before an element its heading is looked for, in siblings, and how far out, in parents. */
const BACK = 4;
const OUT = 5;
const LONGEST_HEADING = 120;
const TITLES = `${HEADINGS},[class*=title i],[class*=heading i],[class*=header i],th[colspan],dt`;

/** A column's header, or the line of them, is no heading of what stands below its grid. */
export const isColumn = (title: Element): boolean =>
  (title.closest('th,[role=columnheader]') !== null && !title.matches('th[colspan]')) ||
  title.querySelector('th,[role=columnheader]') !== null ||
  (title.tagName === 'TD' && (title.parentElement?.children.length ?? 0) > 1);

/**
 * The heading that an element stands under: the nearest before it, further and further out; or null. What a heading
 * holds beside its text (buttons, counts) is part of what it says.
 */
export function headingBefore(element: Element): string | null {
  for (
    let at: Element | null = element, out = 0;
    at && out < OUT && at.tagName !== 'BODY';
    at = at.parentElement, out++
  ) {
    let before = at.previousElementSibling;
    for (let back = 0; before && back < BACK; back++, before = before.previousElementSibling) {
      const inside: Element | null =
        before.matches(TITLES) && !isColumn(before)
          ? before
          : ([...before.querySelectorAll(TITLES)].findLast((title) => !isColumn(title)) ?? null);
      const text = inside && isShown(inside) ? shownText(inside) : '';
      if (text && text.length < LONGEST_HEADING) return text;
    }
  }
  return null;
}
