import type { ComponentType } from 'preact';
import type { DistrictProfile } from '../../lib/district/schema.ts';
import type { TabReport } from '../../lib/report/schema.ts';
import type { Services } from '../panel/services.ts';

/** What every card of the panel is given. */
export interface CardProps {
  report: TabReport;
  profile: DistrictProfile;
  services: Services;
  /** The row of Relationships whose person a card in the page asked about; a new object each time. */
  asked: { row: number | null } | null;
  /** Opens the ticket with the finding of this key (`components/findings/key.ts`), or without one. */
  onAsk: (key: string | null) => void;
}

/** A card of the panel: something more than a list of findings. One file a card, registered in `index.ts`. */
export interface Card {
  id: string;
  /** Whether it has something to say of this report. */
  shows: (report: TabReport, profile: DistrictProfile) => boolean;
  View: ComponentType<CardProps>;
}
