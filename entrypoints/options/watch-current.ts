import { latePolicyAnswered } from '../../lib/district/managed.ts';
import type { CurrentProfile } from '../../lib/district/profile-source.ts';
import { currentProfile } from '../../lib/district/sources.ts';
import { aboutProfile } from '../../lib/district/stored.ts';
import { aboutDirectory } from '../../lib/storage/directory.ts';
import { watchRead } from '../../lib/storage/watch-read.ts';

/** Tells of the profile in force where no Campus page is in hand, now and when a policy or an import changes it. */
export function watchCurrent(tell: (current: CurrentProfile) => void): () => void {
  let stopped = false;
  const read = (): Promise<CurrentProfile> => currentProfile('');
  const about = (changes: object, area: string) => aboutProfile(changes, area) || aboutDirectory(changes, area);
  const stop = watchRead(read, about, tell);
  void latePolicyAnswered().then(async (late) => {
    if (late && !stopped) tell(await read());
  });
  return () => {
    stopped = true;
    stop();
  };
}
