import type { Context, Sighting } from '../facts.ts';
import { sameName } from '../linkage/names.ts';
import { aboutOf } from './sighting.ts';

/**
 * Family session memory: the pages seen in this browser session, each as it was last seen. Pure;
 * `lib/storage/family.ts` keeps it, in session memory only.
 */
export interface Remembered {
  /** The Campus host it was seen on; nothing is ever told across hosts. */
  origin: string;
  /** Whom or what the page is about (`aboutOf`). */
  about: string;
  /** When it was remembered, ms since the epoch: of one reading, what was made of it last is what counts. */
  noted: number;
  sighting: Sighting;
}

export interface Limits {
  /** Ms since the epoch. */
  now: number;
  /** Older than this is forgotten, on each host by its district's profile. */
  idleMinutes: (origin: string) => number;
}

/** Bytes of JSON that the whole memory may take, of the 10 MB that session memory has for everything. */
export const MOST_BYTES = 3_000_000;

const keyOf = ({ origin, about, sighting }: Remembered) => [origin, sighting.page, about].join('\n');
const bytes = (one: Remembered) => new TextEncoder().encode(JSON.stringify(one)).length;

/** The newest first; of one time, in an order of their own, so that which came first does not matter. */
function newestFirst(a: Remembered, b: Remembered): number {
  const later = b.sighting.at.localeCompare(a.sighting.at);
  if (later !== 0 || a.noted !== b.noted) return later || b.noted - a.noted;
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

const tooOld = ({ origin, sighting }: Remembered, { now, idleMinutes }: Limits) =>
  now - Date.parse(sighting.at) >= idleMinutes(origin) * 60_000;

/** The memory without what is older than its host's idle time. */
export function withoutOld(memory: readonly Remembered[], limits: Limits): Remembered[] {
  return memory.filter((one) => !tooOld(one, limits));
}

/**
 * The memory with what was just seen. Of one page about one person, household or application only the newest stays;
 * what is too old goes, and when all of it is more than may be kept, the oldest goes.
 */
export function mergeFamily(
  memory: readonly Remembered[],
  news: readonly Remembered[],
  limits: Limits,
  most: number = MOST_BYTES,
): Remembered[] {
  const newest = new Map<string, Remembered>();
  for (const one of [...memory, ...news].sort(newestFirst)) if (!newest.has(keyOf(one))) newest.set(keyOf(one), one);
  let size = 0;
  const kept: Remembered[] = [];
  for (const one of withoutOld([...newest.values()], limits)) {
    size += bytes(one) + 1;
    if (size > most) break;
    kept.push(one);
  }
  return kept;
}

/** The memory without one host's part: its last tab was closed, or somebody signs in there. */
export function withoutOrigin(memory: readonly Remembered[], origin: string): Remembered[] {
  return memory.filter((one) => one.origin !== origin);
}

/** What is remembered of one host, the newest first. */
export function seenAt(memory: readonly Remembered[], origin: string, limits: Limits): Sighting[] {
  return withoutOld(memory, limits)
    .filter((one) => one.origin === origin)
    .sort(newestFirst)
    .map(({ sighting }) => sighting);
}

type Whose = Pick<Context, 'student' | 'person' | 'household'>;

/** Whether two may be about one person: their ids are the same, or one lacks the other's and the names do not differ. */
function maybeSame(a: Whose, b: Whose): boolean {
  const [one, other] = [a.student ?? a.person, b.student ?? b.person];
  if (!one || !other) return true;
  if (one.personID && other.personID) return one.personID === other.personID;
  const [number, otherNumber] = [a.student?.studentNumber, b.student?.studentNumber];
  if (number && otherNumber) return number === otherNumber;
  return !one.name || !other.name || sameName(one.name, other.name);
}

/**
 * The sightings that a page's checks may compare it with: all but itself, as it was seen before.
 * @returns none where it is not settled whom the page is about
 */
export function besides(page: Sighting['page'], context: Context, seen: readonly Sighting[]): Sighting[] {
  const about = aboutOf(page, context);
  if (about === null) return [];
  const isItself = (one: Sighting) =>
    one.page === page &&
    (about.startsWith('household')
      ? one.household?.householdID === context.household?.householdID
      : about.startsWith('application') || maybeSame(one, context));
  return seen.filter((one) => !isItself(one));
}
