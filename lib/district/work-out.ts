import '../jitless.ts';
import { choose, type Sources } from './choose.ts';
import { parseDesks, withDesks } from './desks.ts';
import { usedDirectory, withDirectory } from './directory/overlay.ts';
import { policyToKeep } from './policy-copy.ts';
import type { CurrentProfile } from './profile-source.ts';
import { builtInFor } from './profiles.ts';
import type { PolicyCopy } from './stored.ts';
import { parseTaught, withTaught } from './taught.ts';
import { valueSources } from './value-sources.ts';

/** All that the sources hold, and what was taught, learned and imported at this device. Nothing here is trusted yet. */
export interface AllSources extends Sources {
  taught: unknown;
  desks: unknown;
  directory: unknown;
  /** Why `storage.local` could not be read; null: it could. */
  localError: string | null;
}

/**
 * The profile in force (`choose.ts` says which), what a specialist taught and the school directory imported at this device
 * laid over it. A source that does not fit is passed over and its problems are returned. Pure.
 * @param now an ISO time
 * @returns with it what to keep of the policy (`policy-copy.ts`)
 */
export function workOut(
  sources: AllSources,
  host: string,
  now: string,
): { current: CurrentProfile; keep: PolicyCopy | null | undefined } {
  const { read, ...chosen } = choose(sources, now);
  const { localError } = sources;
  if (localError !== null) {
    chosen.problems.push({ path: '', reason: `could not be read: ${localError}`, source: 'file' });
  }
  const taught = parseTaught(sources.taught ?? {});
  const base = withDesks(withTaught(read?.profile ?? builtInFor(host), taught), parseDesks(sources.desks));
  const directory = usedDirectory(sources.directory, base, chosen.locked);
  const profile = withDirectory(base, directory);
  const given = read?.given ?? null;
  const from = valueSources(profile, { source: chosen.source, given, taught, directory: directory !== null });
  const keep = localError === null ? policyToKeep(sources, now) : undefined;
  return { current: { ...chosen, profile, from }, keep };
}
