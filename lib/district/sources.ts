import { browser } from '../messages/browser.ts';
import { managedValue } from './managed.ts';
import { type ParsedProfile, parseProfile } from './parse.ts';
import type { ProfileProblem } from './problem.ts';
import { builtInFor } from './profiles.ts';
import type { DistrictProfile } from './schema.ts';
import { nothingTaught, parseTaught, type Taught, taughtKey, withTaught } from './taught.ts';

export type ProfileSource = 'managed' | 'stored' | 'built-in';

export interface CurrentProfile {
  profile: DistrictProfile;
  source: ProfileSource;
  /** What is wrong with a stronger source that was passed over; empty when nothing is. */
  problems: (ProfileProblem & { source: ProfileSource })[];
}

const key = 'profile';

const says = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const valueIn = async (area: 'managed' | 'local'): Promise<unknown> =>
  area === 'managed' ? managedValue(key) : (await browser.storage.local.get(key))[key];

async function readFrom(area: 'managed' | 'local'): Promise<ParsedProfile | null> {
  try {
    const value = await valueIn(area);
    return value === undefined || value === null ? null : parseProfile(value);
  } catch (error) {
    return { ok: false, problems: [{ path: '', reason: `could not be read: ${says(error)}` }] };
  }
}

/** What was taught at this device; nothing where it cannot be read. */
async function readTaught(): Promise<Taught> {
  try {
    return parseTaught((await browser.storage.local.get(taughtKey))[taughtKey] ?? {});
  } catch {
    return nothingTaught;
  }
}

/**
 * The profile in force: managed policy, else what the person imported, else the built-in one. A source that does not
 * fit the schema is passed over and its problems are returned. What a specialist has taught at this device is laid over
 * it (`taught.ts`). Never throws.
 * @param host the Campus host in hand, e.g. `practice.infinitecampus.org`
 */
export async function currentProfile(host: string): Promise<CurrentProfile> {
  const problems: CurrentProfile['problems'] = [];
  const taught = await readTaught();
  for (const [area, source] of [
    ['managed', 'managed'],
    ['local', 'stored'],
  ] as const) {
    const read = await readFrom(area);
    if (read?.ok) return { profile: withTaught(read.profile, taught), source, problems };
    problems.push(...(read?.problems ?? []).map((problem) => ({ ...problem, source })));
  }
  return { profile: withTaught(builtInFor(host), taught), source: 'built-in', problems };
}

/**
 * Stores an imported profile for `currentProfile`. When it has problems they are returned and the stored one stays.
 * @param text JSON, as the person's file holds it
 */
export async function storeProfile(text: string): Promise<ParsedProfile> {
  const parsed = parseProfile(text);
  if (!parsed.ok) return parsed;
  try {
    await browser.storage.local.set({ [key]: text });
    return parsed;
  } catch (error) {
    return { ok: false, problems: [{ path: '', reason: `could not be stored: ${says(error)}` }] };
  }
}
