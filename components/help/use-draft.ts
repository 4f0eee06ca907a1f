import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnswerOf } from '../../lib/report/answers.ts';
import type { TabReport } from '../../lib/report/schema.ts';
import type { Draft } from '../../lib/storage/draft.ts';
import { numbersSeen } from '../../lib/support/names-seen.ts';
import type { Services } from '../panel/services.ts';
import { type Choice, choiceOf, untouched } from './draft-state.ts';
import { pickedIndexes } from './picked.ts';
import { withoutPrivate } from './private-note.ts';

interface StoredDraft {
  tabId: number;
  draft: Draft;
}

export interface DraftState {
  choice: Choice;
  /** The stored draft has been looked for. */
  ready: boolean;
  /** A stored draft that is not about this report: shown, never put into another student's ticket. */
  offered: StoredDraft | null;
  /** When the draft now in use was last changed, if it came from storage; ms since the epoch. */
  restoredAt: number | null;
  change(part: Partial<Choice>): void;
  /** Forgets what was written, here and in storage. */
  discard(): Promise<void>;
  /** Forgets the stored draft of a ticket that was delivered; the text stays on the screen. */
  delivered(): Promise<void>;
}

type Needs = Pick<Services, 'findDraft' | 'saveDraft' | 'removeDraft'>;

const fresh = {
  choice: untouched,
  ready: false,
  offered: null as StoredDraft | null,
  restoredAt: null as number | null,
};

/**
 * The ticket being written for a tab. Every change is stored at once, since a popup closes without warning; when the
 * report goes and comes back for the same student, what was written is there again.
 * @param onUnstored told when the browser refuses to store the draft
 */
export function useDraft(
  services: Needs,
  tabId: number | null,
  report: TabReport | null,
  onUnstored: () => void,
  answers?: readonly AnswerOf[],
): DraftState {
  const [state, setState] = useState(fresh);
  const student = report?.context.student?.studentNumber ?? null;
  const about = report === null ? null : `${tabId}|${student ?? ''}`;
  const writtenAbout = useRef<string | null>(null);

  useEffect(() => {
    // The report went for a moment (a Save reloads the page) and is back: what is on the screen is the newest.
    if (about !== null && writtenAbout.current === about) {
      setState((now) => ({ ...now, offered: null, ready: true }));
      return;
    }
    if (tabId === null) return;
    let current = true;
    void services.findDraft(tabId, student).then((found) => {
      if (!current || (about !== null && writtenAbout.current === about)) return;
      const mine = found !== null && report !== null && found.draft.studentNumber === student;
      if (!mine) {
        // What was written is off the screen now. With its own page, which may come in two steps, it is looked for anew.
        if (about !== null) writtenAbout.current = null;
        return setState((now) => ({ ...(about === null ? now : fresh), offered: found, ready: true }));
      }
      writtenAbout.current = about;
      setState({ choice: choiceOf(found.draft), ready: true, offered: null, restoredAt: found.draft.at });
      if (found.tabId !== tabId) {
        void services.saveDraft(tabId, found.draft).then(() => services.removeDraft(found.tabId), onUnstored);
      }
    });
    return () => {
      current = false;
    };
  }, [about, tabId]);

  return {
    ...state,
    change(part) {
      const choice = { ...state.choice, ...part };
      writtenAbout.current = about;
      setState({ ...state, choice, offered: null });
      if (tabId !== null) services.saveDraft(tabId, draftFor(choice, report, student, answers)).catch(onUnstored);
    },
    async discard() {
      const storedTab = state.offered?.tabId ?? tabId;
      writtenAbout.current = null;
      setState({ ...fresh, ready: true });
      if (storedTab !== null) await services.removeDraft(storedTab);
    },
    async delivered() {
      setState((now) => ({ ...now, restoredAt: null }));
      if (tabId !== null) await services.removeDraft(tabId);
    },
  };
}

function draftFor(
  choice: Choice,
  report: TabReport | null,
  studentNumber: string | null,
  answers?: readonly AnswerOf[],
): Draft {
  const { picked, targetId, includeNames, tried, note, kept, school, ask } = choice;
  const findings = pickedIndexes(report?.findings ?? [], picked, answers);
  return {
    studentNumber,
    choices: {
      findings,
      includeNames,
      tried,
      note: withoutPrivate(note, report === null ? [] : numbersSeen(report)),
      kept,
    },
    picked,
    targetId,
    ...(school ? { school } : {}),
    ...(ask === untouched.ask ? {} : { ask }),
    at: Date.now(),
  };
}
