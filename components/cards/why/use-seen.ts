import type { Sighting } from '../../../lib/facts.ts';
import type { Services } from '../../panel/services.ts';
import { useWatched } from '../../panel/use-watched.ts';

const nothing: readonly Sighting[] = [];

/** What was seen on other pages of this Campus in this browser session, the newest first. */
export function useSeen(services: Services, origin: string): readonly Sighting[] {
  return useWatched<Sighting[]>((tell) => services.watchFamily(origin, tell), origin) ?? nothing;
}
