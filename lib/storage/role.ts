import { browser } from '../messages/browser.ts';
import { type Role, roles } from '../support/role.ts';

/** In `storage.local`. */
const KEY = 'role';

/** A stored role; null where none is stored or it is none that is known. */
const asRole = (stored: unknown): Role | null => roles.find((role) => role === stored) ?? null;

/** Tells the role that this person has chosen on this device, now and whenever it changes; null: none yet. */
export function watchRole(tell: (role: Role | null) => void): () => void {
  let stopped = false;
  let changed = false;
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area !== 'local' || change === undefined) return;
    changed = true;
    tell(asRole(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  void browser.storage.local.get(KEY).then((stored) => {
    if (!stopped && !changed) tell(asRole(stored[KEY]));
  });
  return () => {
    stopped = true;
    browser.storage.onChanged.removeListener(listener);
  };
}

/** Keeps the role on this device. @param role null: it is asked again */
export async function setRole(role: Role | null): Promise<void> {
  await (role === null ? browser.storage.local.remove(KEY) : browser.storage.local.set({ [KEY]: role }));
}
