import type { DistrictProfile } from '../district/schema.ts';
import type { FactField, PageId, Severity } from '../facts.ts';
import { checks as registry } from './index.ts';
import { ownRowsApart } from './own-rows.ts';
import { couldNotRun } from './results.ts';
import type { Check, CheckInput, CheckResult } from './types.ts';

/** A check's answer with whose it is and how much it matters in this district. */
export interface Answer extends CheckResult {
  check: string;
  severity: Severity;
}

export interface Coverage {
  ran: string[];
  couldNotRun: { check: string; missing: FactField[] }[];
}

type Profile = Pick<DistrictProfile, 'relationshipTypes' | 'access' | 'checks'>;

/** Not every line of the page's list was seen, or none: it may not have come yet, or be drawn in a new way. */
function inPart({ page: { settled, rows } }: CheckInput): boolean {
  return !settled || rows.total === null || rows.seen < rows.total || rows.seen === 0;
}

/** Nothing wrong was found, and no more than single lines are said to be right: another line may be wrong. */
const provesNothing = (results: readonly CheckResult[]) =>
  results.every(({ outcome, row }) => outcome === 'meets' && row !== null);

function runOne(page: PageId, check: Check, input: CheckInput): CheckResult[] {
  // A list of which no line was read says nothing of its columns: it may have failed to load, or be drawn in a new way.
  const isEmpty = page === 'relationships' && input.page.rows.seen === 0 && check.reads.length > 0;
  const none: FactField[] = isEmpty ? ['rows'] : [];
  const missing = [...none, ...check.reads.filter((field) => input.page.unread.includes(field))];
  if (missing.length > 0) return [couldNotRun(input, missing)];
  const results = check.run(input);
  const lacking = results.find((result) => result.missing !== undefined);
  if (lacking) return [lacking];
  if (input.page.disputed && results.every(({ outcome }) => outcome === 'meets'))
    return [couldNotRun(input, ['student'])];
  return inPart(input) && provesNothing(results) ? [couldNotRun(input, ['rows'])] : results;
}

/**
 * Runs the checks of a page.
 * @param page which page the facts are of
 * @param facts what was read; the student's own rows are taken out here, for every check
 * @param profile the district's settings: which checks are on, their severity, the checklist
 * @returns every answer, also `meets`, and the coverage: a check that is off or not asked for is in neither list, one
 *   that could not run has exactly one `unknown` answer without a row
 */
export function runChecks(
  page: PageId,
  facts: Omit<CheckInput, 'district'>,
  profile: Profile,
  checks: readonly Check[] = registry,
): { answers: Answer[]; coverage: Coverage } {
  const relationships = ownRowsApart(facts);
  const input: CheckInput = { ...facts, relationships, district: profile };
  const answers: Answer[] = [];
  const coverage: Coverage = { ran: [], couldNotRun: [] };
  for (const check of checks) {
    const setting = profile.checks[check.id];
    if (!check.pages.includes(page) || setting?.enabled === false || check.asked?.(profile) === false) continue;
    if (check.concerns?.(input) === false) continue;
    const results = runOne(page, check, input);
    const severity = setting?.severity ?? check.severity;
    answers.push(...results.map((result) => ({ ...result, check: check.id, severity })));
    const missing = results.find((result) => result.missing)?.missing;
    if (missing) coverage.couldNotRun.push({ check: check.id, missing });
    else coverage.ran.push(check.id);
  }
  return { answers, coverage };
}
