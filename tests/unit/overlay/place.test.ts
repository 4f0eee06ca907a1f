import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardStyle } from '../../../components/overlay/card-style.ts';
import { type Spot, spotFor, TARGET } from '../../../components/overlay/place.ts';

interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const target = ({ left, top }: Spot) => rect(left, top, TARGET, TARGET);
const overlaps = (one: Rect, other: Rect) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
const isInside = (one: Rect, width: number, height: number) =>
  one.left >= 0 && one.top >= 0 && one.right <= width && one.bottom <= height;

const box = rect(200, 100, 16, 16);
const row = rect(0, 92, 800, 32);
const place = (taken: Rect[], width = 800, height = 600) => spotFor(box, row, taken, width, height);

describe('spotFor', () => {
  it('is right of the box, centred on it', () => {
    const spot = place([box]);
    expect(spot.left).toBeGreaterThanOrEqual(box.right);
    expect(spot.top + TARGET / 2).toBe(108);
  });

  it('goes left, above, below when what comes before is taken', () => {
    const right = rect(222, 90, 60, 40);
    const left = rect(134, 90, 60, 40);
    const above = rect(150, 60, 120, 35);
    expect(place([right]).left + TARGET).toBeLessThanOrEqual(box.left);
    const third = place([right, left]);
    expect(third.top + TARGET).toBeLessThanOrEqual(box.top);
    expect(place([right, left, above]).top).toBeGreaterThanOrEqual(box.bottom);
  });

  it('goes past the mark of the row above, not into another row, where that one reaches into its place', () => {
    const words = rect(5, 100, 20, 14);
    const above = rect(28, 78, TARGET, TARGET);
    expect(spotFor(words, rect(0, 98, 800, 17), [], 800, 600, [above])).toEqual({ left: 52, top: 95 });
    const link = rect(0, 100, 5, 14);
    const far = rect(45, 78, TARGET, TARGET);
    expect(spotFor(words, rect(0, 98, 800, 17), [link], 800, 600, [far])).toEqual({ left: 69, top: 95 });
  });

  it('is never outside while there is a free place inside', () => {
    // The box touches the right edge of the frame.
    const spot = spotFor(rect(784, 100, 16, 16), row, [rect(784, 100, 16, 16)], 800, 600);
    expect(isInside(target(spot), 800, 600)).toBe(true);
  });

  it('covers nothing that is taken, and lies inside, whenever one place beside the box allows it', () => {
    const span = fc.integer({ min: 0, max: 760 });
    const size = fc.integer({ min: 8, max: 60 });
    const boxes = fc.tuple(span, span, size, size).map(([left, top, wide, high]) => rect(left, top, wide, high));
    fc.assert(
      fc.property(boxes, fc.array(boxes, { maxLength: 12 }), (one, others) => {
        const line = rect(0, one.top - 4, 800, one.bottom - one.top + 8);
        const free = (area: Rect) => isInside(area, 800, 800) && !others.some((other) => overlaps(area, other));
        // Anywhere within 3 pixels of the box's sides, centred on it, as a mark is placed.
        const middle = (one.top + one.bottom) / 2 - TARGET / 2;
        const centre = (one.left + one.right) / 2 - TARGET / 2;
        const beside = [
          rect(one.right + 3, middle, TARGET, TARGET),
          rect(one.left - 3 - TARGET, middle, TARGET, TARGET),
          rect(centre, one.top - 3 - TARGET, TARGET, TARGET),
          rect(centre, one.bottom + 3, TARGET, TARGET),
        ];
        fc.pre(beside.some(free));
        expect(free(target(spotFor(one, line, others, 800, 800)))).toBe(true);
      }),
    );
  });
});

describe('cardStyle', () => {
  /** Where the card stands at most, as the browser lays it out in a frame of this size. */
  function laidOut(style: string, height: number): Rect {
    const at = Object.fromEntries(
      style.split(';').map((part) => {
        const [name = '', value = ''] = part.split(':');
        return [name, Number(value.replace('px', ''))];
      }),
    ) as Record<string, number>;
    const tall = at['max-height'] ?? Number.NaN;
    const top = at['top'] ?? height - (at['bottom'] ?? Number.NaN) - tall;
    return rect(at['left'] ?? Number.NaN, top, at['width'] ?? Number.NaN, tall);
  }

  it('is below its mark where there is room, else above', () => {
    expect(laidOut(cardStyle({ left: 100, top: 100 }, 1000, 700), 700).top).toBeGreaterThanOrEqual(124);
    expect(laidOut(cardStyle({ left: 100, top: 600 }, 1000, 700), 700).bottom).toBeLessThanOrEqual(600);
  });

  it('is never outside the frame, wherever its mark has gone', () => {
    const sizes = fc.tuple(fc.integer({ min: 40, max: 2000 }), fc.integer({ min: 40, max: 2000 }));
    const spots = fc.record({ left: fc.integer({ min: -500, max: 3000 }), top: fc.integer({ min: -500, max: 3000 }) });
    fc.assert(
      fc.property(spots, sizes, (spot, [width, height]) => {
        const card = laidOut(cardStyle(spot, width, height), height);
        expect(isInside(card, width, height)).toBe(true);
        expect(card.right - card.left).toBeGreaterThan(0);
        expect(card.bottom - card.top).toBeGreaterThan(0);
      }),
    );
  });

  it('leaves its mark free wherever the frame has room for both', () => {
    const spots = fc.record({ left: fc.integer({ min: 0, max: 900 }), top: fc.integer({ min: 0, max: 676 }) });
    fc.assert(
      fc.property(spots, (spot) => {
        expect(overlaps(laidOut(cardStyle(spot, 1000, 700), 700), target(spot))).toBe(false);
      }),
    );
  });
});
