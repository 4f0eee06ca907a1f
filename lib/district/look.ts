import { browser } from '../messages/browser.ts';
import { inForce, keepInForce, readInForce } from './in-force.ts';
import { policyValues } from './managed.ts';
import type { CurrentProfile } from './profile-source.ts';
import { desksKey, directoryKey, fileKey, type PolicyCopy, policyCopyKey, urlCopyKey, urlKey } from './stored.ts';
import { taughtKey } from './taught.ts';
import type { AllSources, workOut } from './work-out.ts';

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
export async function readSources(): Promise<AllSources> {
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
async function keepPolicy(copy: PolicyCopy | null | undefined): Promise<void> {
  if (copy === undefined) return;
  try {
    if (copy === null) await browser.storage.local.remove(policyCopyKey);
    else await browser.storage.local.set({ [policyCopyKey]: copy });
  } catch {
    // Nothing was lost: it is tried again at the next look.
  }
}

/** What the profile is made of, as it was read at one moment. */
export type Looked = readonly [sources: AllSources, kept: Readonly<Record<string, unknown>>];

/** Looks at the sources, and at what was worked out of them last. Never throws. */
export const lookAtSources = (): Promise<Looked> => Promise.all([readSources(), readInForce()]);

/**
 * The profile in force, as `work-out.ts` finds it or found it when the sources said the same. Never throws.
 * @param host the Campus host in hand, e.g. `practice.infinitecampus.org`
 * @param load gives the function that works it out
 */
export async function profileOf(
  [sources, kept]: Looked,
  host: string,
  load: () => Promise<typeof workOut>,
): Promise<CurrentProfile> {
  const known = inForce(kept, sources, host);
  if (known !== null) return known;
  const { current, keep } = (await load())(sources, host, new Date().toISOString());
  await keepPolicy(keep);
  // Of a policy seen for the first time the next look finds a copy: only then the sources are what they stay.
  if (keep === undefined) await keepInForce(sources, host, current);
  return current;
}
