import type { Sighting } from '../../../lib/facts.ts';
import type { Services } from '../../panel/services.ts';

const nothing: readonly Sighting[] = [];

/** What was seen on other pages in this browser session, the newest first. */
export function useSeen(_services: Services): readonly Sighting[] {
  return nothing;
}
