import type { Spot } from './place.ts';

type Rect = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

export interface Size {
  width: number;
  height: number;
}

const GAP = 6;

const meets = (one: Rect, other: Rect) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/**
 * Where a note stands beside a control: at the end of the control's line, else above, below or before it.
 * @param taken controls and marks around it, the control itself among them: none of them is ever covered
 * @returns null where there is no such place in view; the note is then not drawn
 */
export function notePlace(box: Rect, { width, height }: Size, taken: readonly Rect[], view: Size): Spot | null {
  const line = taken.filter((one) => one.top < box.bottom && one.bottom > box.top);
  const end = Math.max(box.right, ...line.map((one) => one.right)) + GAP;
  const start = Math.min(box.left, ...line.map((one) => one.left)) - GAP - width;
  const above = Math.min(box.top, ...line.map((one) => one.top)) - GAP - height;
  const below = Math.max(box.bottom, ...line.map((one) => one.bottom)) + GAP;
  const spots: Spot[] = [
    { left: end, top: box.top },
    { left: end, top: box.bottom - height },
    // Of a control at the lower edge of the view.
    { left: end, top: Math.min(box.top, view.height - height) },
    { left: box.left, top: above },
    { left: box.right - width, top: above },
    { left: box.left, top: below },
    { left: box.right - width, top: below },
    { left: start, top: box.top },
    { left: start, top: box.bottom - height },
  ];
  const fits = ({ left, top }: Spot) => {
    const area = { left, top, right: left + width, bottom: top + height };
    const inside = left >= 0 && top >= 0 && area.right <= view.width && area.bottom <= view.height;
    return inside && !taken.some((one) => meets(area, one));
  };
  return spots.find(fits) ?? null;
}
