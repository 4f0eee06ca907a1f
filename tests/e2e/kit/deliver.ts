import { expect, type Page } from '@playwright/test';
import { withNext } from '../../../lib/delivery/chain.ts';
import { render } from '../../../lib/delivery/index.ts';
import type { Plan } from '../../../lib/delivery/plan.ts';
import type { Target } from '../../../lib/district/targets.ts';
import type { PendingFill } from '../../../lib/storage/fill.ts';
import type { Ticket } from '../../../lib/support/types.ts';
import type { ChromiumWithExtension } from '../../browsers/chromium.ts';

/** The plan of a target for a ticket, as the review shows it; e-mail is the district's next way. */
export function planFor(target: Target, ticket: Ticket): Plan {
  const email = { id: 'email', name: 'E-mail', type: 'mailto' } as Target;
  return withNext(render(target, ticket), [target, email]);
}

/** Runs a plan as the panel does after a click. @returns what became of it */
export function deliver(inside: Page, tabId: number, plan: Plan): Promise<unknown> {
  const about = { id: crypto.randomUUID(), mark: 'CL-TEST', checks: [], host: '', studentNumber: null };
  return inside.evaluate((message) => chrome.runtime.sendMessage(message), { type: 'deliver', tabId, plan, about });
}

/** Runs a plan, and gives the page that opens. */
export async function deliverInto(browser: ChromiumWithExtension, inside: Page, tabId: number, plan: Plan) {
  const opening = browser.context.waitForEvent('page');
  const done = (await deliver(inside, tabId, plan)) as { tab?: number };
  return { page: await opening, tabId: done.tab ?? -1 };
}

/**
 * Waits until the fill of a tab is in a state, and gives it.
 * @param from the step it is at by then, at least
 * @param after the time at which it was begun before; absent where it was begun once
 */
export async function filling(
  browser: ChromiumWithExtension,
  tabId: number,
  state: PendingFill['state'],
  { from = 0, after = 0 } = {},
): Promise<PendingFill> {
  let last: PendingFill | null = null;
  const read = async () => {
    const stored = await browser.readSession(`fill:${tabId}`);
    last = typeof stored === 'string' ? (JSON.parse(stored) as PendingFill) : null;
    return last !== null && last.at > after && last.step >= from ? last.state : null;
  };
  // The fields of a page alone are given ten seconds to come.
  await expect.poll(read, { timeout: 40_000 }).toBe(state);
  return last as unknown as PendingFill;
}
