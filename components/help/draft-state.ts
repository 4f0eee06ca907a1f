import type { Draft } from '../../lib/storage/draft.ts';

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
}

export const untouched: Choice = { picked: null, includeNames: false, tried: [], note: '', kept: [], targetId: null };

/** The choice that a stored draft holds. */
export function choiceOf(draft: Draft): Choice {
  const { includeNames, tried, note, kept } = draft.choices;
  return { picked: draft.picked, includeNames, tried, note, kept, targetId: draft.targetId };
}
