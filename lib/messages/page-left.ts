import { browser } from './browser.ts';

/**
 * Tells when a page that works for us has been left. Firefox keeps such a page asleep to go back to, and what was asked
 * of it is then never answered.
 * @param isThere whether the page is still the one that was asked; looked at whenever the tab has loaded a page
 * @returns `left` resolves to null once it has been left; call `stop` when that is of no interest any more
 */
export function watchLeft(tabId: number, isThere: () => Promise<boolean>): { left: Promise<null>; stop(): void } {
  let stop = () => {};
  const left = new Promise<null>((resolve) => {
    const onUpdated = (id: number, { status }: { status?: string }) => {
      if (id !== tabId || status !== 'complete') return;
      void isThere().then((there) => {
        if (!there) resolve(null);
      });
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    stop = () => browser.tabs.onUpdated.removeListener(onUpdated);
  });
  return { left, stop: () => stop() };
}
