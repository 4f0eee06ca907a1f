import type { Replay } from '../../lib/storage/replay.ts';
import type { Watch } from '../panel/services.ts';

/** All that looking into a ticket needs of the browser. Nothing here throws. */
export interface ReplayServices {
  /** The ticket that is being looked into; null: none. */
  watch: Watch<Replay | null>;
  set(replay: Replay | null): Promise<void>;
  /**
   * The text of the page in a tab, as it is shown. Must be the first call of a click's handler: it may ask for the
   * desk's host. @returns null when the page could not be read
   * @param origins of the district's desks
   */
  pageText(tabId: number, origins: string[]): Promise<string | null>;
}
