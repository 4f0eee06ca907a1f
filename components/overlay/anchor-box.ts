/** What can be pressed or typed into. */
export const CONTROLS = 'input,select,textarea,button,a[href],[role=checkbox],[role=button],[role=switch]';

const CELLS = 'td,th,[role=gridcell],[role=rowheader]';

/** Of a line without the field that it is about: its first cell with words, since beside the line there is no room. */
const firstSaid = (anchor: Element): Element | undefined =>
  anchor.matches('tr,[role=row]')
    ? [...anchor.querySelectorAll(CELLS)].find(
        (cell) => cell.textContent?.trim() && cell.getBoundingClientRect().width > 0,
      )
    : undefined;

/**
 * Where the thing stands that a mark is about: a control, or of a cell of words its words. Beside the cell itself a mark
 * would cover the words of the next one; an empty cell has room in it.
 * @returns in viewport pixels; without width where it is not shown
 */
export function anchorBox(marked: Element): DOMRect {
  const anchor = firstSaid(marked) ?? marked;
  const box = anchor.getBoundingClientRect();
  if (box.width === 0 || anchor.matches(CONTROLS)) return box;
  const isEmpty = anchor.childElementCount === 0 && !anchor.textContent?.trim();
  if (isEmpty) return anchor.matches('td,[role=gridcell]') ? new DOMRect(box.left, box.top, 0.5, box.height) : box;
  const range = anchor.ownerDocument.createRange();
  range.selectNodeContents(anchor);
  const words = range.getBoundingClientRect?.();
  if (!words || words.width === 0) return box;
  const right = Math.min(words.right, box.right);
  return new DOMRect(words.left, words.top, right - words.left, words.height);
}
