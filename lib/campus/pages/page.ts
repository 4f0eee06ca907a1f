import type { PageId } from '../../facts.ts';
import type { PageReading } from '../../report/reading.ts';
import type { Labels } from '../labels.ts';

/** What a page reader is given beside the document. */
export interface ReadOptions {
  /** Labels by fact field, built in and the district's (`relationshipLabels`). */
  labels: Labels;
  /** Today, as an ISO day. */
  today: string;
  /** personID of the page's own person, when the document says it. */
  owner: string | null;
  stop: () => boolean;
}

/** A page as read, with the elements that rows and boxes came from. */
export interface ReadPage {
  reading: Omit<PageReading, 'skin' | 'rowsSince' | 'owner' | 'page'>;
  root: Element;
  /** By row, the element of the row and those of its fields. */
  rows: RowElements[];
  /** Reads one row again; false when the whole page must be read. */
  again: (element: Element) => boolean;
}

export interface RowElements {
  element: Element;
  fields: Map<string, Element>;
}

/** One page of Campus: how it is recognised and read. One file a page, registered in `index.ts`. */
export interface PageDefinition {
  id: PageId;
  place: {
    /** Words of the address or tool code, folded. */
    address: RegExp;
    /** A heading, title or selected tab, folded. */
    heading: RegExp;
  };
  /** Reads the page's content, or null when this document has none of it. */
  read: (doc: Document, options: ReadOptions) => Promise<ReadPage | null>;
}
