/**
 * What Campus shows, in Campus' own words, and what a check says about it. Types only: this file is shared by frames,
 * the service worker and the pages, and adds no bytes to any of them.
 *
 * Throughout: a state is `true`, `false` or `null`, and `null` always means "could not be read", never "no".
 */

export type Tri = boolean | null;

/** A check's answer. `unknown` is never counted as `meets` (DESIGN promise 2). */
export type Outcome = 'meets' | 'fails' | 'review' | 'unknown';

/** The words staff know from Campus data-quality reports. */
export type Severity = 'critical' | 'warning' | 'info';

export type Skin = 'new-look' | 'classic' | 'portal' | 'unknown';

export type PageId =
  | 'relationships'
  | 'households'
  | 'household-members'
  | 'household-addresses'
  | 'olr-search'
  | 'olr-application'
  | 'demographics'
  | 'user-account'
  | 'person-summary'
  | 'section'
  | 'gradebook'
  | 'schedule'
  | 'portal-parent'
  | 'portal-student';

/** One row of the Relationships tool: a person related to the student in hand. */
export interface Relationship {
  /** Index of the row on the page, from 0, in the page's own order; the key by which a finding names its row. */
  row: number;
  name: string | null;
  relationship: string | null;
  personID: string | null;
  guardian: Tri;
  portal: Tri;
  mailing: Tri;
  messenger: Tri;
  secondary: Tri;
  private: Tri;
  /** Emergency priority; null when blank or unread (the page's `unread` tells which). */
  sequence: number | null;
  /** '' is a field read and found blank; null is a field that was not read. */
  email: string | null;
  /** ISO day, or null when blank or unread. */
  startDate: string | null;
  /** ISO day, or null when blank or unread. */
  endDate: string | null;
  /** Start blank or past, end blank or today or later. null when a date is there and cannot be read. */
  active: Tri;
}

/** A field of a fact that a page may leave unread, by its name in the contract. */
export type FactField = Exclude<keyof Relationship, 'row'> | 'rows' | 'flags' | 'student';

export type FlagKind = 'custody' | 'legal' | 'other';

export interface Flag {
  kind: FlagKind;
  /** As shown. Never leaves this browser: no ticket, capsule, export, log or database (DESIGN §5). */
  text: string;
}

export interface Student {
  name: string | null;
  studentNumber: string | null;
  personID: string | null;
  grade: string | null;
}

export interface Person {
  name: string | null;
  personID: string | null;
}

export interface Course {
  courseNumber: string | null;
  sectionNumber: string | null;
  name: string | null;
  teacher: string | null;
}

export interface Context {
  student: Student | null;
  person: Person | null;
  school: string | null;
  calendar: string | null;
  course: Course | null;
  household: { name: string | null; householdID: string | null } | null;
  applicationNumber: string | null;
  flags: Flag[];
  /** This person's header was read in this tab, agrees with the rows' page, and every flag icon has a name. */
  flagsReadable: boolean;
}

/** How much of a page's list was seen. `total` is null when the page pages or scrolls and does not say. */
export interface RowCount {
  seen: number;
  total: number | null;
}

export interface Subject {
  kind: 'student' | 'person' | 'household' | 'application' | 'section';
  name: string | null;
  personID: string | null;
  studentNumber: string | null;
  householdID: string | null;
}

export interface Finding {
  check: string;
  outcome: Exclude<Outcome, 'meets'>;
  severity: Severity;
  subject: Subject;
  /** The two records of a pair finding. */
  subjects?: [Subject, Subject];
  message: string;
  /** What was read, by field: states, words, numbers. */
  observed: Record<string, Tri | string | number>;
  why: string;
  fix: string;
  /** The row of the facts it is about, or null when it is about the whole page. */
  row: number | null;
}
