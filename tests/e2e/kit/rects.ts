import type { Frame, Page } from '@playwright/test';

/**
 * Where every element of a document stands, one line an element in document order; ours is left out. A document that is
 * just being replaced has no elements.
 */
const rectsIn = (frame: Frame): Promise<string[]> =>
  frame
    .evaluate(() =>
      [...document.querySelectorAll('*:not(campus-lens-layer)')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${element.localName}#${element.id} ${x} ${y} ${width} ${height}`;
      }),
    )
    .catch(() => []);

/** The same for all frames of a page, by address. */
export async function rects(page: Page): Promise<Record<string, string[]>> {
  const all = await Promise.all(page.frames().map(async (frame) => [frame.url(), await rectsIn(frame)] as const));
  return Object.fromEntries(all);
}

/** Boxes of what a person can press or fill in, in all frames, in the window's pixels. */
export async function controls(page: Page): Promise<{ x: number; y: number; width: number; height: number }[]> {
  const boxes = await Promise.all(
    page.frames().map(async (frame) => {
      const all = await frame.locator('input,select,textarea,button,a[href],[role=checkbox]').all();
      return Promise.all(all.map((one) => one.boundingBox()));
    }),
  );
  return boxes.flat().filter((box) => box !== null);
}
