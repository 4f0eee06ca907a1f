import { quickProfile } from '../../lib/district/quick-profile.ts';
import type { Sighting } from '../../lib/facts.ts';
import { seenAt } from '../../lib/report/family.ts';
import { seenFamily } from '../../lib/storage/seen.ts';

/**
 * Tells what was seen of a Campus host in this session, the newest first, now and whenever a page is remembered or
 * forgotten. What is older than the district's idle time is not told, also before the worker has come to forget it.
 * @returns stops telling
 */
export function watchFamily(origin: string, tell: (seen: Sighting[]) => void): () => void {
  let latest = 0;
  const stop = seenFamily().watch(async (memory) => {
    latest += 1;
    const mine = latest;
    const { profile } = await quickProfile(URL.canParse(origin) ? new URL(origin).hostname : '');
    const limits = { now: Date.now(), idleMinutes: () => profile.memory.idleMinutes };
    if (mine === latest) tell(seenAt(memory ?? [], origin, limits));
  });
  return () => {
    latest = -1;
    stop();
  };
}
