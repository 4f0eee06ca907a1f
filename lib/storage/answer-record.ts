import { z } from 'zod';
import { answerReasons } from '../report/answers.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** An answer as it is kept: digests, and nothing that names anybody. */
const answerRecord = z.strictObject({
  /** Of what it is about, first as the page told most of it. */
  id: digest,
  /** Of the same by other numbers: a page may show only one of a student's two. */
  also: z.array(digest).max(4),
  /** Of what was observed. */
  state: digest,
  /** Of a pair: what spoke for it that the two are one. */
  evidence: z.array(digest).max(40),
  check: z.string(),
  reason: z.enum(answerReasons),
  /** ISO date-time. */
  at: z.iso.datetime(),
  /** ISO day: the last one on which it holds. */
  until: z.iso.date(),
});

export type AnswerRecord = z.infer<typeof answerRecord>;

/** The records among stored values; what does not fit is left out. */
export function recordsOf(stored: readonly unknown[]): AnswerRecord[] {
  return stored.flatMap((value) => {
    const parsed = answerRecord.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
}
