import { today } from '../../lib/campus/dates.ts';
import type { DistrictProfile } from '../../lib/district/schema.ts';
import { currentProfile } from '../../lib/district/sources.ts';
import { readFeed } from '../../lib/district/tasks-feed.ts';
import { matchesAny } from '../../lib/messages/match-pattern.ts';
import { grantedHosts } from '../../lib/messages/self.ts';
import { type Feed, type FeedProblem, feedItem } from '../../lib/storage/tasks.ts';

/** A larger calendar is not taken. */
const MOST_BYTES = 1_000_000;
const PATIENCE_MS = 20_000;
const DAILY_MS = 24 * 60 * 60 * 1000;
/** After a try that failed, at the earliest. */
const AGAIN_MS = 60 * 60 * 1000;

class FeedError extends Error {
  readonly problem: FeedProblem;
  readonly status: number | null;
  constructor(problem: FeedProblem, status: number | null = null) {
    super(problem);
    this.problem = problem;
    this.status = status;
  }
}

const none = (url: string): Feed => ({
  url,
  triedAt: 0,
  fetchedAt: null,
  etag: null,
  text: '',
  asOf: null,
  tasks: [],
  skipped: 0,
  problem: null,
  status: null,
});

/** The clocks that say on which day something is due: the district's own, else this device's. */
const zoneOf = ({ support }: DistrictProfile): string =>
  support.clock?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Reads no more than may be kept, whatever length the server says. */
async function limited(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const parts: Uint8Array[] = [];
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > MOST_BYTES) {
      await reader.cancel();
      throw new FeedError('size');
    }
    parts.push(value);
  }
  return new Blob(parts as BlobPart[]).text();
}

/** The calendar as the server has it; null: it has not changed. */
async function ask(url: string, etag: string | null): Promise<{ text: string; etag: string | null } | null> {
  const { origin } = new URL(url);
  if (!matchesAny(url, await grantedHosts())) throw new FeedError('permission');
  let response: Response;
  try {
    response = await fetch(url, {
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'text/calendar', ...(etag ? { 'if-none-match': etag } : {}) },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch {
    throw new FeedError('network');
  }
  if (response.url !== '' && new URL(response.url).origin !== origin) throw new FeedError('moved');
  if (response.status === 304 && etag) return null;
  if (!response.ok) throw new FeedError('answer', response.status);
  return { text: await limited(response), etag: response.headers.get('etag') };
}

/** What was kept, with its tasks as they stand today. */
function anew(kept: Feed, zone: string, day: string): Feed {
  if (kept.fetchedAt === null) return kept;
  const read = readFeed(kept.text, { today: day, zone });
  return read.ok ? { ...kept, tasks: read.tasks, skipped: read.skipped, asOf: day } : kept;
}

async function fetched(kept: Feed, zone: string, day: string, now: number): Promise<Feed> {
  try {
    const answer = await ask(kept.url, kept.etag);
    if (answer === null) return { ...anew(kept, zone, day), fetchedAt: now, triedAt: now, problem: null, status: null };
    const read = readFeed(answer.text, { today: day, zone });
    if (!read.ok) throw new FeedError('no-calendar');
    const { tasks, skipped } = read;
    return { ...kept, ...answer, tasks, skipped, asOf: day, fetchedAt: now, triedAt: now, problem: null, status: null };
  } catch (error) {
    const { problem, status } = error instanceof FeedError ? error : new FeedError('network');
    return { ...anew(kept, zone, day), triedAt: now, problem, status };
  }
}

/**
 * Fetches the district's calendar of tasks once a day, or at once when a person asks. What cannot be fetched or read
 * leaves the last good copy as it is, with the reason. A new day finds the next days of each series in that copy.
 * @param now ms since the epoch
 * @returns `fetched: false` when there is no calendar, or it did not work
 */
export function fetchTasks(now: number, atOnce: boolean): Promise<{ fetched: boolean }> {
  return navigator.locks.request('fetch-tasks', async () => {
    const { profile } = await currentProfile('');
    const url = profile.tasks.feed;
    const stored = await feedItem.read();
    if (url === null) {
      if (stored !== null) await feedItem.remove();
      return { fetched: false };
    }
    const kept = stored?.url === url ? stored : none(url);
    const day = today();
    const pause = kept.problem === null ? DAILY_MS : AGAIN_MS;
    const due = atOnce || now - kept.triedAt >= pause || now < kept.triedAt;
    const zone = zoneOf(profile);
    const next = due ? await fetched(kept, zone, day, now) : kept.asOf === day ? kept : anew(kept, zone, day);
    if (next !== stored) await feedItem.write(next);
    return { fetched: due && next.problem === null };
  });
}
