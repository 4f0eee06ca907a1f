import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { practiceProfile } from '../../../lib/district/practice.ts';
import { type Feed, feedItem } from '../../../lib/storage/tasks.ts';
import { freshWorker, fromPage, startWorker } from '../kit/worker.ts';
import { world } from '../kit/world.ts';

const url = 'https://calendar.practice-district.example/tasks.ics';
const start = Date.UTC(2026, 10, 26, 15, 0, 0);
const hour = 60 * 60 * 1000;

const calendar = (title: string, due = '20261202') =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'UID:practice-1',
    `SUMMARY:${title}`,
    `DTSTART;VALUE=DATE:${due}`,
    'RRULE:FREQ=DAILY;COUNT=3',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');

const asked: { url: string; headers: Record<string, string> }[] = [];
let answer: () => Response | Promise<Response>;

/** Where an answer came from: a response that a test makes has no address. */
const from = (address: string, response: Response): Response => {
  Object.defineProperty(response, 'url', { value: address });
  return response;
};
const good =
  (title: string, etag = '"1"') =>
  () =>
    from(url, new Response(calendar(title), { headers: { etag } }));

const titles = async () => (await feedItem.read())?.tasks.map(({ title, due }) => `${title.en} ${due}`) ?? null;
const stored = async () => (await feedItem.read()) as Feed;
const rings = () =>
  (fakeBrowser.alarms.onAlarm as unknown as { trigger: (alarm: object) => Promise<unknown> }).trigger({
    name: 'tasks',
  });
const badge = () => fakeBrowser.action.getBadgeText({});

async function setFeed(feed: string | null): Promise<void> {
  const profile = JSON.stringify({ ...practiceProfile, tasks: { entries: [], feed } });
  await fakeBrowser.storage.local.set({
    profile: { text: profile, date: new Date(start).toISOString(), name: 'a.json' },
  });
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  await freshWorker();
  world.granted.push('https://calendar.practice-district.example/*');
  asked.length = 0;
  answer = good('Practice counts');
  vi.stubGlobal('fetch', async (address: string, { headers }: { headers: Record<string, string> }) => {
    asked.push({ url: address, headers });
    return answer();
  });
  await setFeed(url);
  await rings();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the district’s calendar', () => {
  it('is fetched once a day, with the tag of the copy in hand and without cookies', async () => {
    expect(await titles()).toEqual(['Practice counts 2026-12-02']);
    const first = asked.length;
    vi.setSystemTime(start + 23 * hour);
    await rings();
    expect(asked.length).toBe(first);
    vi.setSystemTime(start + 25 * hour);
    answer = () => from(url, new Response(null, { status: 304 }));
    await rings();
    expect(asked.at(-1)).toEqual({ url, headers: { accept: 'text/calendar', 'if-none-match': '"1"' } });
    expect(await stored()).toMatchObject({ problem: null, fetchedAt: start + 25 * hour });
    expect(await titles()).toEqual(['Practice counts 2026-12-02']);
  });

  it('finds the next day of a series in the copy it has', async () => {
    answer = () => Promise.reject(new TypeError('offline'));
    vi.setSystemTime(Date.UTC(2026, 11, 3, 15));
    await rings();
    expect(await titles()).toEqual(['Practice counts 2026-12-03']);
    expect((await stored()).problem).toBe('network');
  });

  it.each([
    ['network', () => Promise.reject(new TypeError('offline'))],
    ['answer', () => from(url, new Response('no', { status: 503 }))],
    ['moved', () => from('https://elsewhere.example/tasks.ics', new Response(calendar('Elsewhere')))],
    ['no-calendar', () => from(url, new Response('<!doctype html><title>Sign in</title>'))],
    ['size', () => from(url, new Response('x'.repeat(1_000_001)))],
  ])('that cannot be used (%s) leaves the last good copy', async (problem, bad) => {
    answer = bad;
    expect(await fromPage({ type: 'fetch-tasks' })).toEqual({ fetched: false });
    expect(await stored()).toMatchObject({ problem, status: problem === 'answer' ? 503 : null, fetchedAt: start });
    expect(await titles()).toEqual(['Practice counts 2026-12-02']);
    answer = good('Better');
    expect(await fromPage({ type: 'fetch-tasks' })).toEqual({ fetched: true });
    expect((await stored()).problem).toBeNull();
    expect(await titles()).toEqual(['Better 2026-12-02']);
  });

  it('is not asked for without the permission', async () => {
    world.granted = ['https://*.infinitecampus.org/*'];
    const before = asked.length;
    expect(await fromPage({ type: 'fetch-tasks' })).toEqual({ fetched: false });
    expect(asked.length).toBe(before);
    expect((await stored()).problem).toBe('permission');
  });

  it('of another address does not count, and goes when the profile names none', async () => {
    const other = 'https://calendar.practice-district.example/other.ics';
    answer = () => Promise.reject(new TypeError('offline'));
    await setFeed(other);
    await expect.poll(async () => (await feedItem.read())?.url).toBe(other);
    expect(await titles()).toEqual([]);
    await setFeed(null);
    await expect.poll(titles).toBeNull();
  });
});

describe('the toolbar button', () => {
  it('has a dot while something is to be seen to, and no number', async () => {
    await expect.poll(badge).toBe('•');
    await fakeBrowser.storage.local.set({ 'tasks-done': { 'feed:practice-1|2026-12-02': '2026-11-26' } });
    await expect.poll(badge).toBe('');
  });
});

describe('the hourly look', () => {
  it('is not put off, and rings no sooner, when the worker wakes again', async () => {
    const hourly = async () => (await fakeBrowser.alarms.getAll()).filter(({ name }) => name === 'tasks');
    const before = await hourly();
    expect(before).toMatchObject([{ periodInMinutes: 60 }]);
    vi.setSystemTime(start + hour / 2);
    await startWorker();
    expect(await hourly()).toEqual(before);
  });
});
