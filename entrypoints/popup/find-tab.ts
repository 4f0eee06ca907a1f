import type { PanelTab } from '../../components/panel/services.ts';
import { browser, type Tabs } from '../../lib/messages/browser.ts';
import { seenReports } from '../../lib/storage/seen.ts';
import { isCampusAddress } from './campus-address.ts';
import type { Surface } from './surface.ts';

/**
 * The tab the panel is about:
 * - the one that `?tab=<id>` names;
 * - else the active tab of the window, when it shows Campus or has a report (or, for a draft, whatever it shows);
 * - else, when the popup was opened as a tab of its own, the other tab used last that has a report.
 * @param search the page's own query
 */
export async function findTab(surface: Surface, search: string): Promise<PanelTab | null> {
  const named = new URLSearchParams(search).get('tab');
  // An address that names no tab there is shows none, and no other one either.
  if (named !== null) {
    const id = /^\d{1,15}$/.test(named) ? Number(named) : null;
    return id === null ? null : known(await browser.tabs.get(id).catch(() => null));
  }
  const own = surface === 'popup' ? await ownTabId() : null;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active !== undefined && active.id !== own) return known(active);
  return own === null ? null : lastWithReport(own);
}

/** The id of the tab this page stands in; null in a real popup or side panel. */
async function ownTabId(): Promise<number | null> {
  const own = await browser.tabs.getCurrent().catch(() => undefined);
  return own?.id ?? null;
}

async function lastWithReport(own: number): Promise<PanelTab | null> {
  const reports = await seenReports();
  const others = (await browser.tabs.query({})).filter(({ id }) => id !== undefined && id !== own && reports.has(id));
  others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return known(others[0] ?? null);
}

function known(tab: Tabs.Tab | null): PanelTab | null {
  return tab?.id === undefined ? null : { tabId: tab.id, campus: isCampusAddress(tab.url) };
}
