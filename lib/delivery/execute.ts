import { browser } from '../messages/browser.ts';
import type { Delivery } from './delivery.ts';
import type { Plan } from './plan.ts';
import { openViaOrigin } from './via-origin.ts';

/**
 * Runs a plan the person has just reviewed; in the service worker. Copying is done by the page before, so a plan that
 * only copies has nothing left to do. Never presses a button at the desk. Never throws.
 */
export async function run(plan: Plan): Promise<Delivery> {
  try {
    if (plan.kind === 'open-via-origin') return await openViaOrigin(plan);
    if (plan.kind === 'open') await browser.tabs.create({ url: plan.url });
    return { opened: true };
  } catch {
    return { opened: false, reason: 'failed' };
  }
}
