import { beforeEach, expect, it, vi } from 'vitest';

const stored = new Map<string, unknown>();
const listeners = new Set<(changes: Record<string, { newValue?: unknown }>, area: string) => void>();
vi.mock('../../../lib/messages/browser.ts', () => ({
  browser: {
    storage: {
      onChanged: {
        addListener: (listener: never) => listeners.add(listener),
        removeListener: (listener: never) => listeners.delete(listener),
      },
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
const { setRole, watchRole } = await import('../../../lib/storage/role.ts');

beforeEach(() => {
  stored.clear();
  listeners.clear();
});
const settle = () => new Promise((done) => setImmediate(done));

it('tells the role now and at every change, until it is stopped', async () => {
  const told: unknown[] = [];
  const stop = watchRole((role) => told.push(role));
  await settle();
  await setRole('teacher');
  await setRole(null);
  stop();
  await setRole('ap');
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
