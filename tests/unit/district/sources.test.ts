import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fake, resetFake } from './browser-fake.ts';

vi.mock('../../../lib/messages/browser.ts', () => import('./browser-fake.ts'));

const { currentProfile } = await import('../../../lib/district/sources.ts');
const { importProfile, removeImported } = await import('../../../lib/district/file-source.ts');
const { latePolicyAnswered, managedValue } = await import('../../../lib/district/managed.ts');
const { practiceProfile } = await import('../../../lib/district/practice.ts');

const named = (name: string) => ({ ...practiceProfile, district: { id: 'mine', name } });
const text = (name: string) => JSON.stringify(named(name));
const campus = 'district.infinitecampus.org';
const url = 'https://files.practice-district.example/profile.json';
const urlCopy = (name: string, problems: object[] = []) => ({
  url,
  text: text(name),
  etag: '"1"',
  date: '2026-11-20T08:00:00.000Z',
  checked: '2026-11-25T08:00:00.000Z',
  problems,
});
const inForce = async () => {
  const { source, profile, problems, kept, locked, date } = await currentProfile(campus);
  return {
    source,
    name: profile.district.name,
    kept,
    locked,
    date,
    said: problems.map((one) => `${one.source} ${one.path} ${one.reason}`),
  };
};

beforeEach(() => {
  resetFake();
  vi.useFakeTimers({ now: Date.parse('2026-11-26T09:00:00.000Z'), toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => void vi.useRealTimers());

describe('which profile is in force', () => {
  it('the built-in one of the host when nothing is set', async () => {
    expect(await inForce()).toEqual({
      source: 'built-in',
      name: 'Atlanta Public Schools',
      kept: null,
      locked: false,
      date: null,
      said: [],
    });
    const practice = await currentProfile('practice.infinitecampus.org');
    expect(practice.profile.district.name).toBe('Practice District (made-up)');
  });

  it('takes Firefox without a policy for what it is: no policy', async () => {
    fake.managed = new Error('Managed storage manifest not found');
    expect(await inForce()).toMatchObject({ source: 'built-in', said: [] });
  });

  it('goes down from policy, policy address, file and own address to the built-in one', async () => {
    fake.managed = { profile: text('Policy'), profileUrl: url };
    Object.assign(fake.local, {
      profileUrl: 'https://other.practice-district.example/',
      profileUrlCopy: urlCopy('Address'),
    });
    await importProfile(text('Imported'), 'mine.json');
    expect(await inForce()).toMatchObject({ source: 'managed', name: 'Policy', locked: true });
    fake.managed = { profileUrl: url };
    expect(await inForce()).toMatchObject({
      source: 'url',
      name: 'Address',
      locked: true,
      date: '2026-11-20T08:00:00.000Z',
    });
    fake.managed = {};
    expect(await inForce()).toMatchObject({
      source: 'file',
      name: 'Imported',
      locked: false,
      date: '2026-11-26T09:00:00.000Z',
    });
    await removeImported();
    // The copy is of the policy's address, not of the one that the person set.
    expect(await inForce()).toMatchObject({ source: 'built-in' });
    fake.local['profileUrl'] = url;
    expect(await inForce()).toMatchObject({ source: 'url', name: 'Address', locked: false });
  });

  it('takes a policy as JSON text or as an object, and an empty one as none', async () => {
    for (const profile of [text('Policy'), named('Policy')]) {
      fake.managed = { profile };
      expect(await inForce()).toMatchObject({ source: 'managed', name: 'Policy', said: [] });
    }
    fake.managed = { profile: '' };
    expect(await inForce()).toMatchObject({ source: 'built-in', said: [] });
  });

  it('reads what earlier releases stored: the text alone', async () => {
    fake.local['profile'] = text('Older');
    expect(await inForce()).toMatchObject({ source: 'file', name: 'Older', date: null });
  });

  it('says of a role or language of the policy that there is none such', async () => {
    fake.managed = { role: 'headmaster', language: 'fr' };
    expect((await inForce()).said).toEqual([
      'managed role must be one of teacher, office, counselor, ap, sic, sis, other',
      'managed language must be one of en, es',
    ]);
    fake.managed = { role: 'office', language: 'es' };
    expect((await inForce()).said).toEqual([]);
  });

  it('says of a policy address that may not be used', async () => {
    fake.managed = { profileUrl: 'http://files.practice-district.example/' };
    expect((await inForce()).said).toEqual(['managed profileUrl must be an https address']);
  });
});

describe('a policy that does not fit', () => {
  it('is passed over, with its problems, when there was no better one before', async () => {
    await importProfile(text('Imported'), 'mine.json');
    fake.managed = { profile: '{"version": 1' };
    expect(await inForce()).toMatchObject({
      source: 'file',
      name: 'Imported',
      locked: false,
      said: ['managed  is not valid JSON (line 1, column 14)'],
    });
  });

  it('leaves its last good one in force, with the day that one came', async () => {
    fake.managed = { profile: text('Good') };
    await inForce();
    vi.setSystemTime(Date.parse('2026-12-01T09:00:00.000Z'));
    for (const bad of [7, '{', { ...named('Bad'), targets: 'none' }]) {
      fake.managed = { profile: bad };
      expect(await inForce()).toMatchObject({
        source: 'managed',
        name: 'Good',
        kept: 'newer-failed',
        locked: true,
        date: '2026-11-26T09:00:00.000Z',
        said: [expect.stringContaining('managed')],
      });
    }
    fake.managed = { profile: text('Better') };
    expect(await inForce()).toMatchObject({ name: 'Better', kept: null, date: '2026-12-01T09:00:00.000Z', said: [] });
  });

  it('says why a policy could not be read, and keeps to what it said last', async () => {
    fake.managed = { profile: text('Good') };
    await inForce();
    fake.managed = new Error('Disk on fire');
    expect(await inForce()).toMatchObject({
      name: 'Good',
      kept: 'not-answered',
      said: ['managed  could not be read: Disk on fire'],
    });
  });
});

describe('a policy that answers late', () => {
  async function late(values: Record<string, unknown>) {
    let arrive = () => {};
    fake.managed = new Promise((resolve) => {
      arrive = () => resolve(values);
    });
    const first = inForce();
    await vi.advanceTimersByTimeAsync(300);
    return { first: await first, arrive };
  }

  it('is not waited for long, and counts when it is there', async () => {
    const { first, arrive } = await late({ profile: text('Late') });
    expect(first).toMatchObject({ source: 'built-in' });
    expect(await inForce()).toMatchObject({ source: 'built-in' });
    const told = latePolicyAnswered();
    arrive();
    expect(await told).toBe(true);
    expect(await inForce()).toMatchObject({ source: 'managed', name: 'Late' });
    expect(await latePolicyAnswered()).toBe(false);
  });

  it('counts as it was until it answers, from the first page after the start', async () => {
    fake.managed = { profile: text('Policy'), language: 'es' };
    await inForce();
    const { first, arrive } = await late({});
    expect(first).toMatchObject({ source: 'managed', name: 'Policy', kept: 'not-answered', locked: true });
    expect(await managedValue('language')).toBe('es');
    arrive();
    await latePolicyAnswered();
    // It was taken away: nothing is kept of it, so that it does not come back when an answer is late again.
    expect(await inForce()).toMatchObject({ source: 'built-in' });
    expect(fake.local).toEqual({});
  });
});

describe('where each value comes from', () => {
  it('says which fields the document holds, which it leaves out, and which were taught here', async () => {
    const { tasks: _, ...without } = named('Imported');
    await importProfile(JSON.stringify({ ...without, labels: {} }), 'mine.json');
    fake.local['taught'] = { labels: { portal: ['Family Access'] } };
    const { from } = await currentProfile(campus);
    expect(from).toMatchObject({
      district: ['file'],
      tasks: ['left-out'],
      labels: ['taught', 'file'],
      headers: ['file'],
    });
  });

  it('says of the built-in one that all of it is built in', async () => {
    const { from } = await currentProfile(campus);
    expect(new Set(Object.values(from).flat())).toEqual(new Set(['built-in']));
  });
});

describe('importing a file', () => {
  it('keeps the one before when the new one has problems', async () => {
    await importProfile(text('First'), 'first.json');
    const bad = await importProfile(JSON.stringify({ ...named('Second'), targets: 'none' }), 'second.json');
    expect(bad).toEqual({ ok: false, problems: [{ path: 'targets', reason: 'must be a list' }] });
    expect(await inForce()).toMatchObject({ name: 'First' });
  });

  it('says so when the browser has no room', async () => {
    fake.full = true;
    expect(await importProfile(text('Any'), 'any.json')).toEqual({
      ok: false,
      problems: [{ path: '', reason: 'could not be stored: QUOTA_BYTES quota exceeded' }],
    });
  });
});
