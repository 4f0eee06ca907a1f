import type { Place } from './grid.ts';

/** Why nobody is named for a school although the list may name somebody. */
export type QuestionReason =
  /** The cell is empty: a merged group, or nobody. */
  | 'blank'
  /** The cell names two people. */
  | 'two-names'
  /** The school stands twice, with different people. */
  | 'twice'
  /** What stands there does not read like a name. */
  | 'no-name';

/** What only a person can decide: who answers for a school. */
export interface Question {
  reason: QuestionReason;
  /** Names that the list gives near this row; the nearest above comes first where there is one. */
  choices: string[];
  /** The specialist of the row above, for an empty cell. */
  above: string | null;
}

/** One school of the list. */
export interface SchoolRow {
  /** The same school has the same key in every list (`schoolKey`). */
  key: string;
  place: Place;
  school: string;
  level: string | null;
  /** null: the list names nobody, or it is not certain whom (`question`). */
  specialist: string | null;
  backup: string | null;
  question: Question | null;
}

/** A specialist as the list gives them, once each. */
export interface Person {
  name: string;
  email: string | null;
  extension: string | null;
  booking: string | null;
}

export type ProblemReason =
  | 'broken-quotes'
  | 'no-columns'
  | 'other-sheet'
  | 'no-text'
  | 'no-school'
  | 'unclear-school'
  | 'no-row'
  | 'two-emails'
  | 'two-extensions'
  | 'two-bookings'
  | 'bad-email'
  | 'bad-link';

/** Something in the list that was left out, and where it stands. */
export interface Problem {
  place: Place;
  text: string;
  reason: ProblemReason;
}

/** What a table says once its columns are known. */
export interface Reading {
  schools: SchoolRow[];
  people: Person[];
  problems: Problem[];
  /** Titles, repeated headers, page numbers. */
  outside: { place: Place; text: string }[];
}
