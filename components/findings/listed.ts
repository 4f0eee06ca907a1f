import type { Finding } from '../../lib/facts.ts';
import type { Answered, AnswerOf } from '../../lib/report/answers.ts';
import { findingKeys } from './key.ts';

/** A finding with its place in the report (which a ticket's choices name) and its lasting key. */
export interface Listed {
  finding: Finding;
  index: number;
  key: string;
}

/** What was found and nobody has answered, in the report's order (worst first); what could not be checked is not in it. */
export function foundIn(findings: readonly Finding[], answers?: readonly AnswerOf[]): Listed[] {
  return listed(findings).filter(({ finding, index }) => finding.outcome !== 'unknown' && !answers?.[index]);
}

/** What staff have answered, each with its answer, in the report's order. */
export function answeredIn(
  findings: readonly Finding[],
  answers: readonly AnswerOf[] = [],
): (Listed & { answer: Answered })[] {
  return listed(findings).flatMap((each) => {
    const answer = answers[each.index];
    return answer ? [{ ...each, answer }] : [];
  });
}

/** The findings that say "could not check", in the report's order. */
export function unknownIn(findings: readonly Finding[]): Listed[] {
  return listed(findings).filter(({ finding }) => finding.outcome === 'unknown');
}

function listed(findings: readonly Finding[]): Listed[] {
  const keys = findingKeys(findings);
  return findings.map((finding, index) => ({ finding, index, key: keys[index] ?? '' }));
}
