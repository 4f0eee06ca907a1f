import { LEAST_LABELS, type Section } from './grid.ts';
import { type Knows, label, mayLabel } from './names.ts';
import { isSetAside, isShown } from './shown.ts';
import { stepsInSlices } from './slices.ts';
import { columnNames, hits } from './tables.ts';

/** How far up from a heading its row is looked for, and how far the rows may stand from the row of headings. */
const REACH = 5;
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
 * @returns null when it was stopped
 */
export async function divSections(root: Element, knows: Knows, stop: () => boolean): Promise<Section[] | null> {
  const sections: Section[] = [];
  const seen = new Set<Element>();
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  let before: Element | null = null;
  const look = (node: Node) => {
    const text = (node.nodeValue ?? '').trim();
    if (!text || !mayLabel(text) || !knows(label(text))) return;
    const leaf = node.parentElement as Element;
    const header: Element | null = before && rowOf(leaf, before);
    before = leaf;
    if (!header || seen.has(header) || !isShown(header) || isSetAside(header)) return;
    seen.add(header);
    const cells = [...header.children];
    const columns = columnNames(cells, knows);
    // One more than a table needs: a label beside a value that is a label too is no header.
    if (hits(columns, knows) <= LEAST_LABELS) return;
    const lines = linesBelow(header);
    const last = lines.at(-1);
    const key = columns.findIndex((names) => names.some(knows));
    const first = lines[0]?.children[key];
    // Lines that print the labels again are cards.
    if (!last || !first || columns[key]?.includes(label(first.textContent ?? ''))) return;
    walker.currentNode = last.lastChild ?? last;
    sections.push({
      element: rowOf(last, header) ?? header,
      columns,
      headerRows: 1,
      lines,
      cells: (at) => [...(lines[at] as Element).children],
      width: cells.length,
      whole: true,
    });
  };
  const step = () => {
    const node = walker.nextNode();
    // The page may have taken the text away while it had its turn.
    if (node?.parentElement) look(node);
    return node !== null;
  };
  return (await stepsInSlices(step, stop)) ? sections : null;
}
