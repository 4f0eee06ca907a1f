import type { PageId, RowCount, Skin } from '../facts.ts';
import type { HeaderReading, PlaceSignal, SaveProof } from '../report/reading.ts';

/**
 * What a reader sends to the worker: what stands on the page, by field, before anybody knows what it means. Types only.
 * `pages/<page>.ts` makes facts of it, in the worker.
 */

/** A field as read: a text ('' for a blank), a state, or null for what could not be read. */
export type Value = string | boolean | null;

/** A row, card or form. Its index among the page's lines is its number everywhere. */
export interface RawLine {
  list: string;
  /** The line (of another list) that this one stands in or below; null where that is not certain. */
  within: number | null;
  /** The number of the grid, or of the group of cards, that it is of. */
  part: number;
  /** The heading or band it stands under; null where there is none. */
  group: string | null;
  /** What its grid is called: its caption, else what it is labelled; null where it is neither. */
  caption: string | null;
  values: Record<string, Value>;
  /** Ids that its links and hidden fields name, by what they are of; null where there is none or more than one. */
  ids: { person: string | null; household: string | null; application: string | null };
}

/** How much of a list was found. */
export interface RawList {
  /** Fields that every grid or card of it shows. */
  fields: string[];
  rows: RowCount;
}

export interface RawPage {
  page: PageId;
  skin: Skin;
  /** 0..1: how surely the content is this page's. */
  content: number;
  /** When the line elements now on the page were drawn, ms since the epoch. */
  rowsSince: number;
  /** The person whose page this is, as its own document or address says. */
  owner: { name: string | null; studentNumber: string | null; personID: string | null };
  lists: Record<string, RawList>;
  lines: RawLine[];
  /** Ids in the document's own address, by what they are of. */
  ids: RawLine['ids'];
  /** Headings and chosen entries of the document that may name a section or a person: "1234-5 Algebra I". */
  titles?: string[];
}

export interface RawReading {
  /** A new value for each document, so that a reading of a document that is gone is never mixed with the next. */
  documentKey: string;
  /** ISO date-time. */
  readAt: string;
  /** The document has loaded and nothing says it is busy. Until then a missing row or flag proves nothing. */
  settled: boolean;
  /** The document says something of custody, wherever (`lib/campus/wary.ts`). */
  wary: boolean;
  /** Whether boxes hold what is saved; absent: not known. */
  proof?: SaveProof;
  place: PlaceSignal[];
  pages: RawPage[];
  header: HeaderReading | null;
  school: string | null;
  calendar: string | null;
}
