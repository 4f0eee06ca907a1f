import { text } from '../shape.ts';
import { localItem } from './local-item.ts';
import { shaped } from './reads.ts';

/** The way to send that the person wants to see first, by its id in the profile, `first-target` in `storage.local`. */
export const firstTargetItem = localItem('first-target', shaped(text(1, 64)));

export const setFirstTarget = (id: string | null): Promise<void> =>
  id === null ? firstTargetItem.remove() : firstTargetItem.write(id);

/** The profile with that way first; as it is when it has no such way. */
export function withTargetFirst<T extends { targets: readonly { id: string }[] }>(profile: T, id: string | null): T {
  const first = profile.targets.filter((target) => target.id === id);
  return first.length === 0
    ? profile
    : { ...profile, targets: [...first, ...profile.targets.filter((target) => target.id !== id)] };
}
