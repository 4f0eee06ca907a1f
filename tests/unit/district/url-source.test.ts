import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fake, resetFake } from './browser-fake.ts';

vi.mock('../../../lib/messages/browser.ts', () => import('./browser-fake.ts'));

const { readUrlState, refreshUrl, refreshUrlWhenDue, removeUrl, setUrl } = await import(
  '../../../lib/district/url-source.ts'
);
const { currentProfile } = await import('../../../lib/district/sources.ts');
const { profileAddress } = await import('../../../lib/district/profile-address.ts');
const { practiceProfile } = await import('../../../lib/district/practice.ts');

const url = 'https://files.practice-district.example/profile.json';
const pattern = 'https://files.practice-district.example/*';
const text = (name: string) => JSON.stringify({ ...practiceProfile, district: { id: 'mine', name } });
const etags: (string | null)[] = [];

/** What the district's server answers from now on. */
function serve(answer: () => Response): void {
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    etags.push(new Headers(init.headers).get('If-None-Match'));
    return answer();
  });
}
const serves = (name: string, etag = '"1"') => serve(() => new Response(text(name), { headers: { ETag: etag } }));
const name = async () => (await currentProfile('district.infinitecampus.org')).profile.district.name;
const at = (time: string) => vi.setSystemTime(Date.parse(time));

beforeEach(() => {
  resetFake();
  etags.length = 0;
  fake.granted = [pattern];
  vi.useFakeTimers({ toFake: ['Date'] });
  at('2026-11-26T09:00:00.000Z');
});
afterEach(() => void vi.useRealTimers());

describe('the web address of a district', () => {
  it('gives the profile once it was looked at, with the day it came', async () => {
    serves('Address');
    expect(await setUrl(` ${url}#part `)).toMatchObject({ ok: true, url, pattern });
    expect(await name()).toBe('Atlanta Public Schools');
    expect(await refreshUrl()).toMatchObject({
      url,
      locked: false,
      copy: { date: '2026-11-26T09:00:00.000Z', problems: [] },
    });
    expect(await name()).toBe('Address');
  });

  it('is asked for something newer only, and keeps the day of what it has', async () => {
    serves('Address');
    await setUrl(url);
    await refreshUrl();
    serve(() => new Response(null, { status: 304 }));
    at('2026-11-27T09:00:00.000Z');
    const state = await refreshUrl();
    expect(etags).toEqual([null, '"1"']);
    expect(state?.copy).toMatchObject({ date: '2026-11-26T09:00:00.000Z', checked: '2026-11-27T09:00:00.000Z' });
    expect(await name()).toBe('Address');
  });

  it('leaves the last good copy in force when the next one does not fit or cannot be read', async () => {
    serves('Good');
    await setUrl(url);
    await refreshUrl();
    const bad: [() => Response, string][] = [
      [() => new Response('{"version": 1,'), 'is not valid JSON (line 1, column 15)'],
      [() => new Response('', { status: 500 }), 'could not be read (the server answered 500)'],
      [() => new Response('x'.repeat(1_500_000)), 'is larger than 1 MB, which is the most that is read'],
    ];
    for (const [answer, reason] of bad) {
      serve(answer);
      await refreshUrl();
      expect(await currentProfile('x')).toMatchObject({
        source: 'url',
        profile: { district: { name: 'Good' } },
        date: '2026-11-26T09:00:00.000Z',
        kept: 'newer-failed',
        problems: [{ source: 'url', path: '', reason }],
      });
    }
    serves('Better', '"2"');
    await refreshUrl();
    expect(await currentProfile('x')).toMatchObject({
      profile: { district: { name: 'Better' } },
      kept: null,
      problems: [],
    });
  });

  it('says that the browser was not allowed to read the host, and sends no ETag that would need it', async () => {
    serves('Open to all');
    fake.granted = [];
    await setUrl(url);
    await refreshUrl();
    vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
      etags.push(new Headers(init.headers).get('If-None-Match'));
      throw new TypeError('Failed to fetch');
    });
    const state = await refreshUrl();
    expect(etags).toEqual([null, null]);
    expect(state?.copy?.problems).toEqual([
      { path: '', reason: 'could not be reached (the browser has not been allowed to read this host)' },
    ]);
  });

  it('is looked at once a day', async () => {
    serves('Address');
    await setUrl(url);
    const due = (time: string) => {
      at(time);
      return refreshUrlWhenDue(Date.parse(time));
    };
    await due('2026-11-26T10:00:00.000Z');
    expect(etags).toHaveLength(1);
    await due('2026-11-27T09:59:00.000Z');
    expect(etags).toHaveLength(1);
    await due('2026-11-27T10:00:00.000Z');
    expect(etags).toHaveLength(2);
  });

  it('is not looked at where none is set', async () => {
    serves('Nobody');
    expect(await refreshUrl()).toBeNull();
    await refreshUrlWhenDue(Date.now());
    expect(etags).toEqual([]);
  });

  it('of the policy comes before one that a person set', async () => {
    serves('Policy’s');
    await setUrl('https://own.practice-district.example/');
    fake.managed = { profileUrl: url };
    expect(await readUrlState()).toEqual({ url, locked: true, copy: null });
    await refreshUrl();
    expect(await currentProfile('x')).toMatchObject({ source: 'url', locked: true });
  });

  it('takes its copy and its permission with it when it is removed', async () => {
    serves('Address');
    await setUrl(url);
    await refreshUrl();
    await removeUrl();
    expect(fake.local).toEqual({});
    expect(fake.removed).toEqual([pattern]);
    expect(await name()).toBe('Atlanta Public Schools');
  });

  it('gives back the host of the address before, but none that the profile needs for something else', async () => {
    fake.local['profile'] = JSON.stringify(practiceProfile);
    await setUrl(url);
    await setUrl('https://desk.practice-district.example/profile.json');
    expect(fake.removed).toEqual([pattern]);
    await setUrl(url);
    expect(fake.removed).toEqual([pattern]);
  });

  it.each([
    ['http://files.practice-district.example/', 'must be an https address'],
    ['javascript:alert(1)', 'must be an https address'],
    ['files.practice-district.example', 'must be an https address'],
    ['', 'must be an https address'],
    ['https://practice@evil.example/', 'must hold no user name and no password'],
    [`https://a.example/${'x'.repeat(2000)}`, 'must have at most 2000 characters'],
  ])('is not %s', async (text, reason) => {
    expect(await setUrl(text)).toEqual({ ok: false, reason });
    expect(fake.local).toEqual({});
  });

  it('asks for its own host, without the port', () => {
    expect(profileAddress('https://Files.Practice-District.example:8443/a?b')).toMatchObject({
      url: 'https://files.practice-district.example:8443/a?b',
      pattern: 'https://files.practice-district.example/*',
    });
  });
});
