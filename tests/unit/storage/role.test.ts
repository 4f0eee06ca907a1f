import { beforeEach, expect, it, vi } from 'vitest';

const stored = new Map<string, unknown>();
const policy = new Map<string, unknown>();
const changed = (area: string, changes: Record<string, { newValue?: unknown }>) => {
  for (const tell of listeners) tell(changes, area);
};
const listeners = new Set<(changes: Record<string, { newValue?: unknown }>, area: string) => void>();
vi.mock('../../../lib/messages/browser.ts', () => ({
  browser: {
    storage: {
      onChanged: {
        addListener: (listener: never) => listeners.add(listener),
        removeListener: (listener: never) => listeners.delete(listener),
      },
      managed: { get: async () => Object.fromEntries(policy) },
      local: {
        get: async (key: string) => ({ [key]: stored.get(key) }),
        set: async (values: Record<string, unknown>) => {
          for (const [key, newValue] of Object.entries(values)) {
            stored.set(key, newValue);
            for (const tell of listeners) tell({ [key]: { newValue } }, 'local');
          }
        },
        remove: async (key: string) => {
          stored.delete(key);
          for (const tell of listeners) tell({ [key]: {} }, 'local');
        },
      },
    },
  },
}));
const { setRole, watchRole, watchRoleLocked } = await import('../../../lib/storage/role.ts');

beforeEach(() => {
  stored.clear();
  policy.clear();
  listeners.clear();
});
const settle = () => new Promise((done) => setImmediate(done));

it('tells the role now and at every change, until it is stopped', async () => {
  const told: unknown[] = [];
  const stop = watchRole((role) => told.push(role));
  await settle();
  await setRole('teacher');
  await settle();
  await setRole(null);
  await settle();
  stop();
  await setRole('ap');
  await settle();
  expect(told).toEqual([null, 'teacher', null]);
  expect([...stored]).toEqual([['role', 'ap']]);
});

it('takes what is no role for none', async () => {
  stored.set('role', 'superintendent');
  const told: unknown[] = [];
  watchRole((role) => told.push(role));
  await settle();
  expect(told).toEqual([null]);
});

it('prefers what the policy says, and says that it is locked', async () => {
  stored.set('role', 'teacher');
  policy.set('role', 'office');
  const told: unknown[] = [];
  watchRole((role) => told.push(role));
  watchRoleLocked((locked) => told.push(locked));
  await settle();
  expect(told).toEqual(['office', true]);
});

it('follows a policy that is set and taken back, and takes what is no role in it for none', async () => {
  stored.set('role', 'teacher');
  const told: unknown[] = [];
  watchRole((role) => told.push(role));
  watchRoleLocked((locked) => told.push(locked));
  await settle();
  policy.set('role', 'ap');
  changed('managed', { role: { newValue: 'ap' } });
  await settle();
  policy.set('role', 'superintendent');
  changed('managed', { role: { newValue: 'superintendent' } });
  await settle();
  expect(told).toEqual(['teacher', false, 'ap', true, 'teacher', false]);
});
