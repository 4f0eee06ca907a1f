import { type Outside, outsideLists } from '../dom/outside.ts';
import { isShown } from '../dom/shown.ts';
import type { FrameReading, PageReading } from '../report/reading.ts';
import { today } from './dates.ts';
import { headerTracker } from './frame-header.ts';
import { type HeaderLocator, usableLocators } from './header.ts';
import type { Labels } from './labels.ts';
import { pages } from './pages/index.ts';
import type { ReadPage } from './pages/page.ts';
import { ownerOf } from './person-id.ts';
import { placeSignals } from './place.ts';
import { readSchool } from './school.ts';
import { placeOf, skinOf } from './skin.ts';

export interface FrameConfig {
  /** By fact field, built in and the district's (`relationshipLabels`). */
  labels: Labels;
  headers: readonly HeaderLocator[];
}

/** A frame as read: what is sent, and the pages with their elements, kept here for the marks. */
export interface FrameResult {
  reading: FrameReading;
  pages: { id: PageReading['page']; page: ReadPage }[];
}

/**
 * How long a header must have stood before its flags are taken to be all there: Campus fetches them after the name, and
 * until they are shown nothing may read as advice (DESIGN promise 3). Seen at 120 to 1,500 ms on the practice campus; a
 * slow network takes longer, and the longer question costs nothing.
 */
const HEADER_REST_MS = 3000;

/** What says "still fetching". A progress bar with a value, or the arrows of a number box ("spinner"), do not. */
const BUSY =
  '[aria-busy=true],.k-loading-mask,.k-loading-image,.k-skeleton,[class*=loading-mask i],[class*=loading-indicator i],[class~=loading i],[class~=spinner i]:empty,mat-spinner,mat-progress-spinner,[role=progressbar]:not([aria-valuenow])';

/** Whether the document is done: loaded, and nothing on it says that it is still fetching. */
function isDone(doc: Document, outside: Outside): boolean {
  return doc.readyState === 'complete' && !outside(BUSY).slice(0, 20).some(isShown);
}

/** A reading with its rows as they are now; header, place and school stand as they were read. */
function sameAround({ reading, pages }: FrameResult): FrameReading {
  const now = new Map(pages.map(({ id, page }) => [id, page.reading]));
  return {
    ...reading,
    readAt: new Date().toISOString(),
    pages: reading.pages.map((page) => ({ ...page, ...now.get(page.page) })),
  };
}

/**
 * Reads one frame, and reads it again as it changes.
 * @param documentKey a value of its own for this document
 */
export function frameReader(win: Window, documentKey: string, config: FrameConfig) {
  const now = () => Date.now();
  const header = headerTracker(now);
  const locators = usableLocators(win.document, config.headers);
  let rowsSince = now();
  let drawn: WeakSet<Element> = new WeakSet();
  let last: FrameResult | null = null;

  const noteRows = (rows: { element: Element }[]) => {
    const fresh = rows.filter(({ element }) => !drawn.has(element)).length;
    if (fresh > rows.length / 2) rowsSince = now();
    drawn = new WeakSet(rows.map(({ element }) => element));
  };

  const context = (doc: Document, found: FrameResult['pages']): FrameReading => {
    const place = placeOf(win);
    const skin = skinOf(doc, place);
    const outside = outsideLists(doc);
    const person = header(doc, locators, outside);
    const done = isDone(doc, outside);
    const rested = person !== null && done && now() - person.since >= HEADER_REST_MS;
    const own = ownerOf(doc, [place.address, ...place.around]);
    return {
      documentKey,
      readAt: new Date(now()).toISOString(),
      settled: done,
      place: placeSignals(doc, place.address, pages, skin !== 'unknown', outside),
      pages: found.map(({ id, page }) => ({
        ...page.reading,
        page: id,
        skin,
        rowsSince,
        owner: { name: person?.name ?? null, studentNumber: person?.studentNumber ?? null, personID: own },
      })),
      header: person && { ...person, flagsNamed: person.flagsNamed && rested },
      ...readSchool(doc, outside),
    };
  };

  return {
    /** Reads all of it. null when it was stopped, because the page changed under the reading. */
    async read(stop: () => boolean): Promise<FrameResult | null> {
      const doc = win.document;
      const found: FrameResult['pages'] = [];
      if (doc.designMode !== 'on') {
        const { address, around } = placeOf(win);
        const options = { labels: config.labels, today: today(), owner: ownerOf(doc, [address, ...around]), stop };
        for (const definition of pages) {
          const page = await definition.read(doc, options);
          if (stop()) return null;
          if (page) found.push({ id: definition.id, page });
        }
      }
      noteRows(found.flatMap(({ page }) => page.rows));
      last = { reading: context(doc, found), pages: found };
      return last;
    },
    /**
     * Reads single changed rows.
     * @param around something outside the pages changed too: header, place and school are read again
     * @returns null when that is not enough and all must be read
     */
    readAgain(elements: Iterable<Element>, around: boolean): FrameResult | null {
      const before = last;
      if (!before || before.pages.length === 0) return null;
      for (const element of elements)
        if (!before.pages.some(({ page }) => page.root.contains(element) && page.again(element))) return null;
      last = { ...before, reading: around ? context(win.document, before.pages) : sameAround(before) };
      return last;
    },
    /** Whether the header has not stood long enough yet, and should be looked at once more. */
    restless: () => now() - (last?.reading.header?.since ?? 0) < HEADER_REST_MS,
    REST_MS: HEADER_REST_MS,
  };
}
