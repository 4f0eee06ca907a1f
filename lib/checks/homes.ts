import type { Household, Membership } from '../facts.ts';
import type { Home, HomeMember } from '../linkage/homes.ts';
import { sameName } from '../linkage/names.ts';
import { guardianBySets, guardianSets } from './guardian-sets.ts';
import { type HomeSource, homeSources } from './home-sources.ts';
import { isSelf } from './relationship-type.ts';
import type { CheckInput } from './types.ts';

/** A member with what the page in hand shows of them. */
export interface KnownMember extends HomeMember {
  /** The line on the page in hand; null where this person stands on another page only. */
  row: number | null;
  relationship: string | null;
}

/** A household with what the page in hand shows of it. */
export interface KnownHome extends Home {
  members: KnownMember[];
  /** It stands on the page in hand. */
  here: boolean;
  /** Its line on the page in hand. */
  row: number | null;
}

/** Stands in for the id of a page's own person where that is not read: it is one person on all lines of the page. */
const OWNER = 'the page’s own person';
/** What stands in for an address that a box says is private, so that it is no evidence and is never shown. */
const PRIVATE = 'Private';

const keyOf = (householdID: string | null, source: HomeSource, row: number | null): string | null =>
  householdID !== null ? `id ${householdID}` : source.here && row !== null ? `row ${row}` : null;

/** The household that a membership is of, by id, by line, by name, or because the page is about one household. */
function homeKey(of: Membership, source: HomeSource): string | null {
  if (of.householdID !== null) return keyOf(of.householdID, source, null);
  const own = source.households.find(({ row, name }) => row === of.row || (name !== null && name === of.householdName));
  if (own) return keyOf(own.householdID, source, own.row);
  const { household, here, households } = source;
  // A page that lists members and no households is about one, though it may say nowhere which.
  const one = here && (household !== null || households.length === 0);
  return keyOf(household?.householdID ?? null, source, null) ?? (one ? 'in hand' : null);
}

function memberOf(of: Membership, source: HomeSource, ownLine: boolean): KnownMember {
  const { owner } = source;
  const named = of.personID === null && of.name !== null && owner.name !== null && sameName(of.name, owner.name);
  const own = ownLine || (of.personID !== null && of.personID === owner.personID) || named || isSelf(of.relationship);
  return {
    personID: own && source.households.length > 0 ? (owner.personID ?? of.personID ?? OWNER) : of.personID,
    name: of.name ?? (own ? owner.name : null),
    student: of.grade !== null ? of.grade !== '' : own ? owner.student : null,
    guardian: of.guardian,
    role: of.role,
    ending: of.endDate !== null,
    guardians: null,
    row: source.here ? of.row : null,
    relationship: of.relationship,
  };
}

/** The members of a home by id and by name; long lists are not searched line by line. */
interface Index {
  ids: Map<string, KnownMember>;
  names: Map<string, KnownMember>;
}

function indexOf(members: readonly KnownMember[]): Index {
  const index: Index = { ids: new Map(), names: new Map() };
  for (const member of members) note(index, member);
  return index;
}

function note(index: Index, member: KnownMember): void {
  if (member.personID !== null) index.ids.set(member.personID, member);
  if (member.name !== null && !index.names.has(member.name)) index.names.set(member.name, member);
}

/** The same person: by id where both were read, else by the very same name. */
function find(index: Index, { personID, name }: HomeMember): KnownMember | undefined {
  const same = personID === null ? undefined : index.ids.get(personID);
  const named = same || name === null ? undefined : index.names.get(name);
  return same ?? (named && (named.personID === null || personID === null) ? named : undefined);
}

/** Adds what another line says of the same person; what is known already stays. */
function learn(member: KnownMember, more: KnownMember): void {
  member.personID ??= more.personID;
  member.name ??= more.name;
  member.student ??= more.student;
  member.guardian ??= more.guardian;
  member.role ??= more.role;
  member.relationship ??= more.relationship;
  member.row ??= more.row;
  member.ending ||= more.ending;
}

/** Learns a home's address from its Addresses tab; that one of them is private counts more than what is shown elsewhere. */
function learnAddress(home: KnownHome, { locations }: HomeSource): void {
  const { householdID } = home;
  const places = locations.filter((place) => place.householdID === householdID && place.active !== false);
  if (householdID === null || places.length === 0) return;
  if (places.some((place) => place.private === true)) home.address = PRIVATE;
  home.address ??= places.find((place) => place.physical !== false && place.address)?.address ?? null;
}

function newHome(source: HomeSource, of: Pick<Household, 'householdID' | 'name'>, row: number | null): KnownHome {
  const { householdID, name } = of;
  return { householdID, name, address: null, phone: null, members: [], complete: false, here: source.here, row };
}

/** Puts what one page shows into the homes known so far. */
function take(homes: Map<string, KnownHome>, source: HomeSource): void {
  const closed = new Set([...homes].flatMap(([key, { complete }]) => (complete ? [key] : [])));
  const ended = new Set<string>();
  const unsure = new Set<string>();
  const listed = new Set<string>();
  const indexes = new Map<string, Index>();
  for (const household of source.households) {
    const key = keyOf(household.householdID, source, household.row);
    if (key === null || household.active === false) {
      if (key !== null) ended.add(key);
      continue;
    }
    const home = homes.get(key) ?? newHome(source, household, source.here ? household.row : null);
    homes.set(key, home);
    home.name ??= household.name;
    home.phone ??= household.phone;
    home.address ??= household.address;
    if (household.active === null) unsure.add(key);
  }
  for (const of of source.memberships) {
    const key = homeKey(of, source);
    if (key === null) continue;
    const ownLine = source.households.some(({ row }) => row === of.row);
    if (!ownLine) listed.add(key);
    if (of.active === null) unsure.add(key);
    if (of.active !== true || (ended.has(key) && !homes.has(key))) continue;
    const home = homes.get(key) ?? newHome(source, { householdID: of.householdID, name: of.householdName }, null);
    homes.set(key, home);
    const index = indexes.get(key) ?? indexOf(home.members);
    indexes.set(key, index);
    const member = memberOf(of, source, ownLine);
    const known = find(index, member);
    if (known) learn(known, member);
    else if (!closed.has(key)) {
      home.members.push(member);
      note(index, member);
    }
  }
  for (const [key, home] of homes) {
    learnAddress(home, source);
    if (listed.has(key) && source.membersComplete && !unsure.has(key)) home.complete = true;
  }
}

/** What was found for an input already: many checks ask for the homes of one page. */
const found = new WeakMap<CheckInput, readonly KnownHome[]>();

/**
 * The active households that the page in hand and the pages seen before show, with who is in them now. What an earlier
 * page says fills gaps and never speaks against the page in hand. Ended lines are in none of them.
 */
export function knownHomes(input: CheckInput): readonly KnownHome[] {
  const before = found.get(input);
  if (before) return before;
  const homes = new Map<string, KnownHome>();
  for (const source of homeSources(input)) take(homes, source);
  const sets = guardianSets(input.seen);
  for (const { members } of homes.values()) {
    const students = members.filter(({ student }) => student !== false).map(({ personID }) => personID);
    for (const member of members) {
      member.guardian ??= guardianBySets(sets, member.personID, students);
      member.guardians = (member.personID !== null && sets.whole.get(member.personID)) || null;
    }
  }
  const all = [...homes.values()];
  found.set(input, all);
  return all;
}
