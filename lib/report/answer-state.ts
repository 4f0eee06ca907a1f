import type { Finding } from '../facts.ts';
import { custodyState } from './advice.ts';
import type { TabReport } from './schema.ts';

/** Fields that say nothing about who has access to whom: a new telephone number brings no answered finding back. */
const asideFields = new Set(['row', 'email', 'phone', 'username', 'messenger', 'sequence', 'startDate', 'endDate']);

const sorted = (record: object): [string, unknown][] =>
  Object.entries(record)
    .filter(([field]) => !asideFields.has(field))
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** All rows of a page, whatever their order: counts alone would not tell that another person has access now. */
const allRows = (facts: TabReport['facts']) =>
  Object.entries(facts).map(([kind, rows]) => [kind, rows.map((row) => JSON.stringify(sorted(row))).sort()]);

/**
 * The observed state that an answer was given to, as a text to be digested (it may hold names): when it changes, the
 * finding comes back. A finding about a whole page is about everybody on it.
 * @param flagged whether a custody or legal flag is taken to be visible
 */
export function stateText(
  finding: Finding,
  { facts, context }: Pick<TabReport, 'facts' | 'context'>,
  flagged: boolean,
) {
  const { outcome, observed, row, subjects } = finding;
  const wholePage = row === null && !subjects;
  const flags = finding.check === 'REL-CUSTODY' ? context.flags.map(({ kind }) => kind).sort() : null;
  const read = Object.entries(observed).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(['state', outcome, read, flagged, flags, wholePage ? allRows(facts) : null]);
}

/**
 * The states for which an answer is in force. One given while no custody or legal flag was visible is not in force once
 * there is one: the person did not know of it.
 */
export function statesInForce(finding: Finding, report: Pick<TabReport, 'facts' | 'context'>): string[] {
  const flagged = isFlagged(report);
  const texts = [stateText(finding, report, true)];
  return flagged ? texts : [...texts, stateText(finding, report, false)];
}

/** Whether a custody or legal flag is visible. */
export const isFlagged = ({ context }: Pick<TabReport, 'context'>): boolean => custodyState(context) === 'stop';
