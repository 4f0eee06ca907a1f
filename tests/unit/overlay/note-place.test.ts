import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notePlace } from '../../../components/overlay/note-place.ts';

const rect = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const size = { width: 200, height: 80 };
const view = { width: 1000, height: 700 };
const button = rect(100, 300, 80, 24);
const place = (taken: ReturnType<typeof rect>[], box = button) => notePlace(box, size, [box, ...taken], view);
const overlaps = (one: ReturnType<typeof rect>, other: ReturnType<typeof rect>) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

describe('notePlace', () => {
  it('stands at the end of the line of buttons, not between them', () => {
    const post = rect(190, 300, 80, 24);
    const spot = place([post]);
    expect(spot?.left).toBeGreaterThan(post.right);
    expect(spot?.top).toBe(300);
  });

  it('goes above or below where the end of the line is not free or not in view', () => {
    const link = rect(200, 340, 60, 20);
    expect(place([rect(190, 300, 700, 24)])?.top).toBeLessThanOrEqual(300 - size.height);
    expect(place([rect(190, 300, 700, 24), rect(100, 250, 40, 20)])?.top).toBeGreaterThanOrEqual(324);
    expect(place([link])?.left).not.toBeNull();
  });

  it('is nowhere when every place is taken', () => {
    const wall = [rect(0, 0, 1000, 299), rect(0, 325, 1000, 375), rect(190, 300, 810, 24)];
    expect(place(wall)).toBeNull();
  });

  it('never covers a control and never leaves the view', () => {
    const box = fc
      .tuple(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 650 }),
        fc.integer({ min: 10, max: 300 }),
        fc.integer({ min: 10, max: 60 }),
      )
      .map(([left, top, width, height]) => rect(left, top, width, height));
    fc.assert(
      fc.property(box, fc.array(box, { maxLength: 15 }), (one, others) => {
        const spot = place(others, one);
        if (!spot) return;
        const area = rect(spot.left, spot.top, size.width, size.height);
        expect([one, ...others].filter((other) => overlaps(area, other))).toEqual([]);
        expect(spot.left >= 0 && spot.top >= 0 && area.right <= 1000 && area.bottom <= 700).toBe(true);
      }),
    );
  });
});
