import { beforeEach, describe, expect, it, vi } from 'vitest';

const state = vi.hoisted(() => ({
  managed: {} as Record<string, unknown> | Error,
  local: {} as Record<string, unknown>,
  full: false,
}));

vi.mock('../../../lib/messages/browser.ts', () => ({
  browser: {
    storage: {
      managed: {
        get: async (key: string) => {
          if (state.managed instanceof Error) throw state.managed;
          return key in state.managed ? { [key]: state.managed[key] } : {};
        },
      },
      local: {
        get: async (key: string) => (key in state.local ? { [key]: state.local[key] } : {}),
        set: async (items: Record<string, unknown>) => {
          if (state.full) throw new Error('QUOTA_BYTES quota exceeded');
          Object.assign(state.local, items);
        },
      },
    },
  },
}));

const { currentProfile, storeProfile } = await import('../../../lib/district/sources.ts');
const { practiceProfile } = await import('../../../lib/district/practice.ts');

const named = (name: string) => ({ ...practiceProfile, district: { id: 'mine', name } });
const campus = 'district.infinitecampus.org';

beforeEach(() => Object.assign(state, { managed: {}, local: {}, full: false }));

describe('currentProfile', () => {
  it('is the built-in one of the host when nothing is set', async () => {
    expect(await currentProfile(campus)).toMatchObject({
      source: 'built-in',
      problems: [],
      profile: { district: { name: 'Atlanta Public Schools' } },
    });
    const practice = await currentProfile('practice.infinitecampus.org');
    expect(practice.profile.district.name).toBe('Practice District (made-up)');
  });

  it('takes Firefox without a policy for what it is: no policy', async () => {
    state.managed = new Error('Managed storage manifest not found');
    expect(await currentProfile(campus)).toMatchObject({ source: 'built-in', problems: [] });
  });

  it('takes a policy as JSON text or as an object, before what was imported', async () => {
    await storeProfile(JSON.stringify(named('Imported')));
    for (const profile of [JSON.stringify(named('Policy')), named('Policy')]) {
      state.managed = { profile };
      expect(await currentProfile(campus)).toMatchObject({
        source: 'managed',
        problems: [],
        profile: { district: { name: 'Policy' } },
      });
    }
  });

  it('passes a bad policy over, with its problems and the imported one in force', async () => {
    await storeProfile(JSON.stringify(named('Imported')));
    state.managed = { profile: '{"version": 1' };
    expect(await currentProfile(campus)).toMatchObject({
      source: 'stored',
      profile: { district: { name: 'Imported' } },
      problems: [{ source: 'managed', path: '', reason: 'is not valid JSON' }],
    });
  });

  it('passes both over when both are bad', async () => {
    state.managed = { profile: 7 };
    state.local = { profile: { ...practiceProfile, version: 9 } };
    const { source, problems } = await currentProfile(campus);
    expect(source).toBe('built-in');
    expect(problems.map((problem) => [problem.source, problem.path])).toEqual([
      ['managed', ''],
      ['stored', 'version'],
    ]);
  });

  it('tells of a policy that cannot be read for another reason', async () => {
    state.managed = new Error('Disk on fire');
    expect((await currentProfile(campus)).problems).toEqual([
      { source: 'managed', path: '', reason: 'could not be read: Disk on fire' },
    ]);
  });
});

describe('storeProfile', () => {
  it('keeps the stored one when the new one has problems', async () => {
    await storeProfile(JSON.stringify(named('First')));
    const bad = await storeProfile(JSON.stringify({ ...named('Second'), targets: 'none' }));
    expect(bad).toEqual({ ok: false, problems: [{ path: 'targets', reason: 'must be a list' }] });
    expect((await currentProfile(campus)).profile.district.name).toBe('First');
  });

  it('says so when the browser has no room', async () => {
    state.full = true;
    expect(await storeProfile(JSON.stringify(practiceProfile))).toEqual({
      ok: false,
      problems: [{ path: '', reason: 'could not be stored: QUOTA_BYTES quota exceeded' }],
    });
  });
});
