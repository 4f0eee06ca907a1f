import type { Tri } from '../facts.ts';
import { type AddressMatch, compareAddresses, withoutUnit } from './compare-address.ts';
import type { Home, HomeMember, Signals } from './homes.ts';
import { samePhone } from './phone.ts';
import { anyPair, both, sameRecord, twinRecords } from './same-member.ts';

/** How the shared members stand in the two homes: row 1 to 3 of linkage.md 5b. */
export type Roles = 'one-primary' | 'two-primary' | 'no-primary' | null;

/** Two active households beside each other. */
export interface HomePair {
  signals: Signals;
  address: AddressMatch;
  /** The common address names no unit. */
  noUnit: boolean;
  roles: Roles;
  /** A shared guardian or child has an end date: the move is being finished. */
  ending: boolean;
  /** Primary home of the children of one set of guardians: whether it differs (row 9). */
  primariesDiffer: Tri;
}

const matchOf: Record<AddressMatch, Tri> = {
  same: true,
  different: false,
  'unit-unclear': null,
  unclear: null,
  none: null,
};

/** Nobody else can be in a home whose every member is known. */
const closed = (one: Home, other: Home, value: Tri): Tri =>
  value === true || (one.complete && other.complete) ? value : null;

const mayGuard = (member: HomeMember): Tri => (member.student === true ? false : member.guardian);
/** A child, or anybody who is not known to be there as a guardian. */
const asChild = (member: HomeMember): Tri => (member.student === true ? true : member.guardian !== true);

/** Both sets known and equal; sets that share somebody and are not equal do not tell. */
function sameGuardians(a: HomeMember, b: HomeMember): Tri {
  if (sameRecord(a, b) !== false || a.student === false || b.student === false) return false;
  if (a.guardians === null || b.guardians === null) return null;
  if (a.guardians.size === 0 || b.guardians.size === 0) return false;
  const shared = [...a.guardians].filter((id) => b.guardians?.has(id)).length;
  if (shared === 0) return false;
  return shared === a.guardians.size && shared === b.guardians.size ? true : null;
}

function rolesOf(shared: readonly [HomeMember, HomeMember][]): Roles {
  const found = shared.map(([a, b]): Roles => {
    if (a.role === null || b.role === null) return null;
    const primaries = Number(a.role === 'primary') + Number(b.role === 'primary');
    return primaries === 1 ? 'one-primary' : primaries === 2 ? 'two-primary' : 'no-primary';
  });
  // The worst of several shared children speaks for the pair.
  return (
    (['two-primary', 'no-primary'] as const).find((role) => found.includes(role)) ??
    (found.includes(null) ? null : (found[0] ?? null))
  );
}

/** Compares two active households (linkage.md 5b). What was not read stays null, and never counts as "no". */
export function compareHomes(one: Home, other: Home): HomePair {
  const address = compareAddresses(one.address, other.address);
  const shared = one.members.flatMap((a) =>
    other.members.filter((b) => sameRecord(a, b) === true).map((b): [HomeMember, HomeMember] => [a, b]),
  );
  const pairs = (test: (a: HomeMember, b: HomeMember) => Tri) =>
    closed(one, other, anyPair(one.members, other.members, test));
  const signals: Signals = {
    A: matchOf[address],
    S: pairs((a, b) => both(sameRecord(a, b), both(asChild(a), asChild(b)))),
    G: pairs((a, b) => both(sameRecord(a, b), both(mayGuard(a), mayGuard(b)))),
    D: pairs((a, b) => {
      const guards = both(mayGuard(a), mayGuard(b));
      // Names are compared last: that costs the most.
      return guards === false ? false : both(guards, twinRecords(a, b));
    }),
    P: samePhone(one.phone, other.phone),
    F: pairs(sameGuardians),
  };
  const children = anyPair(one.members, other.members, (a, b) =>
    both(sameGuardians(a, b), a.role === null || b.role === null ? null : a.role === 'primary' && b.role === 'primary'),
  );
  return {
    signals,
    address,
    noUnit: withoutUnit(one.address) && withoutUnit(other.address),
    roles: rolesOf(shared.filter(([a, b]) => asChild(a) && asChild(b))),
    ending: shared.some(([a, b]) => a.ending || b.ending),
    primariesDiffer: closed(one, other, children),
  };
}
