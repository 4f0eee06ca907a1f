import { describe, expect, it } from 'vitest';
import { classify, sentBy } from '../../../lib/messages/sender.ts';

const self = { id: 'our-id', origin: 'chrome-extension://our-id' };
const manifest = ['https://*.infinitecampus.org/*'];
const campus = 'https://sample.infinitecampus.org';
const ours = `${self.origin}/popup.html`;

type Given = Parameters<typeof classify>[0] & { origin?: string };
const from = (given: Partial<Given>, granted = manifest) =>
  classify({ id: 'our-id', ...given } as Given, self, granted);
const tab = (url: string | undefined, id: number | undefined = 5) => ({ id, url }) as NonNullable<Given['tab']>;
const frame = (change: Partial<Given> = {}): Partial<Given> => ({
  origin: campus,
  url: `${campus}/campus/apps/x.xsl`,
  tab: tab(`${campus}/campus/nav-wrapper`),
  frameId: 7,
  ...change,
});
const unknown = { kind: 'unknown' };

describe('our own pages', () => {
  it('are pages, in the popup and opened in a tab', () => {
    expect(from({ origin: self.origin, url: ours })).toEqual({ kind: 'page' });
    expect(from({ origin: self.origin, url: ours, tab: tab(ours), frameId: 0 })).toEqual({ kind: 'page' });
  });

  it('are pages where the browser gives no origin', () => {
    expect(from({ url: ours })).toEqual({ kind: 'page' });
    expect(from({ url: 'chrome-extension://our-id.evil/popup.html' })).toEqual(unknown);
    expect(from({ url: 'chrome-extension://other-id/popup.html' })).toEqual(unknown);
  });

  it('are not those of another extension, whatever it says of itself', () => {
    expect(from({ id: 'other-id', origin: self.origin, url: ours })).toEqual(unknown);
    expect(from({ id: undefined as unknown as string, origin: self.origin })).toEqual(unknown);
    expect(from({ origin: 'chrome-extension://other-id', url: ours })).toEqual(unknown);
  });

  it('are not a page that only claims our address', () => {
    expect(from(frame({ origin: 'https://evil.example', url: ours }))).toEqual(unknown);
    expect(from(frame({ origin: 'null', url: ours, tab: tab('https://evil.example/') }))).toEqual(unknown);
  });
});

describe('frames', () => {
  it('are known on hosts of the manifest', () => {
    expect(from(frame())).toEqual({ kind: 'frame', tabId: 5, frameId: 7, origin: campus });
    expect(from(frame({ frameId: 0, tab: tab(`${campus}/`, 0) }))).toEqual({
      kind: 'frame',
      tabId: 0,
      frameId: 0,
      origin: campus,
    });
  });

  it('are known on a district-owned host only once it is granted', () => {
    const own = 'https://campus.sample-district.example';
    const given = frame({ origin: own, url: `${own}/campus/x`, tab: tab(`${own}/campus/`) });
    expect(from(given)).toEqual(unknown);
    expect(from(given, [...manifest, `${own}/*`])).toMatchObject({ kind: 'frame', origin: own });
  });

  it.each([
    ['of another extension', { id: 'other-id' }],
    ['without a tab', { tab: undefined }],
    ['in a tab without a number', { tab: tab(campus, undefined) }],
    ['without a frame number', { frameId: undefined }],
    ['on a look-alike host', { origin: 'https://infinitecampus.org.evil.example' }],
    ['on a look-alike domain', { origin: 'https://evilinfinitecampus.org' }],
    ['without encryption', { origin: 'http://sample.infinitecampus.org' }],
    ['whose address is forged', { origin: 'https://evil.example', url: `${campus}/campus/x` }],
    ['of a file', { origin: 'null', url: 'file:///x.html', tab: tab('file:///x.html') }],
  ])('are unknown %s', (_, change) => {
    // A tab without a number: the helper's default would give it one.
    const given = { ...frame(), ...change } as Partial<Given>;
    if (_.includes('without a number')) given.tab = { url: campus } as NonNullable<Given['tab']>;
    expect(from(given)).toEqual(unknown);
  });

  it('in a sandbox belong to the page of their tab', () => {
    const sandboxed = { origin: 'null', url: 'about:srcdoc' };
    expect(from(frame(sandboxed))).toEqual({ kind: 'frame', tabId: 5, frameId: 7, origin: campus });
    expect(from(frame({ ...sandboxed, url: `${campus}/campus/x` }))).toMatchObject({ kind: 'frame' });
    expect(from(frame({ ...sandboxed, tab: tab('https://evil.example/') }))).toEqual(unknown);
    expect(from(frame({ ...sandboxed, tab: tab(undefined) }))).toEqual(unknown);
    // A foreign sandboxed document in a Campus tab is not Campus.
    expect(from(frame({ ...sandboxed, url: 'https://evil.example/x' }))).toEqual(unknown);
  });

  it('without an address belong to whom they inherit from', () => {
    expect(from(frame({ url: 'about:blank' }))).toMatchObject({ kind: 'frame', origin: campus });
    expect(from(frame({ url: 'about:blank', origin: 'null' }))).toMatchObject({ kind: 'frame', origin: campus });
  });

  it('of a window that Campus opened blank and wrote into have Campus as their origin', () => {
    const opened = frame({ url: 'about:blank', tab: tab('about:blank'), frameId: 0 });
    expect(from(opened)).toEqual({ kind: 'frame', tabId: 5, frameId: 0, origin: campus });
  });

  it('inside another site are Campus frames of a tab whose address we may not see', () => {
    expect(from(frame({ tab: tab(undefined) }))).toMatchObject({ kind: 'frame', origin: campus });
  });
});

describe('sentBy', () => {
  it('is only our own id, never a missing one', () => {
    expect(sentBy({ id: 'our-id' }, 'our-id')).toBe(true);
    expect(sentBy({ id: 'other-id' }, 'our-id')).toBe(false);
    expect(sentBy({}, 'our-id')).toBe(false);
    expect(sentBy({}, undefined)).toBe(false);
  });
});
