import type { Stranger } from '../strangers/expected.ts';

/** A stranger of which the checks' answers are written down too. */
export interface Judged extends Stranger {
  /**
   * What checks say, by id: 'meets', or outcome and rows ('fails 0, 2'), or the outcome alone for a finding about the whole page.
   * Several outcomes are joined by ';'. 'not asked': the page is none of those that the check looks at.
   */
  says?: Record<string, string>;
  /** No finding may name a box to tick, or give access: flags are shown or cannot be read. */
  noAdvice?: true;
}
