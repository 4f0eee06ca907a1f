import type { FactField, FlagKind, Outcome } from '../../lib/facts.ts';

/** The three ways Campus shows one and the same Relationships tool. */
export type CampusSkin = 'new-look-legacy' | 'new-look-kendo' | 'classic';

export interface PracticeStudent {
  personID: string;
  /** As Campus prints it: "Last, First M (Nick)". */
  name: string;
  studentNumber: string;
  grade: string;
  /** Printed as mm/dd/yyyy. */
  birthDate: string;
  gender: 'F' | 'M' | 'X';
}

export interface PracticeFlag {
  kind: FlagKind;
  /** Shown as the icon's title; an empty text gives an icon without a name. */
  text: string;
}

/** One line of the Relationships tool. Dates are printed as mm/dd/yyyy; '' is a blank field. */
export interface PracticeRow {
  personID: string;
  name: string;
  relationship: string;
  seq: number | null;
  guardian: boolean;
  portal: boolean;
  mailing: boolean;
  messenger: boolean;
  private: boolean;
  secondary: boolean;
  startDate: string;
  endDate: string;
  email: string;
  /** The household the row is listed under; '' is a relationship outside every household of the student. */
  household: string;
}

/** The boxes and columns of the tool, by the name Campus' own data model gives them. */
export type BoxField = 'guardian' | 'portal' | 'mailing' | 'messenger' | 'private' | 'secondary';

export interface PracticeTiming {
  /** How long the server keeps the frame that holds the rows waiting, in ms. */
  rows: number;
  /** How long the flags of the header take to arrive, in ms. */
  flags: number;
  /** The legacy rows frame replaces itself with document.open after it loaded. */
  rewrites: boolean;
}

export interface ExpectedFinding {
  check: string;
  outcome: Exclude<Outcome, 'meets'>;
  /** The row's name as shown, or null when the finding is about the whole page. */
  name: string | null;
  /** For a pair: the other row's name. Either of the two may be the finding's subject. */
  pairName?: string;
}

/** What the extension must say, written by hand from DESIGN §5, never from any code's output. */
export interface Expected {
  findings: ExpectedFinding[];
  couldNotRun: { check: string; missing: FactField[] }[];
  context: {
    student: { name: string; studentNumber: string; personID: string; grade: string };
    school: string;
    calendar: string;
  };
  flags: FlagKind[];
  flagsReadable: boolean;
}

export interface Scenario {
  id: string;
  title: string;
  /** One sentence for the index page: what a person should notice here. */
  about: string;
  student: PracticeStudent;
  school: string;
  calendar: string;
  flags: PracticeFlag[];
  rows: PracticeRow[];
  hiddenColumns: BoxField[];
  timing: PracticeTiming;
  /** Holds for all three skins. */
  expected: Expected;
}

export interface UrlOptions {
  /** Scheme, host and port in front of the path. Default: https://practice.infinitecampus.org */
  origin?: string;
  /** Shows a made-up list of this many rows (1..10,000) instead of the scenario's own. */
  rows?: number;
  /** New Look Kendo only: rows a page; without it all rows are on one page. */
  pageSize?: number;
}
