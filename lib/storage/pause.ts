import type { PageId } from '../facts.ts';
import type { PauseScope } from '../messages/map.ts';
import { pageIds } from '../report/page-ids.ts';
import { fields, list, number, oneOf, orNull, type Shaped, whole } from '../shape.ts';

/** What is paused; pure, kept by `pause-item.ts`. `until` is ms since the epoch and holds for every tab. */
export const pauseShape = fields(
  { tabs: list(whole), until: orNull(number), pages: list(oneOf(pageIds)) },
  /** Everything, until it is resumed: for the support of Campus' vendor. */
  { all: oneOf([true]) },
);

export type Pause = Shaped<typeof pauseShape>;

export const notPaused: Pause = { tabs: [], until: null, pages: [] };

const halfHour = 30 * 60 * 1000;

/**
 * What pauses this page of this tab, the widest first, or null when nothing does.
 * @param page null when the page is not recognised
 * @param now ms since the epoch
 */
export function pausedBy(pause: Pause, tabId: number, page: PageId | null, now: number): PauseScope | null {
  if (pause.all) return 'all';
  if (pause.until !== null && now < pause.until) return 'half-hour';
  if (pause.tabs.includes(tabId)) return 'tab';
  return page !== null && pause.pages.includes(page) ? 'page' : null;
}

/** The pause with one more scope. "page" without a recognised page pauses the tab, so that the click does something. */
export function withPause(pause: Pause, scope: PauseScope, tabId: number, page: PageId | null, now: number): Pause {
  if (scope === 'all') return { ...pause, all: true };
  if (scope === 'half-hour') return { ...pause, until: now + halfHour };
  if (scope === 'page' && page !== null) return { ...pause, pages: [...new Set([...pause.pages, page])] };
  return { ...pause, tabs: [...new Set([...pause.tabs, tabId])] };
}

/**
 * The pause without whatever pauses this page of this tab; other tabs and page kinds stay paused.
 * @param page null when it is not known: then every page kind is resumed, so that the click does something
 */
export function withoutPause(pause: Pause, tabId: number, page: PageId | null): Pause {
  return {
    tabs: pause.tabs.filter((id) => id !== tabId),
    until: null,
    pages: page === null ? [] : pause.pages.filter((id) => id !== page),
  };
}

/** The pause without a tab that was closed. */
export function withoutTab(pause: Pause, tabId: number): Pause {
  return { ...pause, tabs: pause.tabs.filter((id) => id !== tabId) };
}
