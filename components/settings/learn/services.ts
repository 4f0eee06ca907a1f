import type { FillPlan } from '../../../lib/delivery/plan.ts';
import type { Target } from '../../../lib/district/targets.ts';
import type { FillResult, ListedField } from '../../../lib/dom/form/types.ts';
import type { Watch } from '../../panel/services.ts';

/** What the settings page asks of the browser to learn a help desk's form. */
export interface LearnServices {
  /** The tab with the form that the panel was on; null: none. */
  startTab: number | null;
  /** Notes that this site is a help desk's, before its permission is asked for: it is then no Campus to read. */
  noteSite(url: string): void;
  /** Opens the empty form. Needs the host permission already. @returns its tab, or null when it did not open */
  open(url: string): Promise<number | null>;
  /** @returns the form's fields and where it stands; null when the tab cannot be entered */
  fields(tabId: number): Promise<{ fields: ListedField[]; url: string } | null>;
  /** Fills the form in a tab as a test. @returns null when it is not there */
  tryOut(tabId: number, plan: FillPlan): Promise<FillResult | null>;
  /** Ways to send that were learned at this device. */
  watchDesks: Watch<Target[]>;
  addDesk(desk: Target): Promise<void>;
  removeDesk(id: string): Promise<void>;
}
