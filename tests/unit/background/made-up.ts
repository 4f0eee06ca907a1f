import type { RawReading } from '../../../lib/campus/raw.ts';
import type { Relationship } from '../../../lib/facts.ts';
import { row } from '../checks/kit.ts';
import { asRead, tab } from '../report/kit.ts';

/** Frame numbers of a made-up Campus tab: the header on top, the rows in a frame. */
export const top = 0;
export const rows = 7;

/** A mother with Guardian ticked and Portal empty: REL-PORTAL fails, and as the only guardian REL-NOPORTAL asks. */
export const portalEmpty: Relationship[] = [row(0, { portal: false })];
export const allFine: Relationship[] = [row(0)];

/** The readings of both frames of a tab. */
export function readings(relationships: Relationship[] = portalEmpty): { header: RawReading; list: RawReading } {
  const [header, list] = tab(relationships).map(({ reading }) => asRead(reading));
  if (!header || !list) throw new Error('made up wrongly');
  return { header, list };
}
