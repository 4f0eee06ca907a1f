import type { Line } from './line.ts';

/** The line of `holders` that is nearest before an element in the document; null when there is none. */
const lastBefore = (holders: readonly Line[], element: Element): Line | null =>
  holders.findLast((holder) => holder.element.compareDocumentPosition(element) & 4) ?? null;

/** The largest part of the page around a line that holds no other line of its list. */
function ownPart(holder: Line, holders: readonly Line[], body: Element): Element {
  let part = holder.element;
  for (let at = part.parentElement; at && at !== body && body.contains(at); at = at.parentElement) {
    if (holders.some((other) => other !== holder && at?.contains(other.element))) break;
    part = at;
  }
  return part;
}

/**
 * The record that a line stands in or below: the one whose part of the page holds it; in a grid, the row whose details
 * are open below it; else the card before it. Rows of a grid that stands elsewhere hold nothing: which of them is meant
 * is not certain.
 */
export function holderOf(line: Line, holders: readonly Line[], body: Element): Line | null {
  const [only, more] = holders;
  if (!only) return null;
  if (!more && !only.grid) return only;
  const around = holders.filter((holder) => holder.element.contains(line.element));
  if (around.length === 1) return around[0] ?? null;
  const open = holders.filter(({ grid }) => grid?.contains(line.element));
  if (open.length > 0) return lastBefore(open, line.element);
  const cards = holders.filter(({ grid }) => grid === null);
  return (
    cards.find((holder) => ownPart(holder, holders, body).contains(line.element)) ?? lastBefore(cards, line.element)
  );
}
