import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { judged } from './judge.ts';
import type { Judged } from './judged.ts';

/** A test of every page, group by group: what is seen on it is what its drawer expects. */
export function judgeEach(groups: Record<string, Judged[]>): void {
  beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'] }));
  afterAll(() => void vi.useRealTimers());
  for (const [group, list] of Object.entries(groups))
    describe(group, () => {
      it.each(list)('$title', async (stranger) => {
        const { seen, expected } = await judged(stranger);
        expect(seen).toEqual(expected);
      });
    });
}
