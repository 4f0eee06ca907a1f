import { expect } from '@playwright/test';
import { type Lens, type Tab, tell } from './lens.ts';

/** Takes the page to a row that has a mark, as the panel does. The marks come after the report: it is asked until they are there. */
export async function showRow(
  lens: Lens,
  { id }: Tab,
  { row, check }: { row: number | null; check: string },
  timeout = 30_000,
): Promise<void> {
  const ask = () => tell(lens.inside, { type: 'show-row', tabId: id, row, check });
  await expect.poll(ask, { intervals: [50, 100], timeout }).toEqual({ shown: true });
}
