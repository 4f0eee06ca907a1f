/**
 * A stand-in for the part of `idb` that `lib/storage/database.ts` uses: values in maps. What is stored outlives the
 * modules, as a database outlives the worker. The real one is proven in tests/e2e/answers.spec.ts.
 */
type Key = string | [string, string];
type Stores = Record<'keys' | 'answers' | 'outbox' | 'sent', Map<string, unknown>>;

const home = globalThis as unknown as { fakeIdb?: { stores: Stores; broken: boolean } };

export function resetIdb(): void {
  home.fakeIdb = { stores: { keys: new Map(), answers: new Map(), outbox: new Map(), sent: new Map() }, broken: false };
}

const now = () => {
  if (!home.fakeIdb) resetIdb();
  return home.fakeIdb as NonNullable<typeof home.fakeIdb>;
};

/** From now on the database cannot be opened. */
export function breakIdb(): void {
  now().broken = true;
}

export const storedAnswers = (): Record<string, string>[] => [...now().stores.answers.values()] as never;
export const storedKey = (): CryptoKey | undefined => now().stores.keys.get('"hmac"') as CryptoKey | undefined;
export const putAnswer = (value: { id: string; state: string }): void =>
  void now().stores.answers.set(JSON.stringify([value.id, value.state]), value);

function storeOf(name: keyof Stores) {
  const values = now().stores[name];
  return {
    get: async (key: Key) => values.get(JSON.stringify(key)),
    getAll: async () => [...values.values()],
    put: async (
      value: { id?: string; state?: string },
      key: Key = name === 'answers' ? [value.id ?? '', value.state ?? ''] : (value.id ?? ''),
    ) => void values.set(JSON.stringify(key), value),
    delete: async (key: Key) => void values.delete(JSON.stringify(key)),
    clear: async () => values.clear(),
  };
}

export async function openDB() {
  if (now().broken) throw new Error('the database cannot be opened');
  return {
    get: (name: keyof Stores, key: Key) => storeOf(name).get(key),
    getAll: (name: keyof Stores) => storeOf(name).getAll(),
    put: (name: keyof Stores, value: { id: string; state: string }) => storeOf(name).put(value),
    delete: (name: keyof Stores, key: Key) => storeOf(name).delete(key),
    transaction: (names: keyof Stores | (keyof Stores)[]) => ({
      store: storeOf([names].flat()[0] as keyof Stores),
      objectStore: storeOf,
      done: Promise.resolve(),
    }),
    close: () => undefined,
  };
}
