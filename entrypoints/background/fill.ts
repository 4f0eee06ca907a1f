import type { Delivery } from '../../lib/delivery/delivery.ts';
import type { FillPlan, Plan } from '../../lib/delivery/plan.ts';
import type { FillJob, FillResult } from '../../lib/dom/form/types.ts';
import { browser } from '../../lib/messages/browser.ts';
import { type DeskFrame, deskFrames, fillFrame, stopFilling } from '../../lib/messages/filler.ts';
import { draftItem } from '../../lib/storage/draft.ts';
import { changeFill, FILL_LASTS, fillItem, type PendingFill, readFills } from '../../lib/storage/fill.ts';
import { showFill } from './fill-badge.ts';

/** How long a page's fields may take to come, in ms. */
const PATIENCE = 10_000;
/** The same for the next step of a page that fills step by step without loading: a person has to read and press. */
const STEP_PATIENCE = 10 * 60_000;

const originOf = ({ plan }: PendingFill) => new URL(plan.url).origin;
const isOver = ({ step, plan }: PendingFill) => step >= plan.steps.length;
/** A page of the form was passed over; it is filled when the person goes back to it. */
const missesPage = ({ problems }: PendingFill) => problems.some(({ why }) => why === 'page-missing');

/** Keeps a fill for a tab and begins with it. */
async function beginFill(tabId: number, plan: FillPlan, onlyLook = false): Promise<void> {
  const begun: PendingFill = { plan, from: null, at: Date.now(), step: 0, state: 'waiting', problems: [], onlyLook };
  await fillItem(tabId).write(begun);
  await attempt(tabId);
}

/** After a plan was run: begins with the form that it opened, or looks whether its address has filled it. */
export async function fillAfter(done: Delivery, plan: Plan): Promise<void> {
  if (!('opened' in done) || !done.opened || done.tab === undefined) return;
  if (plan.kind === 'fill') return beginFill(done.tab, plan);
  if (plan.kind !== 'open-via-origin' || plan.expect === undefined) return;
  const { expect, ...rest } = plan;
  const full = plan.copy ?? plan.carries?.body ?? '';
  await beginFill(done.tab, { ...rest, kind: 'fill', steps: [expect], full, next: null }, true);
}

/** A form that holds its ticket: the draft has done its work. Only when nothing was wrong. */
async function letDraftGo(fill: PendingFill): Promise<void> {
  if (isOver(fill) && fill.state === 'filled' && fill.from !== null) await draftItem(fill.from).remove();
}

/** Notes whose ticket is being filled in. @param from the tab with the ticket */
export async function fillBelongsTo(done: Delivery, from: number): Promise<void> {
  if (!('opened' in done) || !done.opened || done.tab === undefined) return;
  const fill = await changeFill(done.tab, (now) => ({ ...now, from }));
  if (fill !== null) await letDraftGo(fill);
}

const wasThere = (result: FillResult | null) => result?.state === 'filled' || result?.state === 'partly';

/** The answer that tells most: of several frames, one has the form. Where two have a page of it, the earlier page's. */
function best(results: readonly (FillResult | null)[]): FillResult | null {
  const order: FillResult['state'][] = ['filled', 'partly', 'sign-in', 'not-there'];
  const first = Math.min(
    ...results.map((one) => (one !== null && wasThere(one) ? one.step : Number.POSITIVE_INFINITY)),
  );
  const told = results.filter((one) => !wasThere(one) || one?.step === first);
  return order.map((state) => told.find((one) => one?.state === state)).find((one) => one !== undefined) ?? null;
}

const fillFrames = async (tabId: number, frames: readonly DeskFrame[], job: FillJob) =>
  best(await Promise.all(frames.map(({ frameId }) => fillFrame(tabId, frameId, job))));

/** What is known after a try. */
function after(pending: PendingFill, result: FillResult): PendingFill {
  if (result.state === 'elsewhere') return pending;
  if (result.state === 'sign-in' || result.state === 'not-there') {
    return isOver(pending) ? pending : { ...pending, state: result.state };
  }
  const { steps } = pending.plan;
  // What is left to do: a page for which there is nothing is not waited for.
  const left = steps.findIndex(({ fields }, index) => index > result.step && fields.some(({ value }) => value !== ''));
  const step = left < 0 ? steps.length : result.step + 1;
  const problems = [...pending.problems.filter((one) => one.step !== result.step), ...result.problems];
  const over = step >= steps.length;
  return { ...pending, step, problems, state: problems.length > 0 ? 'partly' : over ? 'filled' : 'waiting' };
}

async function pathOf(tabId: number): Promise<string | null> {
  const { url } = await browser.tabs.get(tabId);
  return url !== undefined && URL.canParse(url) ? new URL(url).pathname : null;
}

/** Fills what is there, step by step. Ends when the form is filled, the page is left or its fields do not come. */
async function fillTab(tabId: number): Promise<void> {
  for (;;) {
    const pending = await fillItem(tabId).read();
    if (pending === null || (isOver(pending) && !missesPage(pending))) return;
    if (Date.now() - pending.at >= FILL_LASTS) return endFill(tabId);
    const origin = originOf(pending);
    const frames = await deskFrames(tabId, origin);
    if (frames.length === 0) return;
    const here = frames.some(({ filled }) => filled.includes(pending.step - 1));
    const { steps } = pending.plan;
    const { step: from, onlyLook } = pending;
    const again = !onlyLook && frames.every(({ filled }) => filled.length === 0);
    const job = { origin, steps, from, patience: here ? STEP_PATIENCE : PATIENCE, onlyLook, again };
    const result = await fillFrames(tabId, frames, job);
    // Given up, or begun anew, while the page was being filled: then nothing is noted.
    const path = await pathOf(tabId);
    const next = await changeFill(tabId, (now) => {
      if (now.at !== pending.at) return null;
      if (result === null) return { ...now, state: 'not-there' };
      const known = after(now, result);
      return isOver(known) && path !== null ? { ...known, filledAt: path } : known;
    });
    if (next === null) return;
    await showFill(tabId, next);
    await letDraftGo(next);
    if (!wasThere(result) || isOver(next)) return;
  }
}

/** Tries to fill a tab; one try at a time, and one that waits for its turn. */
async function attempt(tabId: number): Promise<void> {
  const key = `fill:${tabId}`;
  await navigator.locks.request(`${key}:next`, { ifAvailable: true }, async (slot) => {
    if (slot === null) return undefined;
    let begun = () => {};
    const started = new Promise<void>((resolve) => {
      begun = resolve;
    });
    navigator.locks
      .request(key, async () => {
        begun();
        await fillTab(tabId);
      })
      .catch(() => undefined);
    return started;
  });
}

export async function endFill(tabId: number): Promise<void> {
  await fillItem(tabId).remove();
  await stopFilling(tabId);
  await showFill(tabId, null);
}

/** Fills once more what is in sight of the form; where nothing of it is, it is opened again in the same tab. */
export async function fillAgain(tabId: number): Promise<{ done: boolean }> {
  const pending = await fillItem(tabId).read();
  if (pending === null) return { done: false };
  const { filledAt: _, ...kept } = pending;
  const anew: PendingFill = { ...kept, at: Date.now(), step: 0, state: 'waiting', problems: [] };
  await fillItem(tabId).write(anew);
  const { steps, url } = pending.plan;
  const job = { origin: originOf(pending), steps, from: 0, patience: 500, onlyLook: true, again: false };
  const seen = await fillFrames(tabId, await deskFrames(tabId, job.origin), job);
  // Somebody is signing in: the fill goes on afterwards by itself.
  if (seen?.state === 'sign-in') return { done: true };
  // A form that its address fills is opened anew; so is one that is not in sight.
  if (seen !== null && wasThere(seen) && !pending.onlyLook) {
    // On a later page of the form, what is known of the pages before it stays known.
    const step = Math.min(seen.step, pending.step);
    const problems = pending.problems.filter((one) => one.step < step);
    await fillItem(tabId).write({ ...anew, step, problems });
    await attempt(tabId);
  } else await browser.tabs.update(tabId, { url });
  return { done: true };
}

/** Back to the ticket, with the district's next way chosen: what it would send is reviewed there before it leaves. */
export async function backToTicket(tabId: number): Promise<{ done: boolean }> {
  const pending = await fillItem(tabId).read();
  if (pending === null) return { done: false };
  const { plan, from } = pending;
  if (from === null) return { done: false };
  const draft = await draftItem(from).read();
  if (draft !== null && plan.next !== null) await draftItem(from).write({ ...draft, targetId: plan.next.id });
  try {
    await browser.tabs.update(from, { active: true });
  } catch {
    return { done: false };
  }
  return { done: true };
}

/** Lets go of fills that have waited too long. */
export async function forgetOldFills(now: number): Promise<void> {
  for (const [tabId, { at }] of await readFills()) if (now - at >= FILL_LASTS) await endFill(tabId);
}

/**
 * A tab has loaded a page, or left one. A sign-in page of another site is waited for; a filled form is let go, also where
 * the desk shows another page of its own instead: it was sent, or it was left, and the list of tickets asks which.
 */
async function onUpdated(tabId: number, change: { status?: string; url?: string }): Promise<void> {
  if (change.status !== 'complete') return;
  const pending = await fillItem(tabId).read();
  if (pending === null) return;
  const { url } = await browser.tabs.get(tabId);
  const there = url !== undefined && URL.canParse(url) && new URL(url).origin === originOf(pending);
  const gone = pending.filledAt !== undefined && there && new URL(url).pathname !== pending.filledAt;
  if (isOver(pending) && (!there || gone)) await endFill(tabId);
  else if (there) await attempt(tabId);
}

/** Follows the tabs in which a form is being filled. */
export function watchFills(): void {
  browser.tabs.onUpdated.addListener((tabId, change) => void onUpdated(tabId, change).catch(() => undefined));
  browser.tabs.onRemoved.addListener((tabId) => void fillItem(tabId).remove());
}
