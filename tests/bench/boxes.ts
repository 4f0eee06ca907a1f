import type { Frame, Page } from '@playwright/test';

type Box = [tag: string, x: number, y: number, width: number, height: number];

/** The bounding boxes of every element of a document but ours, in order. Runs in the page. */
function boxesHere(): Box[] {
  return [...document.querySelectorAll('*')]
    .filter((element) => !element.localName.startsWith('campus-lens'))
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.localName, x, y, width, height];
    });
}

/** The boxes of all frames of a tab, by the frame's address. */
export async function allBoxes(page: Page): Promise<Map<string, Box[]>> {
  const pairs = page
    .frames()
    .map(async (frame: Frame): Promise<[string, Box[]]> => [frame.url(), await frame.evaluate(boxesHere)]);
  return new Map(await Promise.all(pairs));
}

/** How many elements stand elsewhere, or have another size, or came or went. */
export function moved(before: Map<string, Box[]>, after: Map<string, Box[]>): { elements: number; moved: number } {
  let elements = 0;
  let count = 0;
  for (const [url, boxes] of before) {
    const others = after.get(url) ?? [];
    elements += boxes.length;
    count += Math.abs(others.length - boxes.length);
    count += boxes.filter((box, at) => at < others.length && box.join() !== others[at]?.join()).length;
  }
  return { elements, moved: count };
}
