import { z } from 'zod';
import { topics, tries, urgencies } from '../district/topic.ts';
import { readAll, type SessionItem, sessionItem } from './session-item.ts';

/**
 * A ticket being written, `draft:<tabId>`. It stays when the report goes (a sign-in time-out), and goes when it is
 * discarded or delivered, and with the browser session: it is in session memory only.
 */
const draftSchema = z.strictObject({
  /** Whose ticket it is; null when no student was read. A draft is never put into another student's ticket. */
  studentNumber: z.string().nullable(),
  choices: z.strictObject({
    findings: z.array(z.int().min(0)),
    includeNames: z.boolean(),
    tried: z.array(z.string()),
    note: z.string(),
    kept: z.array(z.string()).default([]),
  }),
  /** The same findings by what they are about, since a re-read may move them (`components/findings/key.ts`). */
  picked: z.array(z.string()).nullable(),
  targetId: z.string().nullable(),
  /** A listed school that the person chose, and what the page showed then: it counts only while it shows the same. */
  school: z.strictObject({ id: z.string().max(64), shown: z.string().nullable() }).optional(),
  /** The question before the ticket; absent when nothing of it was changed. */
  ask: z
    .strictObject({
      topic: z.enum(topics).nullable(),
      urgency: z.enum(urgencies),
      tried: z.array(z.enum(tries)),
      anyway: z.boolean(),
    })
    .optional(),
  /** ms since the epoch */
  at: z.number(),
});

export type Draft = z.infer<typeof draftSchema>;

const prefix = 'draft:';

export function draftItem(tabId: number): SessionItem<Draft> {
  return sessionItem<Draft>(`${prefix}${tabId}`, draftSchema);
}

/**
 * The draft for a tab: its own, else the newest of another tab about the same student.
 * @returns the draft and the tab it is stored under, or null
 */
export async function findDraft(
  tabId: number,
  studentNumber: string | null,
): Promise<{ tabId: number; draft: Draft } | null> {
  const drafts = await readAll(prefix, draftSchema);
  const own = drafts.get(tabId);
  if (own !== undefined) return { tabId, draft: own };
  if (studentNumber === null) return null;
  const same = [...drafts].filter(([, draft]) => draft.studentNumber === studentNumber);
  same.sort(([, a], [, b]) => b.at - a.at);
  const newest = same[0];
  return newest === undefined ? null : { tabId: newest[0], draft: newest[1] };
}
