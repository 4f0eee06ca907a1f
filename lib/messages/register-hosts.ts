import { browser } from './browser.ts';
import { injectLoaders } from './inject.ts';
import { matches } from './match-pattern.ts';

const ID = 'district-hosts';
const BUILT_IN = 'https://*.infinitecampus.org/*';

/** Whether a pattern lies within the hosts of the manifest. */
const isBuiltIn = (pattern: string) =>
  pattern === BUILT_IN || matches(pattern.replace('*.', 'any.').replace(/\*$/, ''), BUILT_IN);

/** Of these match patterns, those that lie within the hosts of the manifest. */
export const builtInHosts = (patterns: readonly string[]): string[] => patterns.filter(isBuiltIn);

/**
 * The granted hosts that are a district's own Campus: all but the manifest's and the help desks'.
 * @param granted match patterns
 * @param desks origins of the profile's targets
 */
export function districtHosts(granted: readonly string[], desks: readonly string[]): string[] {
  return granted.filter(
    (pattern) =>
      pattern.startsWith('https://') &&
      !/^https:\/\/\*\//.test(pattern) &&
      !isBuiltIn(pattern) &&
      !desks.some((desk) => matches(`${desk}/`, pattern)),
  );
}

/**
 * Registers the loader on district-owned Campus hosts that a person has granted, and takes it off hosts no longer
 * granted. Tabs that are open already get it at once.
 */
export async function registerDistrictHosts(desks: readonly string[]): Promise<void> {
  // One at a time: two that both find nothing registered would register twice, and the second be refused.
  await injectLoaders(await navigator.locks.request(ID, () => registerMatches(desks)));
}

/** Makes what is registered fit what is granted. @returns the match patterns that are registered now */
async function registerMatches(desks: readonly string[]): Promise<string[]> {
  const granted = (await browser.permissions.getAll()).origins ?? [];
  const matchList = districtHosts(granted, desks);
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matchList.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return [];
  }
  const script = {
    id: ID,
    matches: matchList,
    js: ['content-scripts/campus.js'],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_end' as const,
    persistAcrossSessions: true,
  };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  return matchList;
}
