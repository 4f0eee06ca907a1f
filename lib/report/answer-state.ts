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
 * finding comes back. A finding about a whole page is about everybody on it; one about a pair has its evidence instead.
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
  const read = subjects ? null : Object.entries(observed).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(['state', outcome, read, flagged, flags, wholePage ? allRows(facts) : null]);
}

/**
 * What speaks for it that two records are one, a text each: all that was observed and is neither `false` nor unread. An
 * answer about a pair ("not a duplicate") holds while there is nothing new among it. How much is known of a pair moves
 * with the pages that were seen in a session, so knowing less than before is no change.
 */
export function evidenceTexts({ check, subjects, observed }: Finding): string[] {
  if (!subjects) return [];
  const found = Object.entries(observed).filter(([, value]) => value !== null && value !== false);
  return found.map(([field, value]) => JSON.stringify(['evidence', check, field, value]));
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
