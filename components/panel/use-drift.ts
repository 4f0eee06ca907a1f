import type { PageId } from '../../lib/facts.ts';
import type { Drift } from '../../lib/storage/drift.ts';
import type { Services } from './services.ts';
import { useRedrawAt } from './use-redraw-at.ts';
import { useWatched } from './use-watched.ts';

/** A page that is coming up has its address before its content; until then nothing is said. */
const SETTLING_MS = 5000;

/** Pages that the tab should show and does not, once that has been so for a while. */
export function useDrift(services: Services, tabId: number | null): readonly PageId[] {
  const drift = useWatched<Drift | null>(tabId === null ? null : (tell) => services.watchDrift(tabId, tell), tabId);
  const at = drift ? drift.since + SETTLING_MS : null;
  useRedrawAt(at);
  return drift && at !== null && Date.now() >= at ? drift.pages : [];
}
