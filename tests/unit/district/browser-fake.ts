import { vi } from 'vitest';

/** The browser as far as the profile's sources need it. `managed`: the policy's values, an error, or one that is late. */
export const fake = {
  managed: {} as Record<string, unknown> | Error | Promise<Record<string, unknown>>,
  local: {} as Record<string, unknown>,
  full: false,
  granted: [] as string[],
  removed: [] as string[],
};

export function resetFake(): void {
  Object.assign(fake, { managed: {}, local: {}, full: false, granted: [], removed: [] });
}

const pick = (from: Record<string, unknown>, keys: string | string[]) =>
  Object.fromEntries([keys].flat().flatMap((key) => (key in from ? [[key, from[key]]] : [])));

export const browser = {
  storage: {
    managed: {
      get: async (keys: string | string[]) => {
        if (fake.managed instanceof Error) throw fake.managed;
        return pick(await fake.managed, keys);
      },
    },
    local: {
      get: async (keys: string | string[]) => structuredClone(pick(fake.local, keys)),
      set: async (items: Record<string, unknown>) => {
        if (fake.full) throw new Error('QUOTA_BYTES quota exceeded');
        Object.assign(fake.local, structuredClone(items));
      },
      remove: async (keys: string | string[]) => {
        for (const key of [keys].flat()) delete fake.local[key];
      },
    },
  },
  permissions: {
    contains: async ({ origins }: { origins: string[] }) => origins.every((one) => fake.granted.includes(one)),
    remove: async ({ origins }: { origins: string[] }) => {
      fake.removed.push(...origins);
      return true;
    },
  },
};

vi.stubGlobal('navigator', {
  locks: { request: async (_: string, run: () => Promise<unknown>) => run() },
});
