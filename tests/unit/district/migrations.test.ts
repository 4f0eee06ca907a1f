import { describe, expect, it } from 'vitest';
import { bringUpToDate, currentVersion, type Migration, migrations } from '../../../lib/district/migrations.ts';
import { parseProfile } from '../../../lib/district/parse.ts';
import { practiceProfile } from '../../../lib/district/practice.ts';
import { profileSchema } from '../../../lib/district/schema.ts';

/** Made-up steps, as two later releases could bring them. */
const steps: Migration[] = [
  { from: 1, migrate: ({ name, ...rest }) => ({ ...rest, title: name }) },
  { from: 2, migrate: ({ title, ...rest }) => ({ ...rest, titles: [title] }) },
];

describe('bringing a profile up to date', () => {
  it('goes through every step between its version and the current one', () => {
    const old = { version: 1, name: 'Practice' };
    expect(bringUpToDate(old, steps, 3)).toEqual({ ok: true, value: { version: 3, titles: ['Practice'] } });
    expect(bringUpToDate({ version: 2, title: 'T' }, steps, 3)).toEqual({
      ok: true,
      value: { version: 3, titles: ['T'] },
    });
    expect(old).toEqual({ version: 1, name: 'Practice' });
  });

  it('leaves the current version, and what is no document, as it is', () => {
    for (const value of [{ version: 3, a: 1 }, { version: '1' }, {}, [], null, 'x']) {
      expect(bringUpToDate(value, steps, 3)).toEqual({ ok: true, value });
    }
  });

  it('says of a version that never was that it never was', () => {
    for (const version of [0, -1, 0.5]) {
      expect(bringUpToDate({ version })).toEqual({
        ok: false,
        problem: { path: 'version', reason: `is ${version}, which was never a version; the current one is 1` },
      });
    }
  });

  it('has a step for every version before the current one, and the schema is of that one', () => {
    expect(migrations.map(({ from }) => from)).toEqual(
      Array.from({ length: currentVersion - 1 }, (_, index) => index + 1),
    );
    expect(profileSchema.shape.version.value).toBe(currentVersion);
  });
});

it('a profile written before fields were added parses, with their defaults', () => {
  const needed = ['version', 'district', 'relationshipTypes', 'access', 'custodyText', 'support', 'targets'] as const;
  const first = Object.fromEntries(needed.map((key) => [key, practiceProfile[key]]));
  const parsed = parseProfile(JSON.stringify({ ...first, support: {}, targets: [] }));
  expect(parsed).toMatchObject({
    ok: true,
    profile: { schools: [], memory: { idleMinutes: 30 }, support: { clock: null } },
  });
  expect(parsed.ok && parsed.given).toEqual([...needed]);
});
