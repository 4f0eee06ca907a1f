import type { Context, Course, Facts, Flag, PageId, RowCount, Skin, Student } from '../facts.ts';

/** What one frame says of itself, as facts: what the worker keeps of it. `lib/campus/know.ts` makes it of what was read. */

/** A hint about which tool the person is in, from an address, a title or a heading. */
export interface PlaceSignal {
  page: PageId;
  /** 0..1, or below 0 for a place that speaks against the page (a report, a help article, a set-up tool). */
  weight: number;
}

/** The header of the person in hand, as this frame shows it. */
export interface HeaderReading extends Student {
  flags: Flag[];
  /** True when the header has come to rest and every icon in its flag area has a name. */
  flagsNamed: boolean;
  /** When this identity was first seen in this document, ms since the epoch. */
  since: number;
  /** True when this document showed another person before: what was read elsewhere until `since` may be stale. */
  changed: boolean;
  /** True when this document shows headers of different persons; its identity is then all null. */
  conflict: boolean;
}

/** The content of one page kind as found in this frame, whether or not the place agrees. */
export interface PageReading extends Facts {
  page: PageId;
  skin: Skin;
  /** 0..1: how surely the content is this page's content. */
  content: number;
  unread: string[];
  rows: RowCount;
  /** When the row elements now on the page were drawn, ms since the epoch. */
  rowsSince: number;
  /** The person whose page this is, as the rows' own document or address says; nulls where it does not. */
  owner: { name: string | null; studentNumber: string | null; personID: string | null };
  /** Names "First Last" above its rows: that person's, beside a header of somebody of the same last name. Absent: none. */
  called?: string[];
  /** What the page says it is about, besides a person. */
  about: Partial<Pick<Context, 'course' | 'household' | 'applicationNumber'>>;
}

/** How a document came up, and what was seen of a Save. Nothing is pressed or held back to learn it. */
export interface SaveProof {
  /**
   * Fetched by a link or a form, and nobody has touched it yet. False for a reload and for back or forward: browsers put
   * typed values back then.
   */
  loaded: boolean;
  /** When a button called Save was pressed while the rows last read still stood, and nothing since; ms since the epoch. */
  savedAt: number | null;
  /** An alert or an error is shown. */
  alert: boolean;
}

export interface FrameReading {
  /** A new value for each document, so that a reading of a document that is gone is never mixed with the next. */
  documentKey: string;
  /** ISO date-time. */
  readAt: string;
  /** The document has loaded and nothing says it is busy. Until then a missing row or flag proves nothing. */
  settled: boolean;
  /** The document says something of custody, wherever (`lib/campus/wary.ts`). */
  wary: boolean;
  /** What can show whether boxes hold what is saved (`lib/report/verified.ts`); absent: nothing can. */
  proof?: SaveProof;
  place: PlaceSignal[];
  pages: PageReading[];
  header: HeaderReading | null;
  /** The section that stands where a person's header would; absent where none does. */
  course?: Course;
  school: string | null;
  calendar: string | null;
}
