import type { Page } from '@playwright/test';
import { devtools, nodesInLayers } from './layer.ts';

/**
 * Names of the marks as assistive technology is told them, closed shadow roots included: buttons that say of themselves
 * that they open a dialog.
 */
export async function markNames(page: Page): Promise<string[]> {
  const cdp = await devtools(page);
  const names: string[] = [];
  for (const backendNodeId of await nodesInLayers(page, 'button')) {
    // A mark may go while it is asked; it then has no name.
    const { nodes } = await cdp
      .send('Accessibility.getPartialAXTree', { backendNodeId, fetchRelatives: false })
      .catch(() => ({ nodes: [] }));
    for (const { ignored, role, name, properties } of nodes) {
      const opens = properties?.some((one) => one.name === 'hasPopup' && one.value.value === 'dialog');
      if (!ignored && role?.value === 'button' && opens) names.push(String(name?.value ?? ''));
    }
  }
  return names.sort();
}
