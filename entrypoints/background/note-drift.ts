import type { PageId } from '../../lib/facts.ts';
import { driftItem } from '../../lib/storage/drift.ts';

/** Notes which pages a tab should show and does not; none takes the note away. Since when is kept while they stay the same. */
export async function noteDrift(tabId: number, pages: PageId[]): Promise<void> {
  const item = driftItem(tabId);
  const before = await item.read();
  if (pages.length === 0) {
    if (before) await item.remove();
    return;
  }
  if (before?.pages.join() === pages.join()) return;
  try {
    await item.write({ pages, since: Date.now() });
  } catch {
    // No room left: the panel then says that there is nothing to check, which is true too.
  }
}
