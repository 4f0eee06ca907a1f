import { answerReasons } from '../report/answers.ts';
import { fields, isoDay, isoTime, list, matching, oneOf, type Shaped, text } from '../shape.ts';

const digest = matching(/^[0-9a-f]{64}$/);

/** An answer as it is kept: digests, and nothing that names anybody. */
const answerRecord = fields({
  /** Of what it is about, first as the page told most of it. */
  id: digest,
  /** Of the same by other numbers: a page may show only one of a student's two. */
  also: list(digest, 4),
  /** Of what was observed. */
  state: digest,
  /** Of a pair: what spoke for it that the two are one. */
  evidence: list(digest, 40),
  check: text(),
  reason: oneOf(answerReasons),
  /** ISO date-time. */
  at: isoTime,
  /** ISO day: the last one on which it holds. */
  until: isoDay,
});

export type AnswerRecord = Shaped<typeof answerRecord>;

/** The records among stored values; what does not fit is left out. */
export function recordsOf(stored: readonly unknown[]): AnswerRecord[] {
  return stored.filter(answerRecord);
}
