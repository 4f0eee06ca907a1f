import type { Remembered } from '../report/family.ts';
import { familyMemory } from '../report/family-schema.ts';
import { parsed } from './reads.ts';
import { type SessionItem, sessionItem } from './session-item.ts';

/**
 * Family session memory, under the key `family`: the pages seen in this session. In session memory only, never on disk.
 * The worker's own; pages see it by `seen.ts`.
 */
export function familyItem(): SessionItem<Remembered[]> {
  return sessionItem<Remembered[]>('family', parsed(familyMemory));
}

/** Stores it; where there is no room for all of it (newest first), for half of it, and so on, down to nothing. */
async function store(memory: readonly Remembered[]): Promise<void> {
  if (memory.length === 0) return familyItem().remove();
  try {
    await familyItem().write([...memory]);
  } catch {
    await store(memory.slice(0, Math.floor(memory.length / 2)));
  }
}

/** Changes the memory; one tab at a time, so that of two pages seen at once none is lost. */
export function changeFamily(
  change: (memory: readonly Remembered[]) => Remembered[] | Promise<Remembered[]>,
): Promise<void> {
  return navigator.locks.request('family', async () => {
    const before = (await familyItem().read()) ?? [];
    const after = await change(before);
    if (JSON.stringify(after) !== JSON.stringify(before)) await store(after);
  });
}
