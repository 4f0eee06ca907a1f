import { browser } from '../messages/browser.ts';
import type { Reads } from './reads.ts';
import { watchRead } from './watch-read.ts';

/** One value of `storage.local`: it stays on this device, also when the browser ends. */
export interface LocalItem<T> {
  /** null when there is none, it does not fit, or it cannot be read; never throws. */
  read(): Promise<T | null>;
  /** @throws the browser's error when there is no room */
  write(value: T): Promise<void>;
  remove(): Promise<void>;
  /** Changes what is stored, one change at a time, so that of two at once none is lost. */
  change(how: (before: T | null) => T): Promise<void>;
  /** Whether these changes of a storage area are about it. */
  about(changes: object, area: string): boolean;
  /** Tells now and at every change. @returns stops telling */
  watch(tell: (value: T | null) => void): () => void;
}

/**
 * @param key in `storage.local`
 * @param reads what a stored value must fit
 */
export function localItem<T>(key: string, reads: Reads<T>): LocalItem<T> {
  const read = async (): Promise<T | null> => {
    try {
      return reads((await browser.storage.local.get(key))[key]);
    } catch {
      return null;
    }
  };
  const write = (value: T) => browser.storage.local.set({ [key]: value });
  const about = (changes: object, area: string) => area === 'local' && key in changes;
  return {
    read,
    write,
    remove: () => browser.storage.local.remove(key),
    change: (how) => navigator.locks.request(key, async () => write(how(await read()))),
    about,
    watch: (tell) => watchRead(read, about, tell),
  };
}
