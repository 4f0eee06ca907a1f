import type { Draft } from '../../lib/storage/draft.ts';

/** What the person has chosen and written so far, independent of the report's order. */
export interface Choice {
  /** Keys of the findings that go in (`components/findings/key.ts`); null: nothing chosen yet, so all that were found. */
  picked: string[] | null;
  includeNames: boolean;
  tried: string[];
  note: string;
  targetId: string | null;
}

export const untouched: Choice = { picked: null, includeNames: false, tried: [], note: '', targetId: null };

/** The choice that a stored draft holds. */
export function choiceOf(draft: Draft): Choice {
  const { includeNames, tried, note } = draft.choices;
  return { picked: draft.picked, includeNames, tried, note, targetId: draft.targetId };
}
