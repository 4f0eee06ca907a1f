import type { FillPlan } from '../../lib/delivery/plan.ts';
import type { FillResult, ListedField } from '../../lib/dom/form/types.ts';
import { browser } from '../../lib/messages/browser.ts';
import { deskFrames, fillFrame, listFrame } from '../../lib/messages/filler.ts';

/** How long the fields of a form that is being tried may take to come, in ms. */
const PATIENCE = 3000;

/**
 * A form that is being learned: lists its fields, or fills it as a test.
 * @param plan null lists
 */
export async function deskForm(
  tabId: number,
  plan: FillPlan | null,
): Promise<{ fields: ListedField[] | null } | { result: FillResult | null }> {
  const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
  // Without the permission for its site the address of a tab is not told either.
  const origin = url !== undefined && URL.canParse(url) ? new URL(url).origin : null;
  if (plan === null) {
    const frames = origin === null ? [] : await deskFrames(tabId, origin);
    const lists = await Promise.all(frames.map(({ frameId }) => listFrame(tabId, frameId)));
    const fields = lists.flatMap((one) => one ?? []);
    return { fields: frames.length === 0 ? null : fields };
  }
  if (origin !== new URL(plan.url).origin) return { result: null };
  const job = { origin, steps: plan.steps, from: 0, patience: PATIENCE, onlyLook: false, again: false };
  const frames = await deskFrames(tabId, origin);
  const results = await Promise.all(frames.map(({ frameId }) => fillFrame(tabId, frameId, job)));
  const filled = results.find((one) => one?.state === 'filled' || one?.state === 'partly');
  return { result: filled ?? results.find((one) => one !== null) ?? null };
}
