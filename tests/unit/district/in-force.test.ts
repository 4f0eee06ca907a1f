import { beforeEach, describe, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  session: {} as Record<string, unknown>,
  local: {} as Record<string, unknown>,
  full: false,
}));
vi.mock('../../../lib/messages/browser.ts', () => ({
  browser: {
    storage: {
      managed: { get: async () => ({}) },
      local: {
        get: async () => structuredClone(fake.local),
        set: async () => undefined,
        remove: async () => undefined,
      },
      session: {
        get: async () => structuredClone(fake.session),
        set: async (items: Record<string, unknown>) => {
          if (fake.full) throw new Error('QUOTA_BYTES quota exceeded');
          Object.assign(fake.session, structuredClone(items));
        },
      },
    },
  },
}));
const { currentProfile } = await import('../../../lib/district/sources.ts');
const { profileOf, lookAtSources } = await import('../../../lib/district/look.ts');
const { quickProfile } = await import('../../../lib/district/quick-profile.ts');

const PRACTICE = 'practice.infinitecampus.org';
const atlanta = 'atlanta.infinitecampus.org';
/** The profile without working anything out; fails where that would be needed. */
const known = async (host: string) =>
  profileOf(await lookAtSources(), host, () => Promise.reject(new Error('nobody has worked it out')));

beforeEach(() => Object.assign(fake, { session: {}, local: {}, full: false }));

describe('a profile that was worked out', () => {
  it('is kept, and is the same as when it is worked out', async () => {
    const worked = await currentProfile(PRACTICE);
    expect(await known(PRACTICE)).toEqual(JSON.parse(JSON.stringify(worked)));
    expect((await known(PRACTICE)).profile.district.id).toBe('practice-district');
    expect(await quickProfile(PRACTICE)).toEqual(await known(PRACTICE));
  });

  it('is that of its built-in profile only', async () => {
    await currentProfile(PRACTICE);
    await expect(known(atlanta)).rejects.toThrow('nobody has worked it out');
    await currentProfile(atlanta);
    expect((await known('other.infinitecampus.org')).profile.district.id).toBe('atlanta-public-schools');
    expect((await known(PRACTICE)).profile.district.id).toBe('practice-district');
  });

  it('does not count once a source says something else', async () => {
    await currentProfile(PRACTICE);
    fake.local['taught'] = { labels: { portal: ['Sample word'] } };
    await expect(known(PRACTICE)).rejects.toThrow('nobody has worked it out');
    expect((await quickProfile(PRACTICE)).profile.labels['portal']).toEqual(['Sample word']);
    expect((await known(PRACTICE)).profile.labels['portal']).toEqual(['Sample word']);
  });

  it.each([
    ['a text', 'x'],
    ['half of it', { of: '{}' }],
    ['nothing of ours', { current: 7, of: 7 }],
  ])('does not count when %s is stored', async (_, stored) => {
    fake.session['in-force:practice'] = stored;
    await expect(known(PRACTICE)).rejects.toThrow('nobody has worked it out');
    expect((await quickProfile(PRACTICE)).profile.district.id).toBe('practice-district');
  });

  it('is worked out each time where there is no room for it', async () => {
    fake.full = true;
    expect((await currentProfile(PRACTICE)).profile.district.id).toBe('practice-district');
    expect((await quickProfile(PRACTICE)).profile.district.id).toBe('practice-district');
    await expect(known(PRACTICE)).rejects.toThrow('nobody has worked it out');
  });
});
