import type { PageId } from '../facts.ts';
import { type TabFrame, topFrame } from './frame.ts';
import { differ, type HeaderSource, headerSources, ownerIdentity } from './identity.ts';
import type { PageReading } from './reading.ts';

/** A page needs both a content and a place signal (DESIGN §6); this much of each. */
export const enough = 0.5;

export interface RecognisedPage {
  frame: TabFrame;
  page: PageReading;
  /** 0..1, from content and place. */
  confidence: number;
}

/**
 * How surely the tab is at this page's place, for content found in `own`.
 *
 * What speaks for it may stand in any frame (an address on top, a tool's name in a header frame), but adds up to 1 at
 * most: so a frame that is itself a report or a help article (-1) is never outvoted by many others. Of what speaks
 * against it, the frame's own and the top document's count; a help frame beside the page does not.
 */
export function placeWeight(id: PageId, own: TabFrame, frames: readonly TabFrame[]): number {
  let good = 0;
  let bad = 0;
  for (const frame of frames) {
    for (const { page, weight } of frame.reading.place) {
      if (page !== id) continue;
      if (weight > 0) good += weight;
      else if (frame === own || frame.frameId === topFrame) bad += weight;
    }
  }
  return Math.min(1, good) + bad;
}

const better = (a: RecognisedPage, b: RecognisedPage) =>
  b.page.content - a.page.content || b.page.rows.seen - a.page.rows.seen || a.frame.frameId - b.frame.frameId;

/** How many headers of other frames name somebody else than this page: a frame of the person before may still be there. */
const strange = (headers: readonly HeaderSource[], { frame, page }: RecognisedPage) =>
  headers.filter((header) => header.frame !== frame && differ(header.identity, ownerIdentity(page))).length;

/**
 * The pages a tab shows.
 * @returns one a page kind, with the frame that holds it: the one whose person the fewest headers differ from, then the
 *   one with the most content, then with the most rows
 */
export function recognisePages(frames: readonly TabFrame[]): RecognisedPage[] {
  const found = frames.flatMap((frame) =>
    frame.reading.pages.flatMap((page): RecognisedPage[] => {
      const place = placeWeight(page.page, frame, frames);
      if (!(page.content >= enough && place >= enough)) return [];
      return [{ frame, page, confidence: Math.round(Math.min(1, page.content) * place * 100) / 100 }];
    }),
  );
  const headers = headerSources(frames);
  const ids = [...new Set(found.map(({ page }) => page.page))];
  return ids.flatMap((id) =>
    found
      .filter(({ page }) => page.page === id)
      .sort((a, b) => strange(headers, a) - strange(headers, b) || better(a, b))
      .slice(0, 1),
  );
}
