import type { Finding } from '../facts.ts';
import type { Capsule, CapsuleCheck } from '../support/capsule/form.ts';
import type { TabReport } from './schema.ts';

/**
 * What became of a finding of a ticket. `fixed`: the check ran now and does not find it any more. `open`: it still does.
 * `new`: found now, and not in the ticket. `cannot-tell`: the check did not run now, or not on everything.
 */
export type ReplayResult = 'fixed' | 'open' | 'new' | 'cannot-tell';

export interface ReplayItem {
  check: string;
  result: ReplayResult;
  /** As the ticket says it; null for what is new. */
  before: CapsuleCheck | null;
  /** Index among the report's findings; null for what is not found now. */
  now: number | null;
}

/** Whether the page in hand is the record that the ticket is about. `unsure`: the ticket or the page does not say. */
export type SameRecord = 'same' | 'other' | 'unsure';

type About = Pick<Capsule, 'studentNumber' | 'personID' | 'householdIDs'>;

const agree = (one: string | null | undefined, other: string | null | undefined): boolean | null =>
  one && other ? one === other : null;

/** Compares the ids of a ticket with those of the page; one that differs is enough for another record. */
export function sameRecord(capsule: About, { context }: Pick<TabReport, 'context'>): SameRecord {
  const { student, person, household } = context;
  const known = [
    agree(capsule.studentNumber, student?.studentNumber),
    agree(capsule.personID, student?.personID ?? person?.personID),
  ];
  if (known.includes(false)) return 'other';
  if (known.includes(true)) return 'same';
  const home = household?.householdID;
  // A household's own page shows no student: there its id tells.
  if (home && capsule.householdIDs.length > 0 && !student)
    return capsule.householdIDs.includes(home) ? 'same' : 'other';
  return 'unsure';
}

const sameRow = (before: CapsuleCheck, now: Finding) => before.row === now.row;

/** What a check says now of the findings that a ticket named under it. */
function ofCheck(check: string, told: readonly CapsuleCheck[], report: TabReport): ReplayItem[] {
  const indexes = report.findings.flatMap((finding, index) =>
    finding.check === check && finding.outcome !== 'unknown' ? [index] : [],
  );
  const left = new Set(indexes);
  const take = (fits: (finding: Finding) => boolean): number | null => {
    const found = [...left].find((index) => fits(report.findings[index] as Finding));
    if (found === undefined) return null;
    left.delete(found);
    return found;
  };
  // Those of the same row first; rows move when one is added, so the rest pair up in their order.
  const rows = told.map((one) => take((finding) => sameRow(one, finding)));
  const pairs = told.map((one, at) => ({ before: one, now: rows[at] ?? take(() => true) }));
  const ran = report.coverage.ran.includes(check);
  const partly = report.findings.some((finding) => finding.check === check && finding.outcome === 'unknown');
  const gone: ReplayResult = ran && !partly ? 'fixed' : 'cannot-tell';
  return [
    ...pairs.map(({ before, now }): ReplayItem => ({ check, before, now, result: now === null ? gone : 'open' })),
    ...[...left].map((now): ReplayItem => ({ check, before: null, now, result: 'new' })),
  ];
}

/**
 * Then and now, finding by finding: those of the ticket in their order, then what is new. Only for a page that is not
 * another record (`sameRecord`). Never "fixed" where a check could not look at everything.
 * @param checks of the ticket
 */
export function thenAndNow(checks: readonly CapsuleCheck[], report: TabReport): ReplayItem[] {
  const named = [...new Set(checks.map(({ check }) => check))];
  const found = [...new Set(report.findings.map(({ check }) => check))].filter((check) => !named.includes(check));
  const items = [...named, ...found].flatMap((check) =>
    ofCheck(
      check,
      checks.filter((one) => one.check === check),
      report,
    ),
  );
  return [...items.filter(({ before }) => before !== null), ...items.filter(({ before }) => before === null)];
}
