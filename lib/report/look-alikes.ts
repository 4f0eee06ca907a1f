import type { Context, Sighting } from '../facts.ts';
import { compareAddresses } from '../linkage/compare-address.ts';
import { looksLikeOnePerson } from '../linkage/names.ts';
import { type Child, isOf } from './siblings.ts';

interface Named {
  id: string;
  name: string | null;
}

/** Two records of one family, seen on its pages, that may be one person or one household. */
export interface LookAlike {
  kind: 'person' | 'household';
  pair: [Named, Named];
}

/** More than this is no list that a person reads. */
const MOST = 10;
/** Of each kind; a family has fewer, and every one is compared with every other. */
const MOST_RECORDS = 60;

interface Home extends Named {
  address: string | null;
}

function homesIn(pages: readonly Sighting[]): Home[] {
  const rows = pages.flatMap(({ facts, household }) => [
    ...facts.households.map(({ householdID, name, address, active }) => ({ householdID, name, address, active })),
    ...facts.locations.map(({ householdID, householdName, address, active }) => ({
      householdID: householdID ?? household?.householdID ?? null,
      name: householdName ?? household?.name ?? null,
      address,
      active,
    })),
  ]);
  return rows.flatMap(({ householdID: id, name, address, active }) =>
    id && address && active !== false ? [{ id, name, address }] : [],
  );
}

/** Each record once, the newest first. */
const once = <T extends Named>(records: readonly T[]): T[] =>
  [...new Map([...records].reverse().map((one) => [one.id, one])).values()].reverse().slice(0, MOST_RECORDS);

const pairs = <T extends Named>(records: readonly T[], alike: (a: T, b: T) => boolean): [T, T][] =>
  records.flatMap((a, at) => records.slice(at + 1).flatMap((b): [T, T][] => (alike(a, b) ? [[a, b]] : [])));

/**
 * Records of one family that look like one: people whose names agree and whose personIDs differ, households at one
 * address whose ids differ. A second home has another address and is silent (DESIGN promise 5). They are for a person
 * to compare; nothing here says that they are the same.
 * @param seen pages of this session on the same host, the newest first
 * @param children the family (`childrenOf`)
 */
export function lookAlikesOf(
  student: Context['student'],
  seen: readonly Sighting[],
  children: readonly Child[],
): LookAlike[] {
  if (!student) return [];
  const family = [student, ...children];
  const pages = seen.filter((one) => family.some((who) => isOf(one, who)));
  const people = pages
    .filter(({ page }) => page === 'relationships')
    .flatMap(({ facts }) => facts.relationships)
    .flatMap(({ personID: id, name, active }) => (id && name && active !== false ? [{ id, name }] : []));
  const alikePeople = pairs(once(people), (a, b) => looksLikeOnePerson(a.name, b.name));
  const alikeHomes = pairs(once(homesIn(pages)), (a, b) => compareAddresses(a.address, b.address) === 'same');
  const plain = ({ id, name }: Named): Named => ({ id, name });
  return [
    ...alikePeople.map(([a, b]): LookAlike => ({ kind: 'person', pair: [plain(a), plain(b)] })),
    ...alikeHomes.map(([a, b]): LookAlike => ({ kind: 'household', pair: [plain(a), plain(b)] })),
  ].slice(0, MOST);
}
