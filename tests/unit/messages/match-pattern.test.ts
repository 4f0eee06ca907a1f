import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matches, matchesAny } from '../../../lib/messages/match-pattern.ts';

const built = 'https://*.infinitecampus.org/*';

describe('matches', () => {
  it.each([
    'https://infinitecampus.org/',
    'https://sample.infinitecampus.org/',
    'https://a.b.infinitecampus.org/campus/x?y#z',
    'https://SAMPLE.InfiniteCampus.ORG/',
    'https://sample.infinitecampus.org:8443/',
  ])('takes %s for the host of the manifest', (address) => {
    expect(matches(address, built)).toBe(true);
  });

  it.each([
    'http://sample.infinitecampus.org/',
    'https://infinitecampus.org.evil.example/',
    'https://evilinfinitecampus.org/',
    'https://sample.infinitecampus.org.evil.example/infinitecampus.org/',
    'https://sample-infinitecampus.org/',
    'https://sampleinfinitecampus.org/',
    'https://infinitecampus.example/?x=https://sample.infinitecampus.org/',
    'https://sample.infinitecampus.org@evil.example/',
    'https://evil.example/#.infinitecampus.org',
    'https://evil.example\\.infinitecampus.org/',
    'ftp://sample.infinitecampus.org/',
    'file:///infinitecampus.org/',
    'about:blank',
    'null/',
    '',
  ])('does not take %s for it', (address) => {
    expect(matches(address, built)).toBe(false);
  });

  it('keeps a host without a star to itself', () => {
    const own = 'https://campus.sample-district.example/*';
    expect(matches('https://campus.sample-district.example/x', own)).toBe(true);
    expect(matches('https://a.campus.sample-district.example/x', own)).toBe(false);
    expect(matches('https://sample-district.example/', own)).toBe(false);
  });

  it('does not look at ports, in the pattern or in the address', () => {
    expect(matches('https://localhost:9000/', 'https://localhost/*')).toBe(true);
    expect(matches('https://localhost:9000/', 'https://localhost:8443/*')).toBe(true);
  });

  it('takes a star for http and https, never for another scheme', () => {
    for (const pattern of ['*://*/*', '<all_urls>']) {
      expect(matches('http://a.example/', pattern)).toBe(true);
      expect(matches('https://a.example/', pattern)).toBe(true);
      expect(matches('file:///x', pattern)).toBe(false);
      expect(matches('null/', pattern)).toBe(false);
    }
    expect(matches('http://a.example/', 'https://*/*')).toBe(false);
  });

  it('matches nothing by a pattern it does not know', () => {
    for (const pattern of ['', 'infinitecampus.org', 'https://', 'javascript:*', '*'])
      expect(matches('https://sample.infinitecampus.org/', pattern)).toBe(false);
  });
});

describe('any host', () => {
  const label = fc.stringMatching(/^[a-z0-9]{1,10}$/);
  const domain = fc.domain();

  it('matches the wildcard of its own domain, and that of no other', () => {
    fc.assert(
      fc.property(label, domain, domain, (sub, own, other) => {
        expect(matches(`https://${sub}.${own}/`, `https://*.${own}/*`)).toBe(true);
        const within = `${sub}.${own}` === other || `${sub}.${own}`.endsWith(`.${other}`);
        expect(matches(`https://${sub}.${own}/`, `https://*.${other}/*`)).toBe(within);
      }),
    );
  });

  it('never matches when it only begins or ends like the domain', () => {
    fc.assert(
      fc.property(label, domain, (extra, own) => {
        expect(matches(`https://${own}.${extra}.example/`, `https://*.${own}/*`)).toBe(false);
        expect(matches(`https://${extra}${own}/`, `https://*.${own}/*`)).toBe(false);
      }),
    );
  });

  it('never makes it throw, with any text for a pattern', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (address, pattern) => void matchesAny(address, [pattern])));
  });
});
