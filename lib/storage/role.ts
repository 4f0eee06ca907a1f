import { managedValue } from '../district/managed.ts';
import { type Role, roles } from '../district/role.ts';
import { policyCopyKey } from '../district/stored.ts';
import { browser } from '../messages/browser.ts';
import { watchRead } from './watch-read.ts';

/** In `storage.local`, and the same name in the managed policy. */
const KEY = 'role';

/** A value that is no role counts as none. */
const asRole = (stored: unknown): Role | null => roles.find((role) => role === stored) ?? null;

interface HeldRole {
  /** null: none yet. */
  role: Role | null;
  /** The district's policy says it, and nobody here can change it. */
  locked: boolean;
}

async function readRole(): Promise<HeldRole> {
  const set = asRole(await managedValue(KEY).catch(() => undefined));
  if (set !== null) return { role: set, locked: true };
  return { role: asRole((await browser.storage.local.get(KEY))[KEY]), locked: false };
}

/** A policy that comes late is kept as a copy when it is there; a change of the policy itself is told as such. */
const about = (changes: object, area: string): boolean =>
  (KEY in changes && (area === 'local' || area === 'managed')) || (area === 'local' && policyCopyKey in changes);

/** Tells the role, by policy or as chosen on this device, now and whenever it changes; null: none yet. */
export const watchRole = (tell: (role: Role | null) => void): (() => void) =>
  watchRead(readRole, about, ({ role }) => tell(role));

/** Tells whether the district's policy sets the role, so that it cannot be chosen here. */
export const watchRoleLocked = (tell: (locked: boolean) => void): (() => void) =>
  watchRead(readRole, about, ({ locked }) => tell(locked));

/** Keeps the role on this device. @param role null: it is asked again */
export async function setRole(role: Role | null): Promise<void> {
  await (role === null ? browser.storage.local.remove(KEY) : browser.storage.local.set({ [KEY]: role }));
}
