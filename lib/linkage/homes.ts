import type { Tri } from '../facts.ts';

/** A person in a household, as far as it is known from every page that was seen. Only active members stand in a home. */
export interface HomeMember {
  personID: string | null;
  name: string | null;
  /** Enrolled: has a grade. null: not shown. */
  student: Tri;
  guardian: Tri;
  role: 'primary' | 'secondary' | null;
  /** An end date is set, today or later. */
  ending: boolean;
  /** personIDs of a student's active guardians, from that student's Relationships; null: not seen in full. */
  guardians: ReadonlySet<string> | null;
}

/** A household as it is compared: who lives in it now, and what is printed of it. */
export interface Home {
  householdID: string | null;
  name: string | null;
  /** As printed; '' is none, null not read. */
  address: string | null;
  phone: string | null;
  members: readonly HomeMember[];
  /** Every active member is known: somebody who is not here is not in it. */
  complete: boolean;
}

/** The signals of linkage.md 5b; null is not known. */
export interface Signals {
  /** One normalised address, with one unit or none on both sides. */
  A: Tri;
  /** One person stands in both (a student, or somebody not known to be a guardian). */
  S: Tri;
  /** The same guardian (one personID) in both. */
  G: Tri;
  /** Two guardian records, one in each, that look like one person. */
  D: Tri;
  /** One household phone. */
  P: Tri;
  /** Both hold children of one set of guardians. */
  F: Tri;
}
