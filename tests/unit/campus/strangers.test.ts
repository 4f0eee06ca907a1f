import { describe, expect, it } from 'vitest';
import { accounts } from './strangers/accounts.ts';
import { olr } from './strangers/applications.ts';
import { courses, portals } from './strangers/courses.ts';
import type { Stranger } from './strangers/expected.ts';
import { hard } from './strangers/hard.ts';
import { hardTools } from './strangers/hard-tools.ts';
import { households } from './strangers/households.ts';
import { moreNone } from './strangers/more-none.ts';
import { relationshipsDrawn } from './strangers/relationships-drawn.ts';
import { relationshipsOdd } from './strangers/relationships-odd.ts';
import { shown } from './strangers/shown.ts';
import { noPages, persons } from './strangers/strangers-that-are-none.ts';

const all: Record<string, Stranger[]> = {
  relationshipsDrawn,
  relationshipsOdd,
  households,
  olr,
  accounts,
  courses,
  portals,
  noPages,
  persons,
  hard,
  hardTools,
  moreNone,
};

for (const [group, list] of Object.entries(all))
  describe(group, () => {
    it.each(list)('$title', async (stranger) => {
      const { seen, expected } = await shown(stranger);
      expect(seen).toEqual(expected);
    });
  });
