import { beforeEach, expect, it, vi } from 'vitest';

const world = vi.hoisted(() => ({
  alarms: [] as [string, object][],
  there: false,
  heard: [] as ((alarm: { name: string }) => Promise<void>)[],
  changed: [] as ((changes: object, area: string) => Promise<void>)[],
  looked: [] as number[],
  late: false,
}));

vi.mock('../../../lib/messages/browser.ts', () => ({
  browser: {
    alarms: {
      onAlarm: { addListener: (one: never) => world.heard.push(one) },
      get: async () => (world.there ? { name: 'profile-url' } : undefined),
      create: async (name: string, how: object) => void world.alarms.push([name, how]),
    },
    storage: { onChanged: { addListener: (one: never) => world.changed.push(one) } },
  },
}));
vi.mock('../../../lib/district/managed.ts', () => ({ latePolicyAnswered: async () => world.late }));
vi.mock('../../../lib/district/url-source.ts', () => ({
  refreshUrlWhenDue: async (now: number) => void world.looked.push(now),
}));

const { watchProfileUrl } = await import('../../../entrypoints/background/profile-url.ts');
const settled = () => new Promise((done) => setImmediate(done));

beforeEach(() => {
  Object.assign(world, { alarms: [], there: false, heard: [], changed: [], looked: [], late: false });
});

it('has an alarm every hour, and asks at each whether a day has passed', async () => {
  watchProfileUrl();
  await settled();
  expect(world.alarms).toEqual([['profile-url', { delayInMinutes: 1, periodInMinutes: 60 }]]);
  await world.heard[0]?.({ name: 'idle' });
  expect(world.looked).toHaveLength(0);
  await world.heard[0]?.({ name: 'profile-url' });
  expect(world.looked).toHaveLength(1);
});

it('leaves an alarm that is there alone: a worker that wakes often would never hear one that starts again', async () => {
  world.there = true;
  watchProfileUrl();
  await settled();
  expect(world.alarms).toEqual([]);
});

it('looks when a policy sets an address, or was late with it', async () => {
  watchProfileUrl();
  await world.changed[0]?.({ profileUrl: {} }, 'local');
  await world.changed[0]?.({ role: {} }, 'managed');
  expect(world.looked).toHaveLength(0);
  await world.changed[0]?.({ profileUrl: {} }, 'managed');
  expect(world.looked).toHaveLength(1);
  world.late = true;
  watchProfileUrl();
  await settled();
  expect(world.looked).toHaveLength(2);
});
