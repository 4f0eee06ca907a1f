import type { Page } from '@playwright/test';
import { devtools } from './layer.ts';

interface FrameTree {
  frame: { id: string };
  childFrames?: FrameTree[];
}

const framesOf = ({ frame, childFrames }: FrameTree): string[] => [frame.id, ...(childFrames ?? []).flatMap(framesOf)];

/**
 * Names of the marks as assistive technology reads them, all frames and closed shadow roots included: buttons that open
 * a dialog, which the practice campus has none of.
 */
export async function markNames(page: Page): Promise<string[]> {
  const cdp = await devtools(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const names: string[] = [];
  for (const frameId of framesOf(frameTree as FrameTree)) {
    // A frame may go while it is asked; it then has no marks.
    const { nodes } = await cdp.send('Accessibility.getFullAXTree', { frameId }).catch(() => ({ nodes: [] }));
    for (const { ignored, role, name, properties } of nodes) {
      const opens = properties?.some((one) => one.name === 'hasPopup' && one.value.value === 'dialog');
      if (!ignored && role?.value === 'button' && opens) names.push(String(name?.value ?? ''));
    }
  }
  return names.sort();
}
