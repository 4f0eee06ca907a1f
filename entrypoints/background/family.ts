import { currentProfile } from '../../lib/district/sources.ts';
import type { Sighting } from '../../lib/facts.ts';
import { browser } from '../../lib/messages/browser.ts';
import {
  type Limits,
  mergeFamily,
  type Remembered,
  seenAt,
  withoutOld,
  withoutOrigin,
} from '../../lib/report/family.ts';
import { aboutOf } from '../../lib/report/sighting.ts';
import { changeFamily, familyItem } from '../../lib/storage/family.ts';
import { workedOnItem } from '../../lib/storage/worked-on.ts';

/** How long what was read on a host is held without news, by its district's profile. */
export async function idleMinutes(origin: string): Promise<number> {
  const { profile } = await currentProfile(URL.canParse(origin) ? new URL(origin).hostname : '');
  return profile.memory.idleMinutes;
}

async function limits(origins: Iterable<string>, now: number): Promise<Limits> {
  const times = new Map<string, number>();
  for (const origin of new Set(origins)) times.set(origin, await idleMinutes(origin));
  return { now, idleMinutes: (origin) => times.get(origin) ?? 0 };
}

const originsOf = (memory: readonly Remembered[]) => memory.map(({ origin }) => origin);

/** What is remembered of a host, the newest first. */
export async function seenOn(origin: string, now: number): Promise<Sighting[]> {
  return seenAt((await familyItem().read()) ?? [], origin, await limits([origin], now));
}

/** Remembers pages just read. */
export async function remember(
  origin: string,
  sightings: readonly Sighting[],
  context: Parameters<typeof aboutOf>[1],
  now: number,
): Promise<void> {
  const news = sightings.flatMap((sighting): Remembered[] => {
    const about = aboutOf(sighting.page, context);
    return about === null ? [] : [{ origin, about, noted: now, sighting }];
  });
  if (news.length === 0) return;
  await changeFamily(async (memory) => mergeFamily(memory, news, await limits([origin, ...originsOf(memory)], now)));
}

/** Forgets what has been remembered for longer than its host's idle time. */
export function forgetOldFamily(now: number): Promise<void> {
  return changeFamily(async (memory) => withoutOld(memory, await limits(originsOf(memory), now)));
}

/** Forgets what was seen on a host, and whom staff asked about there. */
export async function forgetFamily(origin: string): Promise<void> {
  if ((await workedOnItem().read())?.origin === origin) await workedOnItem().remove();
  return changeFamily((memory) => withoutOrigin(memory, origin));
}

/** Forgets what was seen on hosts that no open tab shows any more. In doubt it is forgotten. @param closed a tab on its way out */
export async function forgetClosedFamily(closed: number): Promise<void> {
  const origins = [...new Set(originsOf((await familyItem().read()) ?? []))];
  if (origins.length === 0) return;
  const url = origins.map((origin) => `${new URL(origin).protocol}//${new URL(origin).hostname}/*`);
  const tabs = await browser.tabs.query({ url }).catch(() => []);
  const open = new Set(tabs.flatMap((tab) => (tab.id !== closed && tab.url ? [new URL(tab.url).origin] : [])));
  for (const origin of origins) if (!open.has(origin)) await forgetFamily(origin);
}
