/** Where a mark goes: beside its box, on nothing that can be pressed. */

/** WCAG 2.5.8: 24 CSS pixels. */
export const TARGET = 24;
const GAP = 3;

export interface Spot {
  left: number;
  top: number;
}

type Rect = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

const overlap = (spot: Spot, rect: Rect) => {
  const wide = Math.min(spot.left + TARGET, rect.right) - Math.max(spot.left, rect.left);
  const high = Math.min(spot.top + TARGET, rect.bottom) - Math.max(spot.top, rect.top);
  return wide > 0 && high > 0 ? wide * high : 0;
};

/**
 * The spot for a mark: right of the box, else left, past another mark, above, below, or at the row's edge; the first that
 * covers nothing of `taken`, else the one that covers least.
 * @param box of the control, in viewport pixels
 * @param row of its row
 * @param taken controls around it
 * @param marks marks around it
 */
export function spotFor(
  box: Rect,
  row: Rect,
  taken: readonly Rect[],
  width: number,
  height: number,
  marks: readonly Rect[] = [],
): Spot {
  const middle = (box.top + box.bottom) / 2 - TARGET / 2;
  const centre = (box.left + box.right) / 2 - TARGET / 2;
  const beside = { left: box.right + GAP, top: middle };
  // In low rows the mark of the row above reaches into that place.
  const past = Math.max(0, ...marks.filter((mark) => overlap(beside, mark) > 0).map(({ right }) => right));
  const spots: Spot[] = [
    beside,
    { left: box.left - GAP - TARGET, top: middle },
    ...(past > beside.left ? [{ left: past, top: middle }] : []),
    { left: centre, top: box.top - GAP - TARGET },
    { left: centre, top: box.bottom + GAP },
    { left: row.left - TARGET, top: middle },
    { left: row.right - TARGET, top: middle },
  ];
  const all = [...taken, ...marks];
  let best: Spot | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const outside = spot.left < 0 || spot.top < 0 || spot.left + TARGET > width || spot.top + TARGET > height;
    const covered = all.reduce((sum, rect) => sum + overlap(spot, rect), 0) + (outside ? TARGET * TARGET : 0);
    if (covered < least) {
      best = spot;
      least = covered;
    }
    if (covered === 0) break;
  }
  return best ?? { left: 0, top: 0 };
}
