import type { CDPSession, Page } from '@playwright/test';

/** A button of the mark layer, found as assistive technology finds it: the layer's shadow root is closed to scripts. */
export interface ShownButton {
  name: string;
  /** Centre in the tab's viewport, CSS pixels. */
  x: number;
  y: number;
}

interface Tree {
  frame: { id: string };
  childFrames?: Tree[];
}

const frameIds = (tree: Tree): string[] => [tree.frame.id, ...(tree.childFrames ?? []).flatMap(frameIds)];

async function centre(session: CDPSession, backendNodeId: number): Promise<{ x: number; y: number } | null> {
  try {
    const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
    const [left, top, , , right, bottom] = quads[0] ?? [];
    return left === undefined || top === undefined || right === undefined || bottom === undefined
      ? null
      : { x: (left + right) / 2, y: (top + bottom) / 2 };
  } catch {
    return null;
  }
}

/** Every button of a page and its frames whose name is wanted, with where it stands. */
export async function findButtons(page: Page, wanted: (name: string) => boolean): Promise<ShownButton[]> {
  const session = await page.context().newCDPSession(page);
  const found: ShownButton[] = [];
  const { frameTree } = await session.send('Page.getFrameTree');
  for (const frameId of frameIds(frameTree)) {
    const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId });
    for (const { role, name, backendDOMNodeId } of nodes) {
      const text = String(name?.value ?? '');
      if (role?.value !== 'button' || backendDOMNodeId === undefined || !wanted(text)) continue;
      const at = await centre(session, backendDOMNodeId);
      if (at) found.push({ name: text, ...at });
    }
  }
  await session.detach();
  return found;
}
