import { runChecks } from '../../../lib/checks/run.ts';
import type { CheckInput } from '../../../lib/checks/types.ts';
import {
  type Account,
  noFacts,
  type Outcome,
  type PageId,
  type Relationship,
  type Sighting,
} from '../../../lib/facts.ts';
import { toFindings } from '../../../lib/report/findings.ts';
import { custody, district, row, today } from './kit.ts';

type Facts = Omit<CheckInput, 'district'>;

/** A parent with an active account and a key on the screen; a test says what is different. */
export function account(at: number, change: Partial<Account> = {}): Account {
  return {
    row: at,
    name: `Sample${at}, Person`,
    personID: String(9000 + at),
    username: `person${at}`,
    disabled: false,
    hasKey: true,
    keyHolder: `Sample${at}, Person`,
    ...change,
  };
}

/** The page of an adult that has come to rest, whose flags were read. */
export function accounts(rows: Account[], change: Partial<Facts> = {}): Facts {
  return {
    ...noFacts,
    accounts: rows,
    page: { unread: [], rows: { seen: rows.length, total: rows.length }, settled: true },
    context: { student: null, person: null, flags: [], flagsReadable: true },
    today,
    ...change,
  };
}

export const ofStudent = (input: Facts): Facts => ({
  ...input,
  context: {
    ...input.context,
    student: { name: 'Sample, Student', studentNumber: '700001', personID: '8000', grade: '09' },
  },
});

export const ofPerson = (input: Facts, name: string, personID: string): Facts => ({
  ...input,
  context: { ...input.context, person: { name, personID } },
});

export const loading = (input: Facts): Facts => ({ ...input, page: { ...input.page, settled: false } });

/** A page seen earlier in this session. */
export function sighting(page: PageId, change: Partial<Sighting> = {}): Sighting {
  return {
    page,
    at: '2026-03-02T09:00:00.000Z',
    student: null,
    person: null,
    household: null,
    flags: [],
    flagsReadable: true,
    unread: [],
    complete: true,
    facts: { ...noFacts },
    checked: [],
    ...change,
  };
}

/** The student's Relationships page as seen earlier. */
export const seenRelationships = (rows: Relationship[], change: Partial<Sighting> = {}): Sighting =>
  sighting('relationships', {
    student: { name: 'Sample, Student', studentNumber: '700001', personID: '8000', grade: '09' },
    facts: { ...noFacts, relationships: rows },
    ...change,
  });

export const seenAccounts = (page: PageId, rows: Account[]): Sighting =>
  sighting(page, { facts: { ...noFacts, accounts: rows } });

const answersOf = (check: string, page: PageId, input: Facts) =>
  runChecks(page, input, district).answers.filter((answer) => answer.check === check);

/** The answers in short: outcome, row, and the variant where there is one. */
export const briefly = (check: string, page: PageId, input: Facts): (Outcome | number | string | null)[][] =>
  answersOf(check, page, input).map(({ outcome, row: at, variant }) => [outcome, at, ...(variant ? [variant] : [])]);

/** What was observed, as it may stand in a ticket. */
export const observedBy = (check: string, page: PageId, input: Facts) =>
  answersOf(check, page, input).map(({ observed }) => observed);

/** `fix` of every finding in both languages, under a custody flag. */
export const fixesOf = (
  check: string,
  page: PageId,
  input: Facts,
  flags = [custody],
  flagsReadable = true,
): string[] => {
  const context = { ...input.context, flags, flagsReadable };
  const answers = answersOf(check, page, { ...input, context });
  return (['en', 'es'] as const).flatMap((language) =>
    toFindings(answers, context, district, language).map(({ fix }) => fix),
  );
};

/** Columns that check `check` cannot run without. */
export const gapsOf = (check: string, page: PageId, input: Facts) =>
  runChecks(page, input, district).coverage.couldNotRun.filter((gap) => gap.check === check);

export { row };
