import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../../lib/delivery/plan.ts';
import { fake } from './fake-browser.ts';

vi.mock('../../../lib/messages/browser.ts', () => import('./fake-browser.ts'));
const { run } = await import('../../../lib/delivery/execute.ts');

const common = { targetId: 'desk', copy: null, carries: null, withheld: false, shortened: false };
const landing = 'https://desk.example/';
const url = 'https://desk.example/new?Subject=s';
const viaOrigin: Plan = { ...common, kind: 'open-via-origin', landing, url };
const asked = 'asked https://desk.example/*';

const load = (tabId: number) => {
  fake.updated.fire(tabId, { status: 'loading' });
  fake.updated.fire(tabId, { status: 'complete' });
};

beforeEach(() => {
  fake.reset();
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  expect(fake.updated.count() + fake.removed.count()).toBe(0);
});

describe('a plan that opens an address', () => {
  it('opens it', async () => {
    expect(await run({ ...common, kind: 'open', url })).toEqual({ opened: true });
    expect(fake.done).toEqual([`opened ${url}`]);
  });

  it('says that it failed', async () => {
    fake.createFails = true;
    expect(await run({ ...common, kind: 'open', url })).toEqual({ opened: false, reason: 'failed' });
    expect(await run(viaOrigin)).toEqual({ opened: false, reason: 'failed' });
  });

  it('has nothing to do for a copy', async () => {
    expect(await run({ ...common, kind: 'copy' })).toEqual({ opened: true });
    expect(fake.done).toEqual([]);
  });
});

describe('a plan that goes through the desk', () => {
  it('waits for the landing page and goes on from inside it', async () => {
    const running = run(viaOrigin);
    await vi.advanceTimersByTimeAsync(0);
    expect(fake.done).toEqual([asked, `opened ${landing}`]);
    fake.updated.fire(4, { status: 'complete' });
    fake.updated.fire(5, { title: 'Desk' });
    await vi.advanceTimersByTimeAsync(100);
    expect(fake.done).toHaveLength(2);
    load(5);
    expect(await running).toEqual({ opened: true, tab: 5 });
    expect(fake.done.at(-1)).toBe(`tab 5 went on to ${url}`);
  });

  it('misses nothing when the page has loaded before its tab is known', async () => {
    fake.onCreated = () => load(5);
    expect(await run(viaOrigin)).toEqual({ opened: true, tab: 5 });
    expect(fake.done.at(-1)).toBe(`tab 5 went on to ${url}`);
  });

  it('opens nothing without permission', async () => {
    fake.granted = false;
    expect(await run(viaOrigin)).toEqual({ opened: false, reason: 'no-permission' });
    expect(fake.done).toEqual([asked]);
  });

  it('says that the person closed the tab', async () => {
    fake.onCreated = () => fake.removed.fire(5, {});
    expect(await run(viaOrigin)).toEqual({ opened: false, reason: 'closed' });
  });

  it('gives up after a minute', async () => {
    const running = run(viaOrigin);
    let over = false;
    running.then(() => {
      over = true;
    });
    await vi.advanceTimersByTimeAsync(59_000);
    expect(over).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await running).toEqual({ opened: false, reason: 'failed' });
  });

  it('waits for the next page after a blank one that cannot be entered', async () => {
    let pages = 0;
    fake.enters = () => ++pages > 1;
    const running = run(viaOrigin);
    await vi.advanceTimersByTimeAsync(0);
    fake.updated.fire(5, { status: 'complete' });
    await vi.advanceTimersByTimeAsync(200);
    load(5);
    expect(await running).toEqual({ opened: true, tab: 5 });
    expect(fake.done.at(-1)).toBe(`tab 5 went on to ${url}`);
  });

  it('does not lose the ticket behind a sign-in page of another site', async () => {
    fake.enters = () => false;
    const running = run(viaOrigin);
    await vi.advanceTimersByTimeAsync(0);
    load(5);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await running).toEqual({ opened: true, tab: 5 });
    expect(fake.done.at(-1)).toBe(`sent tab 5 to ${url}`);
  });

  it('clicks no link with the ticket on a page of another site that it may enter', async () => {
    fake.origin = 'https://elsewhere.example';
    const running = run(viaOrigin);
    await vi.advanceTimersByTimeAsync(0);
    load(5);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await running).toEqual({ opened: true, tab: 5 });
    expect(fake.done.at(-1)).toBe(`sent tab 5 to ${url}`);
  });

  it('says that the tab was closed on a page that could not be entered', async () => {
    fake.enters = () => false;
    fake.onCreated = () => {
      load(5);
      fake.removed.fire(5, {});
    };
    expect(await run(viaOrigin)).toEqual({ opened: false, reason: 'closed' });
  });
});
