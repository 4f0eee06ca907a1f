import { beforeEach, expect, it, vi } from 'vitest';

type Listener = (tabId: number, change: { status?: string }) => void;
const listeners = new Set<Listener>();
vi.mock('../../../lib/messages/browser.ts', () => ({
  browser: {
    tabs: {
      onUpdated: {
        addListener: (one: Listener) => listeners.add(one),
        removeListener: (one: Listener) => listeners.delete(one),
      },
    },
  },
}));
const { watchLeft } = await import('../../../lib/messages/page-left.ts');

const loaded = (tabId: number, status = 'complete') => {
  for (const one of listeners) one(tabId, { status });
};

beforeEach(() => listeners.clear());

it('tells that a page was left once another one has loaded in its tab', async () => {
  const { left } = watchLeft(7, async () => false);
  loaded(7);
  expect(await left).toBeNull();
});

it('says nothing of another tab, of a page that only begins to load, or while the page is still there', async () => {
  const isThere = vi.fn(async () => true);
  const { left } = watchLeft(7, isThere);
  loaded(8);
  loaded(7, 'loading');
  expect(isThere).not.toHaveBeenCalled();
  loaded(7);
  expect(isThere).toHaveBeenCalledOnce();
  await isThere.mock.results[0]?.value;
  expect(await Promise.race([left, Promise.resolve('still there')])).toBe('still there');
});

it('stops looking', () => {
  watchLeft(7, async () => false).stop();
  expect(listeners.size).toBe(0);
});
