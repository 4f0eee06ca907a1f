import { browser } from '../messages/browser.ts';
import type { Delivery } from './delivery.ts';
import { originsNeeded } from './origins.ts';
import type { FillPlan } from './plan.ts';
import { openViaOrigin } from './via-origin.ts';

/** Opens the desk's empty form in a new tab; nothing of the ticket is in the address. */
export async function openForm(plan: FillPlan): Promise<Delivery> {
  const { landing } = plan;
  if (landing !== null) return openViaOrigin({ landing, url: plan.url });
  if (!(await browser.permissions.contains({ origins: originsNeeded(plan) }))) {
    return { opened: false, reason: 'no-permission' };
  }
  const { id } = await browser.tabs.create({ url: plan.url });
  return id === undefined ? { opened: false, reason: 'failed' } : { opened: true, tab: id };
}
