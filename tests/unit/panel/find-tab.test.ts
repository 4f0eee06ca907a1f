import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage } from '../storage/fake-browser.ts';
import { aReport } from './made-up.ts';

interface FakeTab {
  id: number;
  url?: string;
  active?: boolean;
  lastAccessed?: number;
}

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../../lib/messages/browser.ts', () => fake);
const { findTab } = await import('../../../entrypoints/popup/find-tab.ts');
const { reportItem } = await import('../../../lib/storage/report.ts');

const campusUrl = 'https://practice.infinitecampus.org/campus/main.xsl';

/** A browser window with these tabs; `own` is the tab the page itself stands in, if it stands in one. */
async function windowWith(tabs: FakeTab[], own?: FakeTab, reports: number[] = []) {
  fake.browser = {
    ...fakeStorage().browser,
    tabs: {
      getCurrent: async () => own,
      get: async (id: number) => tabs.find((tab) => tab.id === id) ?? Promise.reject(new Error('No tab')),
      query: async ({ active }: { active?: boolean }) => tabs.filter((tab) => !active || tab.active === true),
    },
  };
  for (const tabId of reports) await reportItem(tabId).write(aReport({ tabId }));
}

beforeEach(() => {
  fake.browser = {};
});

describe('the tab the panel is about', () => {
  it('is the one that the address names', async () => {
    await windowWith([
      { id: 3, url: campusUrl },
      { id: 4, active: true },
    ]);
    expect(await findTab('popup', '?tab=3')).toEqual({ tabId: 3, campus: true });
    expect(await findTab('popup', '?tab=99')).toBeNull();
  });

  it('is the active tab, which is Campus or is not', async () => {
    await windowWith([{ id: 3, url: campusUrl, active: true }]);
    expect(await findTab('popup', '')).toEqual({ tabId: 3, campus: true });
    await windowWith([{ id: 4, active: true }]);
    expect(await findTab('sidepanel', '')).toEqual({ tabId: 4, campus: false });
  });

  it('is, for a popup opened as a tab, the other tab used last that has a report', async () => {
    const own = { id: 9, active: true, lastAccessed: 90 };
    const others = [
      { id: 3, url: campusUrl, lastAccessed: 30 },
      { id: 4, url: campusUrl, lastAccessed: 40 },
      { id: 5, url: campusUrl, lastAccessed: 50 },
    ];
    await windowWith([...others, own], own, [3, 4, 9]);
    expect(await findTab('popup', '')).toEqual({ tabId: 4, campus: true });
    await windowWith([...others, own], own, []);
    expect(await findTab('popup', '')).toBeNull();
  });
});

describe('a Campus address', () => {
  it.each([
    [campusUrl, true],
    ['https://campus.sample-district.example/campus/nav-wrapper', true],
    ['https://desk.practice-district.example/Ticket/Create.html', false],
    ['https://infinitecampus.org.example/', false],
    ['https://campus.sample-district.example/campusmap', false],
    ['chrome-extension://abc/campus/popup.html', false],
    ['about:blank', false],
  ])('%s: %s', async (url, campus) => {
    await windowWith([{ id: 3, url, active: true }]);
    expect(await findTab('popup', '')).toEqual({ tabId: 3, campus });
  });
});
