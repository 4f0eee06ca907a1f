/**
 * What Campus shows, in Campus' own words, and what a check says about it. Types, and one empty value: this file is shared by frames,
 * the service worker and the pages, and adds no bytes to a frame.
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

/** A household as a page shows it. */
export interface Household {
  row: number;
  householdID: string | null;
  name: string | null;
  /** As printed; '' is read and blank. */
  phone: string | null;
  /** As printed, on one line; '' is read and blank. */
  address: string | null;
  active: Tri;
}

/** A person in a household. */
export interface Membership {
  row: number;
  householdID: string | null;
  householdName: string | null;
  name: string | null;
  personID: string | null;
  role: 'primary' | 'secondary' | null;
  guardian: Tri;
  /** Only students have one; '' is read and blank. */
  grade: string | null;
  /** '' is read and blank. */
  relationship: string | null;
  startDate: string | null;
  endDate: string | null;
  active: Tri;
}

/** An address of a household, or a household of an address. Stands in no report: it is for checks alone. */
export interface Location {
  row: number;
  householdID: string | null;
  householdName: string | null;
  /** As printed; '' is read and blank. */
  address: string | null;
  mailing: Tri;
  physical: Tri;
  secondary: Tri;
  private: Tri;
  startDate: string | null;
  endDate: string | null;
  active: Tri;
}

/** A registration application in a search list. */
export interface Application {
  row: number;
  number: string | null;
  status: string | null;
  applicant: string | null;
  submitted: string | null;
  school: string | null;
}

/** Is somebody (or a household, or an address) of an application tied to a record that exists? null: not readable. */
export type LinkState = 'linked' | 'unlinked' | 'error' | 'possible' | null;

export interface Applicant {
  row: number;
  application: string | null;
  name: string | null;
  /** As printed: Student, Parent/Guardian, Emergency Contact… */
  role: string | null;
  kind: 'person' | 'household' | 'address';
  link: LinkState;
}

/** A portal account or the place of one. The activation key itself is never a fact. */
export interface Account {
  row: number;
  name: string | null;
  personID: string | null;
  /** '' is read and there is none ("No Active Portal Account"). */
  username: string | null;
  disabled: Tri;
  /** An activation key is on the screen. */
  hasKey: Tri;
  /** Whose key it is. */
  keyHolder: string | null;
  /** For whom the account is, where the page says it. Stands in no report: it is for checks alone. */
  product?: 'parent' | 'student' | 'staff' | null;
}

export interface Section {
  courseNumber: string | null;
  sectionNumber: string | null;
  name: string | null;
  /** '' is read and blank. */
  teacher: string | null;
  term: string | null;
  roster: number | null;
}

/** All that a page shows, by kind. `row` counts the lines of a page from 0, whatever their kind. */
export interface Facts {
  relationships: Relationship[];
  households: Household[];
  memberships: Membership[];
  locations: Location[];
  applications: Application[];
  applicants: Applicant[];
  accounts: Account[];
  sections: Section[];
}

/** What a page shows that shows nothing of any kind. */
export const noFacts: Readonly<{ [K in keyof Facts]: [] }> = {
  relationships: [],
  households: [],
  memberships: [],
  locations: [],
  applications: [],
  applicants: [],
  accounts: [],
  sections: [],
};

type Fields<T> = Exclude<keyof T, 'row'>;

/** A field of a fact that a page may leave unread, by its name in the contract. */
export type FactField = { [K in keyof Facts]: Fields<Facts[K][number]> }[keyof Facts] | 'rows' | 'flags' | 'student';

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

/** One page as it was last seen in this browser session, kept in memory only (`lib/storage/family.ts`). */
export interface Sighting {
  page: PageId;
  /** ISO date-time. */
  at: string;
  student: Student | null;
  person: Person | null;
  household: Context['household'];
  /** Kinds only; the text of a flag is not kept. */
  flags: FlagKind[];
  flagsReadable: boolean;
  unread: string[];
  /** The page had come to rest and every row of it was seen. */
  complete: boolean;
  facts: Facts;
  /** What its checks said: the worst answer of each. */
  checked: { check: string; outcome: Outcome }[];
}
