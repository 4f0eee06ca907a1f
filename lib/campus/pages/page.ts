import type { Context, Facts, PageId, RowCount } from '../../facts.ts';
import type { RawPage } from '../raw.ts';
import type { OwnList, PageSpec } from '../spec.ts';

/** What a page says besides its lines: what it is about. Absent: it does not say. */
export type PageContext = Partial<Pick<Context, 'course' | 'household' | 'applicationNumber'>>;

/** A page as known: facts in Campus' own words. */
export interface PageContent {
  facts: Partial<Facts>;
  /** Fields of the contract that the page does not show or that could not be read. */
  unread: string[];
  /** Of the list that matters on this page. */
  rows: RowCount;
  context?: PageContext;
  /** Its lines say by themselves which tool they are of, so that a faint heading is enough. */
  evident?: boolean;
  /** The name of the person whose page it is, where its own fields say it: it must agree with the header. */
  owner?: string | null;
  /** What it may call that person, where only another frame can tell (`calledAbove`). */
  called?: string[];
}

/**
 * One page of Campus: how it is recognised and read, and what its lines mean. One file a page, registered in
 * `index.ts`. `spec` goes to the frames; `facts` stays in the worker.
 */
export interface PageDefinition {
  id: PageId;
  spec: Omit<PageSpec, 'id' | 'elsewhere' | 'pager' | 'lists'> & { lists: OwnList[] };
  /**
   * Makes facts of what was read. What is not certain is null, and its field stands in `unread`.
   * @param today ISO day, for `active`
   */
  facts: (page: RawPage, today: string) => PageContent;
}
