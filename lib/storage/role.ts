import type { Role } from '../district/role.ts';
import { browser } from '../messages/browser.ts';

/** In `storage.local`. */
const KEY = 'role';

/** Every role there is: a value that is none of them counts as none. */
const known: Readonly<Record<Role, true>> = {
  teacher: true,
  office: true,
  counselor: true,
  ap: true,
  sic: true,
  sis: true,
  other: true,
};

const asRole = (stored: unknown): Role | null =>
  typeof stored === 'string' && Object.hasOwn(known, stored) ? (stored as Role) : null;

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
