import type { Finding } from '../facts.ts';
import { identityTexts } from './answer-identity.ts';
import type { TabReport } from './schema.ts';

/**
 * The answers that staff give to a finding: "this is intentional", with one of these reasons and no free text
 * (DESIGN promise 10; product.md rank 4). Pure; `lib/storage/answers.ts` keeps them.
 */
export const answerReasons = [
  'legal-document',
  'not-guardian',
  'declined',
  'pending',
  'two-real-homes',
  'other',
] as const;

export type AnswerReason = (typeof answerReasons)[number];

/** An answer in force. */
export interface Answered {
  reason: AnswerReason;
  /** ISO date-time. */
  at: string;
  /** ISO day: the last one on which it holds. */
  until: string;
}

/** What staff answered to a finding; null: nothing that is in force. */
export type AnswerOf = Answered | null;

/** The reasons that a finding may be answered with, or why it cannot be answered. */
export type Answerable = { reasons: readonly AnswerReason[] } | { reasons: null; why: 'unknown' | 'nobody' | 'moment' };

/**
 * Checks about what somebody does right now: whose key is on the screen while another student is worked on. An answer
 * would hold for the next student too, and hand a key to the wrong adult.
 */
const ofTheMoment: ReadonlySet<string> = new Set(['KEY-HOLDER']);

/**
 * Whether and how a finding may be answered. What could not be checked cannot be answered away (DESIGN promise 2); a
 * visible custody or legal flag only with the document on file (promise 3); and one without any number or name could
 * not be told from another's.
 */
export function answerable(finding: Finding, report: Pick<TabReport, 'origin' | 'context'>): Answerable {
  if (finding.outcome === 'unknown') return { reasons: null, why: 'unknown' };
  if (ofTheMoment.has(finding.check)) return { reasons: null, why: 'moment' };
  if (identityTexts(finding, report).length === 0) return { reasons: null, why: 'nobody' };
  return { reasons: finding.check === 'REL-CUSTODY' ? ['legal-document'] : answerReasons };
}

/** The findings that nobody has answered, in order. @param answers one a finding; undefined: not known yet */
export function unanswered(findings: readonly Finding[], answers: readonly AnswerOf[] | undefined): Finding[] {
  return findings.filter((_, index) => !answers?.[index]);
}
