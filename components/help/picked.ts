import type { Finding } from '../../lib/facts.ts';
import type { AnswerOf } from '../../lib/report/answers.ts';
import { findingKeys } from '../findings/key.ts';
import { foundIn } from '../findings/listed.ts';

/** Keys of the findings that go into a ticket when the person has not chosen: everything found, nothing unchecked or answered. */
export function offeredKeys(findings: readonly Finding[], answers?: readonly AnswerOf[]): string[] {
  return foundIn(findings, answers).map(({ key }) => key);
}

/** The report's indexes of the chosen findings, in the report's order. Those that are gone fall away. */
export function pickedIndexes(
  findings: readonly Finding[],
  picked: readonly string[] | null,
  answers?: readonly AnswerOf[],
): number[] {
  const wanted = new Set(picked ?? offeredKeys(findings, answers));
  return findingKeys(findings).flatMap((key, index) => (wanted.has(key) ? [index] : []));
}

/** The key of the finding a card asked about; null when it is not in the report (any more). */
export function keyOfRequest(findings: readonly Finding[], check: string, row: number | null): string | null {
  const index = findings.findIndex((finding) => finding.check === check && finding.row === row);
  return findingKeys(findings)[index] ?? null;
}
