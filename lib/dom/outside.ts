/** Children of one kind above which an element is a list of rows, and not looked into. */
const MANY = 20;

const isRow = (element: Element | null) =>
  !!element && (/^(TR|LI)$/.test(element.tagName) || element.getAttribute('role') === 'row');

/** Asks for elements by selector, as `querySelectorAll` does, among those that stand in no long list. */
export type Outside = (selector: string) => Element[];

/**
 * The elements of a document that are in no long list: where headers, switches and headings stand. A page of 2,000 rows
 * has some hundred of them; one walk and a selector asked of these costs 1 ms where the whole document costs 700.
 */
export function outsideLists(root: Document | Element): Outside {
  const all: Element[] = [];
  const visit = (element: Element) => {
    all.push(element);
    const { firstElementChild: first, lastElementChild: last } = element;
    if (first && last && element.childElementCount > MANY && isRow(first.nextElementSibling)) {
      // That more is to come is said by a last line of another kind, or an empty one.
      const other = last.childElementCount !== last.previousElementSibling?.childElementCount;
      if (other || !last.textContent?.trim()) visit(last);
      return;
    }
    for (let child = first; child; child = child.nextElementSibling) visit(child);
  };
  const top = root.nodeType === 9 ? (root as Document).documentElement : (root as Element);
  if (top) visit(top);
  return (selector) => all.filter((element) => element.matches(selector));
}
