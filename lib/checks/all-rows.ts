import type { CheckInput } from './types.ts';

/**
 * Is every row of the list here, so that "nobody has it" may be said? The page has come to rest, says how many rows it
 * has, shows them all, and there is at least one: an empty list may as well be one that failed to load (DESIGN §5).
 */
export function allRows({ page, relationships }: CheckInput): boolean {
  const { seen, total } = page.rows;
  return page.settled && total !== null && seen >= total && relationships.length > 0;
}
