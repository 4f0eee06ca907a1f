import { browser } from '../messages/browser.ts';
import type { Reads } from './reads.ts';

/**
 * One value in `storage.session`, kept as one JSON string: an object there costs 3.8 times its JSON of the quota
 * (DESIGN §5). What is read is checked; a value that does not fit counts as none.
 */
export interface SessionItem<T> {
  key: string;
  read(): Promise<T | null>;
  /** @throws the browser's error when the quota is used up */
  write(value: T): Promise<void>;
  remove(): Promise<void>;
  /**
   * Tells of the value now and of every later change, also those made by other pages and the worker.
   * @returns stops telling
   */
  watch(tell: (value: T | null) => void): () => void;
}

/**
 * @param key the full storage key, e.g. `report:12`
 * @param reads what a stored value must fit
 */
export function sessionItem<T>(key: string, reads: Reads<T>): SessionItem<T> {
  const read = async () => parseStored((await browser.storage.session.get(key))[key], reads);
  return {
    key,
    read,
    write: (value) => browser.storage.session.set({ [key]: JSON.stringify(value) }),
    remove: () => browser.storage.session.remove(key),
    watch(tell) {
      let stopped = false;
      let changed = false;
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const change = changes[key];
        if (area !== 'session' || change === undefined) return;
        changed = true;
        tell(parseStored(change.newValue, reads));
      };
      browser.storage.onChanged.addListener(listener);
      // A change that arrives while the first read is under way is newer than what that read brings.
      void read().then((value) => {
        if (!stopped && !changed) tell(value);
      });
      return () => {
        stopped = true;
        browser.storage.onChanged.removeListener(listener);
      };
    },
  };
}

/** The value of a stored JSON string, or null when there is none or it does not fit. Never throws. */
function parseStored<T>(stored: unknown, reads: Reads<T>): T | null {
  if (typeof stored !== 'string') return null;
  try {
    return reads(JSON.parse(stored));
  } catch {
    return null;
  }
}

/** Every value whose key starts with `prefix`, by the number behind it (a tab id). Values that do not fit are left out. */
export async function readAll<T>(prefix: string, reads: Reads<T>): Promise<Map<number, T>> {
  const found = new Map<number, T>();
  for (const [key, stored] of Object.entries(await browser.storage.session.get(null))) {
    const id = key.startsWith(prefix) ? key.slice(prefix.length) : '';
    if (!/^\d+$/.test(id)) continue;
    const value = parseStored(stored, reads);
    if (value !== null) found.set(Number(id), value);
  }
  return found;
}
