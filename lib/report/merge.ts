import type { Context } from '../facts.ts';
import type { TabFrame } from './frame.ts';
import type { Pairs } from './pairs.ts';
import { mergePerson } from './person.ts';
import type { PageReading } from './reading.ts';
import { type RecognisedPage, recognisePages } from './recognise.ts';

/** What a tab shows, out of all its frames. */
interface Merged {
  /** The page whose rows are checked stands first. */
  pages: RecognisedPage[];
  /** The recognised page whose rows are checked; row numbers are its frame's own. */
  main: PageReading;
  settled: boolean;
  context: Context;
}

const folded = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** What the frames say with one voice; null when nobody says it or two say different things. */
function oneVoice(values: readonly (string | null)[]): string | null {
  const said = values.filter((value) => value !== null && value.trim() !== '');
  return new Set(said.map((value) => folded(value as string))).size === 1 ? (said[0]?.trim() ?? null) : null;
}

/**
 * Merges the readings of a tab's frames.
 * @param frames the latest reading of every frame that sent one
 * @param pairs this tab's memory of which studentNumber went with which personID
 * @returns `merged` is null when no Relationships page is recognised; `pairs` is the memory to keep for the next time
 */
export function merge(frames: Iterable<TabFrame>, pairs: Pairs): { merged: Merged | null; pairs: Pairs } {
  const list = [...frames].sort((a, b) => a.frameId - b.frameId);
  const pages = recognisePages(list);
  const found = pages.find(({ page }) => page.page === 'relationships');
  if (!found) return { merged: null, pairs };
  const { person, pairs: learned } = mergePerson(list, found, pairs);
  const context: Context = {
    ...person,
    school: oneVoice(list.map(({ reading }) => reading.school)),
    calendar: oneVoice(list.map(({ reading }) => reading.calendar)),
    course: null,
    household: null,
    applicationNumber: null,
  };
  const others = pages.filter((page) => page !== found);
  return {
    merged: { pages: [found, ...others], main: found.page, settled: found.frame.reading.settled, context },
    pairs: learned,
  };
}
