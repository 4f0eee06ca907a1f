import { browser } from '../messages/browser.ts';

/**
 * A person's own token for a desk that takes tickets by its interface. In session memory, or on this device when the
 * person says so; never in a profile, a ticket, a log or an error's text, and no script of a page can read it.
 */
const keyOf = (origin: string) => `desk-token:${new URL(origin).origin}`;

/** The token for a desk, or null; never throws. */
export async function readToken(origin: string): Promise<string | null> {
  const key = keyOf(origin);
  for (const area of [browser.storage.session, browser.storage.local]) {
    const stored = (await area.get(key).catch(() => ({}) as Record<string, unknown>))[key];
    if (typeof stored === 'string' && stored !== '') return stored;
  }
  return null;
}

/**
 * Keeps a token.
 * @param stays on this device also after the browser has ended
 */
export async function keepToken(origin: string, token: string, stays: boolean): Promise<void> {
  await forgetToken(origin);
  await browser.storage[stays ? 'local' : 'session'].set({ [keyOf(origin)]: token });
}

export async function forgetToken(origin: string): Promise<void> {
  await Promise.all([browser.storage.session.remove(keyOf(origin)), browser.storage.local.remove(keyOf(origin))]);
}

/** Tells whether there is a token for a desk, now and at every change. @returns stops telling */
export function watchToken(origin: string, tell: (there: boolean) => void): () => void {
  let stopped = false;
  const look = async () => {
    const there = (await readToken(origin)) !== null;
    if (!stopped) tell(there);
  };
  const onChanged = (changes: object) => {
    if (keyOf(origin) in changes) void look();
  };
  void look();
  browser.storage.onChanged.addListener(onChanged);
  return () => {
    stopped = true;
    browser.storage.onChanged.removeListener(onChanged);
  };
}
