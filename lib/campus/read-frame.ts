import { type Outside, outsideLists } from '../dom/outside.ts';
import { sampleText } from '../dom/sample.ts';
import { isShown } from '../dom/shown.ts';
import { breathe, pause } from '../dom/slices.ts';
import { cut } from '../dom/text.ts';
import { headerTracker } from './frame-header.ts';
import { type HeaderConfig, headerFinder, usableLocators } from './header.ts';
import { withoutKeys } from './keys.ts';
import { candidates } from './lists/candidates.ts';
import { type ReadPage, readPage } from './lists/read-page.ts';
import { ROWS } from './lists/withheld.ts';
import { idInAddress, ownerOf } from './person-id.ts';
import { type PlaceReader, placeReader } from './place.ts';
import type { RawPage, RawReading } from './raw.ts';
import { readSchool, type SchoolPlaces } from './school.ts';
import { type Place, placeOf, type SkinSigns, skinOf } from './skin.ts';
import { slotText } from './slots.ts';
import type { PageSpec } from './spec.ts';
import { isWary } from './wary.ts';

export interface FrameConfig extends HeaderConfig, SchoolPlaces {
  /** How every page is recognised and read, with the district's words (`specsFor`). */
  specs: readonly PageSpec[];
  /** What says "still fetching", as a selector. */
  busy: string;
  /** What may say which tool, section or person is shown, as selectors (`frame-selectors.ts`). */
  current: string;
  titles: string;
  /** Texts of `titles` that may name one, behind the name of their element; the source of a regular expression. */
  titled: string;
  /** Any other line that is told (`frame-selectors.ts`); the source of a regular expression for either case. */
  telling: string;
  skins: SkinSigns;
  /** Windows over a page, as a selector. */
  windows: string;
}

/** A frame as read: what is sent, and the pages with their elements, kept here for the marks. */
export interface FrameResult {
  reading: RawReading;
  pages: { id: RawPage['page']; page: ReadPage }[];
}

/**
 * How long a header must have stood before its flags are taken to be all there: Campus fetches them after the name, and
 * until they are shown nothing may read as advice (DESIGN promise 3). Seen at 120 to 1,500 ms on the practice campus; a
 * slow network takes longer, and the longer question costs nothing.
 */
const HEADER_REST_MS = 3000;

/** Whether the document is done: loaded, and nothing on it says that it is still fetching. */
function isDone(doc: Document, outside: Outside, busy: string): boolean {
  return doc.readyState === 'complete' && !outside(busy).slice(0, 20).some(isShown);
}

/** Where a document stands, which is asked once a reading. */
interface Whereabouts {
  outside: Outside;
  place: Place;
  /** Its own address, then those of the frames around it, outwards. */
  addresses: readonly string[];
  /** personID of the page's own person, when the document says it. */
  owner: string | null;
  signals: PlaceReader;
}

/** As much as a page's place needs (`lib/report/recognise.ts`). */
const PLACED = 0.5;
/** A list of more lines than this is long. */
const LONG = 100;

/** More text than this is no line. */
const LINE = 100;

/** What says which section or person a document is about. */
function titlesIn(outside: Outside, { titles, titled, telling, windows }: FrameConfig): string[] {
  const inTitle = new RegExp(titled);
  const inLine = new RegExp(telling, 'i');
  const found = outside('body *').flatMap((element) => {
    const isTitle = element.matches(titles);
    // What holds rows is no line; its text may be a thousand rows long.
    const said = isTitle || element.querySelector(ROWS) ? '' : (element.textContent ?? '');
    if (!isTitle && (said.length > LINE || !inLine.test(said.trim()))) return [];
    if (!isShown(element) || element.closest(windows)) return [];
    const text = cut(slotText({ element, text: null }), LINE);
    return !isTitle || inTitle.test(`${element.tagName} ${text}`) ? [text] : [];
  });
  return [...new Set(found)].slice(0, 10);
}

/** A reading with its rows as they are now; header, place and school stand as they were read. */
function sameAround({ reading, pages }: FrameResult): RawReading {
  const now = new Map(pages.map(({ id, page }) => [id, page.reading]));
  return {
    ...reading,
    readAt: new Date().toISOString(),
    pages: reading.pages.map((page) => ({ ...page, ...now.get(page.page) })),
  };
}

/** Reads a changed element again in every page that has it in a line; false when one cannot, or none has it. */
function readInAll(pages: FrameResult['pages'], element: Element): boolean {
  const around = pages.filter(({ page: { root } }) => root.contains(element));
  const left = around.filter(({ page }) => !page.again(element));
  return (
    left.length < around.length && !left.some(({ page }) => page.rows.some((row) => row.element.contains(element)))
  );
}

/**
 * Reads one frame, and reads it again as it changes.
 * @param documentKey a value of its own for this document
 */
export function frameReader(win: Window, documentKey: string, config: FrameConfig) {
  const now = () => Date.now();
  const headers = usableLocators(win.document, config.headers);
  const header = headerTracker(now, headerFinder({ ...config, headers }));
  const placeSignals = placeReader(config.specs, config.current);
  let rowsSince = now();
  let last: FrameResult | null = null;

  /** Notes when the rows were drawn: now, where most of them were not there the last time. */
  const noteRows = (pages: FrameResult['pages']) => {
    const rows = pages.flatMap(({ page }) => page.rows);
    const drawn = new Set(last?.pages.flatMap(({ page }) => page.rows.map(({ element }) => element)));
    const fresh = rows.filter(({ element }) => !drawn.has(element)).length;
    if (fresh > rows.length / 2) rowsSince = now();
  };

  const whereabouts = (doc: Document, outside = outsideLists(doc)): Whereabouts => {
    const place = placeOf(win);
    const addresses = [place.address, ...place.around];
    return { outside, place, addresses, owner: ownerOf(doc, addresses), signals: placeSignals(doc, outside) };
  };

  /** What speaks for each page, and against it, in a document and in the addresses around it. */
  const weightsAt = ({ addresses, signals }: Whereabouts) => {
    const weights = new Map<string, number>();
    for (const address of addresses)
      for (const { page, weight } of signals(address, true)) weights.set(page, (weights.get(page) ?? 0) + weight);
    return weights;
  };

  const context = (doc: Document, found: FrameResult['pages'], where = whereabouts(doc)): RawReading => {
    const { outside, place, addresses, owner: own } = where;
    const skin = skinOf(doc, place, config.skins);
    const person = header(doc, outside);
    const done = isDone(doc, outside, config.busy);
    const rested = person !== null && done && now() - person.since >= HEADER_REST_MS;
    const near = (kind: 'household' | 'application') =>
      addresses.map((address) => idInAddress(kind, address)).find((id) => id !== null) ?? null;
    const ids = { person: own, household: near('household'), application: near('application') };
    return {
      documentKey,
      readAt: new Date(now()).toISOString(),
      settled: done,
      wary: isWary(outside, config.flagWords),
      place: where.signals(place.address, skin !== 'unknown'),
      pages: found.map(({ id, page }) => ({
        ...page.reading,
        page: id,
        skin,
        rowsSince,
        owner: { name: withoutKeys(person?.name ?? null), studentNumber: person?.studentNumber ?? null, personID: own },
        ids,
        titles: withoutKeys(titlesIn(outside, config)),
      })),
      header: person && withoutKeys({ ...person, flagsNamed: person.flagsNamed && rested }),
      ...withoutKeys(readSchool(doc, outside, config)),
    };
  };

  return {
    /** Reads all of it. null when it was stopped, because the page changed under the reading. */
    async read(stop: () => boolean): Promise<FrameResult | null> {
      const doc = win.document;
      const found: FrameResult['pages'] = [];
      const outside = outsideLists(doc);
      const where = whereabouts(doc, outside);
      if (doc.designMode !== 'on') {
        const options = { owner: where.owner, outside, stop, windows: config.windows };
        const weights = weightsAt(where);
        const weight = ({ id }: PageSpec) => weights.get(id) ?? 0;
        await breathe();
        const mayBe = candidates(doc.body ? sampleText(doc.body) : '', doc);
        // What is in its own place is that page; only where the document says it of others too are these tried.
        let placed = false;
        for (const spec of config.specs.toSorted((one, other) => weight(other) - weight(one))) {
          if (placed && weight(spec) <= 0) break;
          await breathe();
          if (!mayBe(spec)) continue;
          const page = await readPage(doc, spec, options);
          if (stop()) return null;
          if (page) found.push({ id: spec.id, page });
          // A long list in its own place is that page's; looking through it for all others takes too long.
          if (page && weight(spec) > 0 && page.rows.length > LONG) break;
          placed ||= !!page && weight(spec) >= PLACED;
        }
      }
      // The header and the place are a task of their own.
      if (found.length > 0) await breathe();
      if (stop()) return null;
      noteRows(found);
      last = { reading: context(doc, found, where), pages: found };
      // So is what is done with it: a long list takes its time to be sent.
      if (found.length > 0) await pause();
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
      for (const element of elements) if (!readInAll(before.pages, element)) return null;
      last = { ...before, reading: around ? context(win.document, before.pages) : sameAround(before) };
      return last;
    },
    /** Whether the header has not stood long enough yet, and should be looked at once more. */
    restless: () => now() - (last?.reading.header?.since ?? 0) < HEADER_REST_MS,
    REST_MS: HEADER_REST_MS,
  };
}
