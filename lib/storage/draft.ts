import { topics, tries, urgencies } from '../district/topic.ts';
import { count, fields, list, number, oneOf, orNull, type Shaped, text, yesNo } from '../shape.ts';
import { shaped } from './reads.ts';
import { readAll, type SessionItem, sessionItem } from './session-item.ts';

/**
 * A ticket being written, `draft:<tabId>`. It stays when the report goes (a sign-in time-out), and goes when it is
 * discarded or delivered, and with the browser session: it is in session memory only.
 */
const draft = fields(
  {
    /** Whose ticket it is; null when no student was read. A draft is never put into another student's ticket. */
    studentNumber: orNull(text()),
    choices: fields({
      findings: list(count),
      includeNames: yesNo,
      tried: list(text()),
      note: text(),
      kept: list(text()),
    }),
    /** The same findings by what they are about, since a re-read may move them (`components/findings/key.ts`). */
    picked: orNull(list(text())),
    targetId: orNull(text()),
    /** ms since the epoch */
    at: number,
  },
  {
    /** A listed school that the person chose, and what the page showed then: it counts only while it shows the same. */
    school: fields({ id: text(0, 64), shown: orNull(text()) }),
    /** The question before the ticket; absent when nothing of it was changed. */
    ask: fields({
      topic: orNull(oneOf(topics)),
      urgency: oneOf(urgencies),
      tried: list(oneOf(tries)),
      anyway: yesNo,
    }),
  },
);

export type Draft = Shaped<typeof draft>;

const prefix = 'draft:';

export function draftItem(tabId: number): SessionItem<Draft> {
  return sessionItem<Draft>(`${prefix}${tabId}`, shaped(draft));
}

/**
 * The draft for a tab: its own, else the newest of another tab about the same student.
 * @returns the draft and the tab it is stored under, or null
 */
export async function findDraft(
  tabId: number,
  studentNumber: string | null,
): Promise<{ tabId: number; draft: Draft } | null> {
  const drafts = await readAll(prefix, shaped(draft));
  const own = drafts.get(tabId);
  if (own !== undefined) return { tabId, draft: own };
  if (studentNumber === null) return null;
  const same = [...drafts].filter(([, one]) => one.studentNumber === studentNumber);
  same.sort(([, a], [, b]) => b.at - a.at);
  const newest = same[0];
  return newest === undefined ? null : { tabId: newest[0], draft: newest[1] };
}
