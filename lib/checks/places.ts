import { type KnownHome, type KnownMember, knownHomes } from './homes.ts';
import { pageSubject } from './subject.ts';
import type { CheckInput, CheckResult } from './types.ts';

/** A person in one household. */
export interface Place {
  home: KnownHome;
  member: KnownMember;
}

/** Where each person lives now, by personID; people whose id is not known cannot be told from others. */
export function placesByPerson(input: CheckInput): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const home of knownHomes(input))
    for (const member of home.members) {
      if (member.personID === null) continue;
      const list = places.get(member.personID);
      if (list) list.push({ home, member });
      else places.set(member.personID, [{ home, member }]);
    }
  return places;
}

/** The subject of a person: the page's own one as the header names them. */
export function personSubject(input: CheckInput, { member, home }: Place): CheckResult['subject'] {
  const own = pageSubject(input.context);
  const isOwn = member.row !== null && input.households.some(({ row }) => row === home.row);
  if (isOwn && (own.personID === null || own.personID === member.personID)) return own;
  const { name, personID } = member;
  return { kind: 'person', name, personID, studentNumber: null, householdID: null };
}

/** The page's own person, whose roles are what the page is about; those of others it need not show. */
export function ownLines({ households }: CheckInput, places: readonly Place[]): boolean {
  return places.some(({ member }) => households.some(({ row }) => row === member.row));
}
