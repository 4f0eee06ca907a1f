import { browser } from '../messages/browser.ts';
import { wantedUrl } from './choose.ts';
import { download } from './download.ts';
import { parseProfile } from './parse.ts';
import type { ProfileProblem } from './problem.ts';
import { type ProfileAddress, profileAddress } from './profile-address.ts';
import { currentProfile, readSources } from './sources.ts';
import { parseUrlCopy, type UrlCopy, urlCopyKey, urlKey } from './stored.ts';

/** How often the web address is looked at by itself. */
const EVERY_MS = 24 * 60 * 60_000;

/** The web address that counts and what came from it. */
export interface UrlState {
  url: string;
  /** The policy sets it. */
  locked: boolean;
  /** null: it was not looked at yet. */
  copy: UrlCopy | null;
}

/** null: no web address is set. Never throws. */
export async function readUrlState(): Promise<UrlState | null> {
  const sources = await readSources();
  const wanted = wantedUrl(sources);
  const copy = parseUrlCopy(sources.urlCopy);
  return wanted && { ...wanted, copy: copy?.url === wanted.url ? copy : null };
}

/** Whether the browser lets us read this address. */
async function granted(url: string): Promise<boolean> {
  const address = profileAddress(url);
  return address.ok && browser.permissions.contains({ origins: [address.pattern] });
}

/**
 * What is known of an address after looking at it. Only a profile that fits takes the place of the one in hand.
 * @param now an ISO time
 */
async function look(url: string, before: UrlCopy | null, now: string): Promise<UrlCopy> {
  const old = before ?? { url, text: null, etag: null, date: null, checked: now, problems: [] };
  const after = (problems: ProfileProblem[]): UrlCopy => ({ ...old, checked: now, problems });
  // Without the permission the server has to let everyone read it, and such servers seldom allow the ETag as well.
  const may = await granted(url);
  const answer = await download(url, may && old.text !== null ? old.etag : null);
  if (answer.status === 'unchanged') return after([]);
  if (answer.status === 'failed') {
    const refused = may ? '' : ' (the browser has not been allowed to read this host)';
    return after([{ path: '', reason: `${answer.reason}${refused}` }]);
  }
  const parsed = parseProfile(answer.text);
  if (!parsed.ok) return after(parsed.problems);
  return { url, text: answer.text, etag: answer.etag, date: now, checked: now, problems: [] };
}

/**
 * Looks at the web address now. The result stands in `storage.local`, where `currentProfile` and the settings see it.
 * @returns null when no address is set, or it is another one by now
 * @throws the browser's error when there is no room for it
 */
export async function refreshUrl(): Promise<UrlState | null> {
  return navigator.locks.request(urlCopyKey, async () => {
    const state = await readUrlState();
    if (state === null) return null;
    const copy = await look(state.url, state.copy, new Date().toISOString());
    if ((await readUrlState())?.url !== state.url) return null;
    await browser.storage.local.set({ [urlCopyKey]: copy });
    return { ...state, copy };
  });
}

/** Looks at the web address when a day has passed since the last look. @param now milliseconds */
export async function refreshUrlWhenDue(now: number): Promise<void> {
  const state = await readUrlState();
  if (state !== null && now - Date.parse(state.copy?.checked ?? '1970-01-01') >= EVERY_MS) await refreshUrl();
}

/** Gives a host back that was asked for only to read the profile there: a granted host is else taken for a Campus. */
async function giveBack(url: unknown): Promise<void> {
  const address = profileAddress(url);
  if (!address.ok) return;
  const { hostname } = new URL(address.url);
  const { profile } = await currentProfile('');
  const used = profile.hosts.includes(hostname) || JSON.stringify(profile).includes(`//${hostname}`);
  // Refused for a host of the manifest, which nobody asked for.
  if (!used) await browser.permissions.remove({ origins: [address.pattern] }).catch(() => false);
}

const storedUrl = async (): Promise<unknown> => (await browser.storage.local.get(urlKey))[urlKey];

/** Keeps a web address as this device's own; it counts from the next look on. */
export async function setUrl(text: string): Promise<ProfileAddress> {
  const address = profileAddress(text);
  if (!address.ok) return address;
  const before = profileAddress(await storedUrl());
  await browser.storage.local.set({ [urlKey]: address.url });
  if (before.ok && before.pattern !== address.pattern) await giveBack(before.url);
  return address;
}

/** Forgets the web address that a person set, what came from it, and the permission to read there. */
export async function removeUrl(): Promise<void> {
  const before = await storedUrl();
  await browser.storage.local.remove([urlKey, urlCopyKey]);
  await giveBack(before);
}
