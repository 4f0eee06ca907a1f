import { browser } from '../messages/browser.ts';
import { choose, type Sources } from './choose.ts';
import { parseDesks, withDesks } from './desks.ts';
import { usedDirectory, withDirectory } from './directory/overlay.ts';
import { directoryKey } from './directory/schema.ts';
import { policyValues } from './managed.ts';
import { policyToKeep } from './policy-copy.ts';
import type { CurrentProfile } from './profile-source.ts';
import { builtInFor } from './profiles.ts';
import { desksKey, fileKey, policyCopyKey, urlCopyKey, urlKey } from './stored.ts';
import { parseTaught, taughtKey, withTaught } from './taught.ts';
import { valueSources } from './value-sources.ts';

export type { CurrentProfile } from './profile-source.ts';

const localKeys = [fileKey, urlKey, urlCopyKey, policyCopyKey, taughtKey, desksKey, directoryKey];

const says = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What lies in `storage.local`; nothing where it cannot be read. */
async function readLocal(): Promise<{ stored: Record<string, unknown>; error: string | null }> {
  try {
    return { stored: await browser.storage.local.get(localKeys), error: null };
  } catch (error) {
    return { stored: {}, error: says(error) };
  }
}

/** All that the sources hold, and what was taught and learned. Never throws. */
export async function readSources(): Promise<
  Sources & { taught: unknown; desks: unknown; directory: unknown; localError: string | null }
> {
  const policy = policyValues().then(
    (values) => ({ policy: values, policyError: null }),
    (error) => ({ policy: null, policyError: `could not be read: ${says(error)}` }),
  );
  const [read, { stored, error }] = await Promise.all([policy, readLocal()]);
  return {
    ...read,
    file: stored[fileKey],
    url: stored[urlKey],
    urlCopy: stored[urlCopyKey],
    policyCopy: stored[policyCopyKey],
    taught: stored[taughtKey],
    desks: stored[desksKey],
    directory: stored[directoryKey],
    localError: error,
  };
}

/** Keeps what the policy says now, when that is something new. Where there is no room the policy counts all the same. */
async function keepPolicy(sources: Sources, now: string): Promise<void> {
  const copy = policyToKeep(sources, now);
  if (copy === undefined) return;
  try {
    if (copy === null) await browser.storage.local.remove(policyCopyKey);
    else await browser.storage.local.set({ [policyCopyKey]: copy });
  } catch {
    // Nothing was lost: it is tried again at the next look.
  }
}

/**
 * The profile in force (`choose.ts` says which), what a specialist taught and the school directory imported
 * at this device laid over it. A source that does
 * not fit is passed over and its problems are returned. Never throws.
 * @param host the Campus host in hand, e.g. `practice.infinitecampus.org`
 */
export async function currentProfile(host: string): Promise<CurrentProfile> {
  const sources = await readSources();
  const now = new Date().toISOString();
  const { read, ...chosen } = choose(sources, now);
  if (sources.localError !== null) {
    chosen.problems.push({ path: '', reason: `could not be read: ${sources.localError}`, source: 'file' });
  } else await keepPolicy(sources, now);
  const taught = parseTaught(sources.taught ?? {});
  const base = withDesks(withTaught(read?.profile ?? builtInFor(host), taught), parseDesks(sources.desks));
  const directory = usedDirectory(sources.directory, base, chosen.locked);
  const profile = withDirectory(base, directory);
  const given = read?.given ?? null;
  const from = valueSources(profile, { source: chosen.source, given, taught, directory: directory !== null });
  return { ...chosen, profile, from };
}
