import { browser } from '../messages/browser.ts';
import type { Delivery } from './delivery.ts';
import { hostPattern } from './origins.ts';
import type { Plan } from './plan.ts';
import { type TabWatch, watchTabs } from './watch-tabs.ts';

type ViaOrigin = Pick<Extract<Plan, { kind: 'open-via-origin' }>, 'landing' | 'url'>;

/** How long a desk's first page may take. */
const patience = 60_000;
/** How long to wait for another page where the first one could not be entered. */
const grace = 1_500;

/** Waits until the tab has loaded a page. */
async function loaded(watch: TabWatch, tabId: number, deadline: number): Promise<'complete' | 'closed' | 'late'> {
  for (;;) {
    const event = await watch.next(tabId, Math.max(0, deadline - Date.now()));
    if (event !== 'loading') return event;
  }
}

/**
 * Goes on from inside the page, so that the desk sees its own address as the one the person comes from. It follows a
 * link of that page: from a script of ours `location.assign` sends no Referer in Firefox (measured in 153), and
 * a link may ask for one where the page's own policy would send none. The link is in no document, so no script of the
 * page sees its click. Its address a page does hear of (`navigation.onnavigate`), so it is clicked on the desk's own pages
 * only: where the desk has led to another site, that site learns nothing.
 * @param origin of the landing page
 */
async function goOnInside(tabId: number, url: string, origin: string): Promise<boolean> {
  try {
    const [done] = await browser.scripting.executeScript({
      target: { tabId },
      func: (address: string, desk: string) => {
        if (location.origin !== desk) return false;
        const link = Object.assign(document.createElement('a'), { href: address, target: '_self' });
        link.referrerPolicy = 'same-origin';
        link.click();
        return true;
      },
      args: [url, origin],
    });
    return done?.result === true;
  } catch {
    return false;
  }
}

async function follow(watch: TabWatch, tabId: number, { landing, url }: ViaOrigin): Promise<Delivery> {
  const { origin } = new URL(landing);
  const deadline = Date.now() + patience;
  const first = await loaded(watch, tabId, deadline);
  if (first !== 'complete') return { opened: false, reason: first === 'closed' ? 'closed' : 'failed' };
  if (await goOnInside(tabId, url, origin)) return { opened: true, tab: tabId };
  // The page was not the desk's: the blank page that Firefox reports first, or a sign-in page of another site.
  const more = await watch.next(tabId, grace);
  const second = more === 'loading' ? await loaded(watch, tabId, deadline) : more;
  if (second === 'closed') return { opened: false, reason: 'closed' };
  if (second === 'complete' && (await goOnInside(tabId, url, origin))) return { opened: true, tab: tabId };
  // The desk keeps the address through its sign-in; at worst it asks for one more click, but the ticket is not lost.
  await browser.tabs.update(tabId, { url });
  return { opened: true, tab: tabId };
}

/**
 * Opens the desk's landing page in a new tab and, once it has loaded, goes on to the filled form from inside it: a desk
 * with a guard against forged requests shows a warning page to an address that comes from nowhere.
 */
export async function openViaOrigin(plan: ViaOrigin): Promise<Delivery> {
  if (!(await browser.permissions.contains({ origins: [hostPattern(plan.landing)] }))) {
    return { opened: false, reason: 'no-permission' };
  }
  const watch = watchTabs();
  try {
    const { id } = await browser.tabs.create({ url: plan.landing });
    return id === undefined ? { opened: false, reason: 'failed' } : await follow(watch, id, plan);
  } finally {
    watch.stop();
  }
}
