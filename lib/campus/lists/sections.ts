import { isShown, shownText } from '../../dom/shown.ts';
import { inSlices } from '../../dom/slices.ts';
import { fold } from '../../dom/text.ts';
import type { ListSpec, SectionWords } from '../spec.ts';

const LONGEST = 80;
const MOST = 400;

/** The sections of a page. */
export interface Sections {
  /** The heading that something of a line stands under; null where it stands under none. */
  of: (part: Element) => string | null;
  /** A part of the page is not shown: how many lines there are is not known. null when it was stopped. */
  isFolded: (lines: readonly Element[]) => Promise<boolean | null>;
}

/**
 * The sections of a page, by the words of their headings: what is a line's section, and whether one of them is folded,
 * is a tab that is not chosen, or is hidden, so that its lines were not read.
 * @returns null when it was stopped
 */
export async function sectionsOf(
  body: Element,
  sections: SectionWords,
  marked: ListSpec['marked'],
  stop: () => boolean,
): Promise<Sections | null> {
  const pattern = new RegExp(sections.words);
  const ends = new RegExp(sections.ends);
  const named = (title: Element) => fold(shownText(title, ' ')).replace(ends, '');
  const all = body.querySelectorAll(sections.titles);
  const titles: Element[] = [];
  const look = (at: number) => {
    const title = all[at];
    if (title && (title.textContent?.length ?? 0) < LONGEST && pattern.test(named(title)) && isShown(title))
      titles.push(title);
  };
  if (!(await inSlices(all.length, look, stop))) return null;
  const isWay = (title: Element) => !!title.closest(sections.ways) || !!title.querySelector(sections.closed);
  const open = titles.filter((title) => !isWay(title));
  const words = marked && new RegExp(marked.words);
  const hides = (part: Element) =>
    !!words &&
    !isShown(part) &&
    !part.matches('[role=dialog],[role=tooltip],[role=menu]') &&
    (part.parentElement ? isShown(part.parentElement) : true) &&
    [...part.querySelectorAll('*')].slice(0, MOST).some((inner) => words.test(fold(inner.textContent ?? '')));
  return {
    of(part) {
      const last = open.filter((title) => title.compareDocumentPosition(part) & 4).at(-1);
      // Without the tick or arrow that stands on it.
      return last ? shownText(last).replace(/[^\p{L}\p{N})]+$/u, '') : null;
    },
    async isFolded(lines) {
      if (titles.some((title) => isWay(title) && !open.some((other) => named(other) === named(title)))) return true;
      const parts = body.querySelectorAll(sections.parts);
      let folded = false;
      const ask = (at: number) => {
        const part = parts[at];
        folded ||= !!part && hides(part) && !lines.some((line) => line.contains(part));
      };
      return (await inSlices(parts.length, ask, stop)) ? folded : null;
    },
  };
}
