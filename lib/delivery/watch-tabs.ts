import { browser } from '../messages/browser.ts';

export type TabEvent = 'loading' | 'complete' | 'closed';

export interface TabWatch {
  /** The next event of a tab, also one that came before this call; 'late' when none comes in time. */
  next(tabId: number, milliseconds: number): Promise<TabEvent | 'late'>;
  /** Takes the listeners off. */
  stop(): void;
}

/** Listens to all tabs from now on, so that nothing a new tab does is missed before its number is known. */
export function watchTabs(): TabWatch {
  const events: { tabId: number; event: TabEvent }[] = [];
  let arrived = () => {};
  const add = (tabId: number, event: TabEvent) => {
    events.push({ tabId, event });
    arrived();
  };
  const updated = (tabId: number, { status }: { status?: string }) => {
    if (status === 'loading' || status === 'complete') add(tabId, status);
  };
  const removed = (tabId: number) => add(tabId, 'closed');
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onRemoved.addListener(removed);

  function take(tabId: number): TabEvent | null {
    const index = events.findIndex((each) => each.tabId === tabId);
    return index < 0 ? null : (events.splice(index, 1)[0]?.event ?? null);
  }

  return {
    next: (tabId, milliseconds) =>
      new Promise((resolve) => {
        const finish = (event: TabEvent | 'late') => {
          clearTimeout(timer);
          arrived = () => {};
          resolve(event);
        };
        const timer = setTimeout(() => finish('late'), milliseconds);
        arrived = () => {
          const event = take(tabId);
          if (event !== null) finish(event);
        };
        arrived();
      }),
    stop: () => {
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
    },
  };
}
