import type { Topic, Tried, Urgency } from '../../lib/district/topic.ts';
import type { Draft } from '../../lib/storage/draft.ts';

/** The question before the ticket, as far as the person has answered it. */
export interface AskChoice {
  /** null: as the page and the picked findings propose. */
  topic: Topic | null;
  urgency: Urgency;
  /** Ways in which the specialist was tried and not available. */
  tried: Tried[];
  /** A ticket is written though the protocols' answer is another one. */
  anyway: boolean;
}

/** What the person has chosen and written so far, independent of the report's order. */
export interface Choice {
  /** Keys of the findings that go in (`components/findings/key.ts`); null: nothing chosen yet, so all that were found. */
  picked: string[] | null;
  includeNames: boolean;
  tried: string[];
  note: string;
  /** What of the note is kept though it is private. */
  kept: string[];
  targetId: string | null;
  /** The school that the person chose, and the page's words it was chosen for; null: none. */
  school: Draft['school'] | null;
  ask: AskChoice;
}

const notAsked: AskChoice = { topic: null, urgency: 'normal', tried: [], anyway: false };

export const untouched: Choice = {
  picked: null,
  includeNames: false,
  tried: [],
  note: '',
  kept: [],
  targetId: null,
  school: null,
  ask: notAsked,
};

/** The choice that a stored draft holds. */
export function choiceOf(draft: Draft): Choice {
  const { includeNames, tried, note, kept } = draft.choices;
  return {
    picked: draft.picked,
    includeNames,
    tried,
    note,
    kept,
    targetId: draft.targetId,
    school: draft.school ?? null,
    ask: draft.ask ?? notAsked,
  };
}
