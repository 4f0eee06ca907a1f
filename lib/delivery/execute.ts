import type { Plan } from './plan.ts';

export type Delivery = { opened: true } | { opened: false; reason: 'no-permission' | 'closed' | 'failed' };

/** Runs a plan the person has just reviewed; in the service worker. Copying is done by the page before. Never throws. */
export async function run(_plan: Plan): Promise<Delivery> {
  return { opened: false, reason: 'failed' };
}
