import { describe, expect, it } from 'vitest';
import { recognisePages } from '../../../lib/report/recognise.ts';
import { row } from '../checks/kit.ts';
import { frame, page, place } from './kit.ts';

const rows = [row(0)];

describe('recognisePages', () => {
  it('needs content and place, and takes the place from any frame', () => {
    const content = frame(7, { pages: [page(rows)], place: place(0.2) });
    expect(recognisePages([content])).toEqual([]);
    expect(recognisePages([frame(0, { place: place(0.3) }), content])).toMatchObject([
      { frame: { frameId: 7 }, confidence: 0.45 },
    ]);
  });

  it('does not take weak content, wherever it is', () => {
    expect(recognisePages([frame(7, { pages: [page(rows, { content: 0.49 })], place: place(1) })])).toEqual([]);
  });

  it('never lets other frames outvote what a frame says against itself', () => {
    const lookalike = frame(9, { pages: [page(rows)], place: place(-0.6) });
    const others = [0, 1, 2, 3].map((id) => frame(id, { place: place(0.9) }));
    expect(recognisePages([...others, lookalike])).toEqual([]);
  });

  it('listens to the top document when it speaks against, not to a help frame beside the page', () => {
    const own = frame(7, { pages: [page(rows)], place: place(0.6) });
    expect(recognisePages([frame(0, { place: place(-1) }), own])).toEqual([]);
    expect(recognisePages([own, frame(8, { place: place(-1) })])).toHaveLength(1);
  });

  it('hears only what is said of this page', () => {
    const own = frame(7, { pages: [page(rows)], place: [{ page: 'households', weight: 1 }] });
    expect(recognisePages([own])).toEqual([]);
  });

  it('keeps of two frames the one with more content, then with more rows', () => {
    const weak = frame(2, { pages: [page([row(0), row(1), row(2)], { content: 0.6 })], place: place(1) });
    const few = frame(3, { pages: [page([row(0)])], place: place(1) });
    const many = frame(4, { pages: [page([row(0), row(1)])], place: place(1) });
    expect(recognisePages([weak, few, many]).map((found) => found.frame.frameId)).toEqual([4]);
  });
});
