import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addresses } from './more-strangers/addresses.ts';
import { accountPages, registrations } from './more-strangers/enrol.ts';
import { framesAndShadows } from './more-strangers/frames-and-shadows.ts';
import { homes } from './more-strangers/homes.ts';
import { judged } from './more-strangers/judge.ts';
import type { Judged } from './more-strangers/judged.ts';
import { lessons, notOurs } from './more-strangers/lessons.ts';
import { relationshipsControls } from './more-strangers/relationships-controls.ts';
import { relationshipsKits } from './more-strangers/relationships-kits.ts';
import { relationshipsWild } from './more-strangers/relationships-wild.ts';
import { unknowable } from './more-strangers/unknowable.ts';

const all: Record<string, Judged[]> = {
  relationshipsKits,
  relationshipsWild,
  relationshipsControls,
  framesAndShadows,
  homes,
  addresses,
  registrations,
  accountPages,
  lessons,
  notOurs,
  unknowable,
};

beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());

for (const [group, list] of Object.entries(all))
  describe(group, () => {
    it.each(list)('$title', async (stranger) => {
      const { seen, expected } = await judged(stranger);
      expect(seen).toEqual(expected);
    });
  });
