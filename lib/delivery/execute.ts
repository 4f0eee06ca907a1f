import { browser } from '../messages/browser.ts';
import type { Delivery } from './delivery.ts';
import { openForm } from './open-form.ts';
import type { Plan } from './plan.ts';
import { post } from './post.ts';
import { openViaOrigin } from './via-origin.ts';

/**
 * Runs a plan the person has just reviewed; in the service worker. Copying is done by the page before, so a plan that
 * only copies has nothing left to do. A form is opened here and filled by `entrypoints/background/fill.ts`, in the tab
 * that is given back. Never presses a button at the desk. Never throws.
 */
export async function run(plan: Plan): Promise<Delivery> {
  try {
    switch (plan.kind) {
      case 'open-via-origin':
        return await openViaOrigin(plan);
      case 'fill':
        return await openForm(plan);
      case 'post':
        return await post(plan);
      case 'open':
        await browser.tabs.create({ url: plan.url });
        return { opened: true };
      case 'copy':
        return { opened: true };
    }
  } catch {
    return plan.kind === 'post' ? { sent: 'unknown', reason: 'not-read' } : { opened: false, reason: 'failed' };
  }
}
