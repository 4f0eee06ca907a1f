import { LEAST_LABELS, type Section } from './grid.ts';
import { type Knows, label } from './names.ts';
import { isSetAside, isShown } from './shown.ts';
import { columnNames, hits } from './tables.ts';

/** How far up from a heading its row is looked for, and how far the rows may stand from the row of headings. */
const REACH = 5;
const LABEL_TEXT = 60;
/** Parts of tables and lists of choices are read elsewhere or not at all. */
const NOT_ROWS = /^(TABLE|TBODY|THEAD|TR|SELECT|DL|LABEL|BODY|HTML)$/;

/** The smallest element within reach that holds both. */
function rowOf(leaf: Element, before: Element): Element | null {
  let at: Element | null = leaf;
  for (let up = 0; at && up < REACH && !at.contains(before); up++) at = at.parentElement;
  return at?.contains(before) && !NOT_ROWS.test(at.tagName) ? at : null;
}

/** The elements with as many children as the header, in or below `part`. A list of just so many rows is no row. */
function* rowsIn(part: Element, count: number, depth: number): Generator<Element> {
  const children = [...part.children];
  const rows = children.filter((child) => child.childElementCount === count).length;
  if (children.length === count && rows * 2 < count) yield part;
  else if (depth < REACH) for (const child of children) yield* rowsIn(child, count, depth + 1);
}

/** The lines that follow the row of headings: beside it, or beside what holds it. */
function linesBelow(header: Element): Element[] {
  const below: Element[] = [];
  let at: Element | null = header;
  for (let up = 0; at && up < REACH && below.length === 0 && at.tagName !== 'BODY'; up++, at = at.parentElement)
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling)
      below.push(...rowsIn(next, header.childElementCount, 0));
  return below;
}

/**
 * Grids of plain elements: a row of headings, each in a child of its own, and lines of as many children below it.
 * @param claimed elements that are read as another grid, and not looked into
 */
export function divSections(root: Element, knows: Knows, claimed: ReadonlySet<Element>): Section[] {
  const sections: Section[] = [];
  const skip = new Set(claimed);
  const walker = root.ownerDocument.createTreeWalker(root, 5, (node) =>
    node.nodeType === 1 && (skip.has(node as Element) || /^(SCRIPT|STYLE|OPTION)$/.test(node.nodeName)) ? 2 : 1,
  );
  let before: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeType === 3 ? (node.nodeValue ?? '').trim() : '';
    const leaf = node.parentElement;
    if (!text || text.length > LABEL_TEXT || !leaf || !knows(label(text))) continue;
    const header: Element | null = before && rowOf(leaf, before);
    before = leaf;
    if (!header || skip.has(header) || !isShown(header) || isSetAside(header)) continue;
    const cells = [...header.children];
    const columns = columnNames(cells, knows);
    // One more than a table needs: a label beside a value that is a label too is no header.
    if (hits(columns, knows) <= LEAST_LABELS) continue;
    skip.add(header);
    const lines = linesBelow(header);
    const key = columns.findIndex((names) => names.some(knows));
    const first = lines[0]?.children[key];
    // Lines that print the labels again are cards.
    if (!first || columns[key]?.includes(label(first.textContent ?? ''))) continue;
    for (const line of lines) skip.add(line);
    sections.push({
      element: rowOf(lines.at(-1) as Element, header) ?? header,
      columns,
      headerRows: 1,
      lines,
      cells: (at) => [...(lines[at] as Element).children],
      width: cells.length,
      whole: true,
    });
  }
  return sections;
}
