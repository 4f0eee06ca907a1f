import type { Context } from '../facts.ts';
import type { TabFrame } from './frame.ts';
import type { Pairs } from './pairs.ts';
import { mergePerson } from './person.ts';
import { type RecognisedPage, recognisePages } from './recognise.ts';

/** What a tab shows, out of all its frames. */
export interface Merged {
  /** The surest first. */
  pages: RecognisedPage[];
  /** Two places disagree about whom the tab is about: one of them is of somebody else, or of a page that is gone. */
  disputed: boolean;
  context: Context;
}

const folded = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** What the frames say with one voice; null when nobody says it or two say different things. */
function oneVoice(values: readonly (string | null)[]): string | null {
  const said = values.filter((value) => value !== null && value.trim() !== '');
  return new Set(said.map((value) => folded(value as string))).size === 1 ? (said[0]?.trim() ?? null) : null;
}

/** What the pages are about, as one value; null when none says it or two say different things. */
function agreed<T>(values: readonly (T | null | undefined)[]): T | null {
  const said = values.filter((value) => value !== null && value !== undefined);
  return new Set(said.map((value) => JSON.stringify(value))).size === 1 ? (said[0] ?? null) : null;
}

/**
 * Merges the readings of a tab's frames.
 * @param frames the latest reading of every frame that sent one
 * @param pairs this tab's memory of which studentNumber went with which personID
 * @returns `merged` is null when no page is recognised; `pairs` is the memory to keep for the next time
 */
export function merge(frames: Iterable<TabFrame>, pairs: Pairs): { merged: Merged | null; pairs: Pairs } {
  const list = [...frames].sort((a, b) => a.frameId - b.frameId);
  const pages = recognisePages(list).sort((a, b) => b.confidence - a.confidence);
  const [main] = pages;
  if (!main) return { merged: null, pairs };
  const { person, disputed, pairs: learned } = mergePerson(list, pages, pairs);
  const context: Context = {
    ...person,
    school: oneVoice(list.map(({ reading }) => reading.school)),
    calendar: oneVoice(list.map(({ reading }) => reading.calendar)),
    // A page knows more of its section than a title bar does: the teacher.
    course: agreed(pages.map(({ page }) => page.about.course)) ?? agreed(list.map(({ reading }) => reading.course)),
    household: agreed(pages.map(({ page }) => page.about.household)),
    applicationNumber: agreed(pages.map(({ page }) => page.about.applicationNumber)),
  };
  return { merged: { pages, disputed, context }, pairs: learned };
}
