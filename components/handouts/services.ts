import type { DistrictProfile } from '../../lib/district/schema.ts';
import type { Sighting } from '../../lib/facts.ts';
import type { Language } from '../../lib/i18n/index.ts';
import type { KeyAsk } from '../../lib/messages/key-port.ts';
import type { TabReport } from '../../lib/report/schema.ts';
import type { HandoutTicket } from '../../lib/storage/handout-ticket.ts';
import type { WorkedOnPerson } from '../../lib/storage/worked-on.ts';
import type { HandoutPlace } from '../../lib/support/handouts/place.ts';
import type { Watch } from '../panel/services.ts';

/** All that the page of the hand-outs needs of the browser. */
export interface HandoutServices {
  language: Language;
  /** null: the page's address names no hand-out. */
  place: HandoutPlace | null;
  /** Whose activation card was asked for; null: nobody's, or the card was opened before. */
  ticket: HandoutTicket | null;
  watchReport(tabId: number, tell: (report: TabReport | null) => void): () => void;
  watchProfile(origin: string | null, tell: (profile: DistrictProfile) => void): () => void;
  watchFamily(origin: string, tell: (seen: Sighting[]) => void): () => void;
  watchWorkedOn: Watch<WorkedOnPerson | null>;
  /** The key that stands on the frame's page now, by a live port; null: it is gone, or another person's. */
  askForKey(tabId: number, frameId: number, ask: KeyAsk): Promise<string | null>;
  /** Tells that the page is being left: whatever it holds is to be forgotten. @returns stops telling */
  onLeave(forget: () => void): () => void;
  print(): void;
  /** @returns false when the browser refused */
  copy(text: string): Promise<boolean>;
}
