import type { Tri } from '../facts.ts';
import type { HomeMember } from './homes.ts';
import { looksLikeOnePerson } from './names.ts';

/** One member record in two homes: by personID where both were read; by name where one was not, and then not surely. */
export function sameRecord(a: HomeMember, b: HomeMember): Tri {
  if (a.personID !== null && b.personID !== null) return a.personID === b.personID;
  if (a.name === null || b.name === null) return null;
  return looksLikeOnePerson(a.name, b.name) ? null : false;
}

/** Two records of different personIDs whose names look like one person (names.ts holds suffixes and middle names apart). */
export function twinRecords(a: HomeMember, b: HomeMember): Tri {
  if (a.name === null || b.name === null) return null;
  if (!looksLikeOnePerson(a.name, b.name)) return false;
  if (a.personID === null || b.personID === null) return null;
  return a.personID !== b.personID;
}

/** `or` over all pairs of two lists. */
export function anyPair<T>(left: readonly T[], right: readonly T[], test: (a: T, b: T) => Tri): Tri {
  let answer: Tri = false;
  for (const a of left)
    for (const b of right) {
      const value = test(a, b);
      if (value) return true;
      if (value === null) answer = null;
    }
  return answer;
}

export const both = (a: Tri, b: Tri): Tri =>
  a === false || b === false ? false : a === null || b === null ? null : true;
