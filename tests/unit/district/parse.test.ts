import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProfile } from '../../../lib/district/parse.ts';
import { practiceProfile } from '../../../lib/district/practice.ts';

type Loose = Record<string, unknown>;

/** The practice profile with one thing changed, as JSON would hold it. */
function changed(change: (profile: Loose & { [key: string]: never }) => void): unknown {
  const profile = JSON.parse(JSON.stringify(practiceProfile));
  change(profile);
  return profile;
}

function problems(input: unknown) {
  const parsed = parseProfile(input);
  return parsed.ok ? [] : parsed.problems;
}

const targets = (profile: unknown) => (profile as { targets: Loose[] }).targets;

describe('parseProfile', () => {
  it('takes JSON text, text with a byte order mark, and a value', () => {
    const text = JSON.stringify(practiceProfile);
    for (const input of [text, `\uFEFF${text}`, JSON.parse(text)]) expect(parseProfile(input).ok).toBe(true);
  });

  it.each<[string, (profile: never) => void, string, string]>([
    [
      'an http origin',
      (p) => Object.assign(targets(p)[0] as Loose, { origin: 'http://desk.example' }),
      'targets.0.origin',
      'must be an https address',
    ],
    [
      'an origin with a path',
      (p) => Object.assign(targets(p)[0] as Loose, { origin: 'https://desk.example/rt' }),
      'targets.0.origin',
      'must be an https address without a path, such as https://desk.example',
    ],
    [
      'a path without /',
      (p) => Object.assign(targets(p)[0] as Loose, { path: 'Ticket' }),
      'targets.0.path',
      'must start with /',
    ],
    [
      'an unknown kind of target',
      (p) => Object.assign(targets(p)[1] as Loose, { type: 'pigeon' }),
      'targets.1.type',
      'must be one of link, clipboard, mailto, url, form-fill, rest, phone, booking',
    ],
    [
      'an unknown placeholder',
      (p) => Object.assign(targets(p)[1] as Loose, { subject: '{{studnt.number}}' }),
      'targets.1.subject',
      '{{studnt.number}} is not a known placeholder',
    ],
    ['an unknown field', (p) => Object.assign(p, { colour: 'red' }), 'colour', 'is not a known field'],
    ['a missing field', (p) => Reflect.deleteProperty(p, 'custodyText'), 'custodyText', 'is missing'],
    ['text where a list belongs', (p) => Object.assign(p, { schools: 'all' }), 'schools', 'must be a list'],
    [
      'no parent-like type',
      (p) => Object.assign(p, { relationshipTypes: { parentLike: [] } }),
      'relationshipTypes.parentLike',
      'must not be empty',
    ],
    [
      'a bad day',
      (p) => Object.assign((p as { assignments: Loose }).assignments, { asOf: 'August' }),
      'assignments.asOf',
      'must be a day such as 2026-08-31',
    ],
    [
      'a bad e-mail',
      (p) => Object.assign((p as { specialists: Loose[] }).specialists[1] as Loose, { email: 'sam' }),
      'specialists.1.email',
      'must be an e-mail address',
    ],
    [
      'an assignment to nobody',
      (p) =>
        Object.assign((p as { assignments: { entries: Loose[] } }).assignments.entries[0] as Loose, {
          specialist: 'ghost',
        }),
      'assignments.entries.0.specialist',
      'there is no specialist "ghost"',
    ],
    [
      'an assignment of no school',
      (p) =>
        Object.assign((p as { assignments: { entries: Loose[] } }).assignments.entries[1] as Loose, {
          school: 'nowhere',
        }),
      'assignments.entries.1.school',
      'there is no school "nowhere"',
    ],
    [
      'a school assigned twice',
      (p) =>
        Object.assign((p as { assignments: { entries: Loose[] } }).assignments.entries[1] as Loose, {
          school: 'alder-high',
        }),
      'assignments.entries.1.school',
      '"alder-high" stands here a second time',
    ],
    [
      'two targets with one id',
      (p) => Object.assign(targets(p)[2] as Loose, { id: 'email' }),
      'targets.2.id',
      '"email" stands here a second time',
    ],
  ])('names the field and the reason: %s', (_, change, path, reason) => {
    expect(problems(changed(change as never))).toEqual([{ path, reason }]);
  });

  it('names every problem at once', () => {
    const input = changed((p) => Object.assign(p, { version: 'one', hosts: ['not a host'] }));
    expect(problems(input).map(({ path }) => path)).toEqual(['version', 'hosts.0']);
  });

  it('says where a text stops being JSON', () => {
    expect(problems('{"version": 1,')).toEqual([{ path: '', reason: 'is not valid JSON (line 1, column 15)' }]);
  });

  it('says of a profile for a later version what to do, and nothing of fields that it cannot know', () => {
    const input = changed((p) => Object.assign(p, { version: 2, colour: 'red' }));
    expect(problems(input)).toEqual([
      {
        path: 'version',
        reason:
          'is 2, and this Campus Lens knows versions up to 1: update the extension, or write the profile for version 1',
      },
    ]);
  });

  it('never throws, and never takes what is no profile', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), (input) => {
        const parsed = parseProfile(input);
        expect(parsed.ok).toBe(false);
        if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
      }),
    );
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    expect(problems(hostile)).toEqual([{ path: '', reason: 'could not be read' }]);
  });
});
