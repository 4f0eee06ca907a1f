import { beforeEach, expect, it, vi } from 'vitest';
import { fakeStorage } from '../storage/fake-browser.ts';

const fake = vi.hoisted(() => ({
  current: null as unknown as ReturnType<typeof fakeStorage>,
  opened: [] as { url: string; openerTabId?: number }[],
  fails: 0,
}));
vi.mock('../../../lib/messages/browser.ts', () => ({
  get browser() {
    return {
      ...fake.current.browser,
      runtime: { getURL: (path: string) => `ext://lens/${path}` },
      tabs: {
        create: async (tab: { url: string }) => {
          fake.opened.push(tab);
          if (fake.fails-- > 0) throw new Error('Practice failure');
        },
      },
    };
  },
}));
const { openHandout } = await import('../../../entrypoints/popup/open-handout.ts');
const { takeTicket } = await import('../../../lib/storage/handout-ticket.ts');

const place = { kind: 'activation', tabId: 5, frameId: 4, row: 0 } as const;
const holder = { holder: 'Sample, Ana', personID: '930001' };

beforeEach(() => {
  fake.current = fakeStorage();
  Object.assign(fake, { opened: [], fails: 0 });
});

it('opens beside the Campus tab, with nobody in the address, and says once whose card it is', async () => {
  expect(await openHandout(place, holder)).toBe(true);
  expect(fake.opened).toEqual([{ url: 'ext://lens/handout.html?for=activation&tab=5&frame=4&row=0', openerTabId: 5 }]);
  expect(await takeTicket(place)).toEqual(holder);
});

it('opens elsewhere where the Campus tab is in another window', async () => {
  fake.fails = 1;
  expect(await openHandout({ kind: 'replies', tabId: 5 }, null)).toBe(true);
  expect(fake.opened.at(-1)).toEqual({ url: 'ext://lens/handout.html?for=replies&tab=5' });
  expect(fake.current.values.size).toBe(0);
});

it('leaves nothing behind where the browser refuses', async () => {
  fake.fails = 2;
  expect(await openHandout(place, holder)).toBe(false);
  expect(fake.current.values.size).toBe(0);
});
