import { browser } from '../messages/browser.ts';
import { fields, text } from '../shape.ts';
import { type BuiltIn, builtInName } from './built-in-name.ts';
import type { CurrentProfile } from './profile-source.ts';
import type { AllSources } from './work-out.ts';

/**
 * The profile as it was worked out last, in session memory, with the sources it was worked out of. Working it out takes
 * longer than a popup may take to open; while the sources say the same letter for letter, what came of them is the same.
 */

/** One for each built-in profile: nothing else in it depends on the Campus host. */
const keys: Readonly<Record<BuiltIn, string>> = { default: 'in-force:default', practice: 'in-force:practice' };

/** Longer than this, in letters, it is worked out each time: session memory is there for the reports. */
const MOST = 1_000_000;

/** The sources and the profile that came of them, each as JSON. */
const isInForce = fields({ of: text(), current: text() });

/** What was kept. Never throws: nothing where session memory cannot be read. */
export async function readInForce(): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await browser.storage.session.get(Object.values(keys));
  } catch {
    return {};
  }
}

/** @param kept by `readInForce`. @returns null where nothing was worked out of these sources */
export function inForce(
  kept: Readonly<Record<string, unknown>>,
  sources: AllSources,
  host: string,
): CurrentProfile | null {
  const stored = kept[keys[builtInName(host)]];
  if (!isInForce(stored) || stored.of !== JSON.stringify(sources)) return null;
  return JSON.parse(stored.current) as CurrentProfile;
}

/** Keeps what was worked out, unless a source could not be read. Never throws. */
export async function keepInForce(sources: AllSources, host: string, worked: CurrentProfile): Promise<void> {
  if (sources.localError !== null || sources.policyError !== null) return;
  const stored = { of: JSON.stringify(sources), current: JSON.stringify(worked) };
  if (stored.of.length + stored.current.length > MOST) return;
  try {
    await browser.storage.session.set({ [keys[builtInName(host)]]: stored });
  } catch {
    // Nothing was lost: it is worked out again.
  }
}
