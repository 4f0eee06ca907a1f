import { type Answer, runChecks } from '../../../lib/checks/run.ts';
import type { CheckInput } from '../../../lib/checks/types.ts';
import type { Applicant, Application, LinkState, Outcome, PageId } from '../../../lib/facts.ts';
import { toFindings } from '../../../lib/report/findings.ts';
import { custody, district, facts } from './kit.ts';

type Facts = Omit<CheckInput, 'district'>;

export const applicant = (row: number, link: LinkState, change: Partial<Applicant> = {}): Applicant => ({
  row,
  application: '70012',
  name: `Practice, Person${row}`,
  role: 'Student',
  kind: 'person',
  link,
  ...change,
});

export const home = (row: number, link: LinkState): Applicant =>
  applicant(row, link, { kind: 'household', name: 'Practice Household' });
export const address = (row: number, link: LinkState): Applicant =>
  applicant(row, link, { kind: 'address', name: '12 Example Street' });

export const application = (row: number, school: string | null, number: string | null = '70012'): Application => ({
  row,
  number,
  status: 'Submitted-New',
  applicant: 'Practice, Ana',
  submitted: '2026-08-12',
  school,
});

/** An application that has come to rest and shows everybody in it; no student's header stands beside it. */
export const inWindow = (applicants: Applicant[], change: Partial<Facts> = {}): Facts => ({
  ...facts([]),
  applicants,
  page: { unread: [], rows: { seen: applicants.length, total: applicants.length }, settled: true },
  context: { student: null, person: null, flags: [], flagsReadable: false, applicationNumber: '70012' },
  ...change,
});

/** A section of it is folded. */
export const folded = (input: Facts): Facts => ({
  ...input,
  page: { ...input.page, rows: { ...input.page.rows, total: null } },
});

const answersOf = (check: string, input: Facts, page: PageId): Answer[] =>
  runChecks(page, input, district).answers.filter((answer) => answer.check === check);

/** The answers in short: `[outcome, row]`. */
export const short = (check: string, input: Facts, page: PageId = 'olr-application'): [Outcome, number | null][] =>
  answersOf(check, input, page).map(({ outcome, row }) => [outcome, row]);

/** `fix` of every finding. */
export function advice(check: string, input: Facts, page: PageId = 'olr-application'): string[] {
  const answers = answersOf(check, input, page);
  return toFindings(answers, input.context, district, 'en').map(({ fix }) => fix);
}

export const underCustody = (input: Facts): Facts => ({
  ...input,
  context: { ...input.context, flags: [custody] },
});

export const couldNotRun = (check: string, input: Facts, page: PageId = 'olr-application') =>
  runChecks(page, input, district).coverage.couldNotRun.filter((gap) => gap.check === check);
