import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../../lib/district/default.ts';
import { parseProfile } from '../../../lib/district/parse.ts';
import { office } from '../support/clocks.ts';

/** What is wrong with a profile whose `support` has these parts: "path: reason". */
function problems(support: object): string[] {
  const parsed = parseProfile({ ...defaultProfile, support: { ...defaultProfile.support, ...support } });
  return parsed.ok ? [] : parsed.problems.map(({ path, reason }) => `${path}: ${reason}`);
}
const clock = (change: object) => problems({ clock: { ...office, ...change } });
const rule = (id: string, part: object = {}) => ({
  id,
  source: { en: 'Source' },
  why: { en: 'Why' },
  answer: { kind: 'ticket' },
  ...part,
});

describe('a clock that does not fit', () => {
  it('is none of these', () => {
    expect(clock({})).toEqual([]);
    expect(clock({ open: { saturday: [{ from: '00:00', to: '24:00' }] } })).toEqual([]);
    expect(
      clock({ holidays: [{ first: '2028-02-29' }], peaks: [{ first: '2026-08-01', last: '2026-08-31' }] }),
    ).toEqual([]);
  });

  it.each([
    [{ open: {} }, 'support.clock.open: has no open hour on any day, so no reply could be expected'],
    [
      { open: { monday: [{ from: '16:00', to: '08:00' }] } },
      'support.clock.open.monday.0: opens at 16:00 and closes at 08:00: it must close after it opens',
    ],
    [
      { open: { monday: [{ from: '08:00', to: '08:00' }] } },
      'support.clock.open.monday.0: opens at 08:00 and closes at 08:00: it must close after it opens',
    ],
    [
      {
        open: {
          monday: [
            { from: '08:00', to: '12:00' },
            { from: '11:00', to: '16:00' },
          ],
        },
      },
      'support.clock.open.monday.1: starts at 11:00, before the time above it ends (12:00)',
    ],
    [
      { open: { monday: [{ from: '8:00', to: '16:00' }] } },
      'support.clock.open.monday.0.from: must be a time such as 07:30, at most 24:00',
    ],
    [
      { open: { monday: [{ from: '08:00', to: '24:30' }] } },
      'support.clock.open.monday.0.to: must be a time such as 07:30, at most 24:00',
    ],
    [{ holidays: [{ first: '2027-02-29' }] }, 'support.clock.holidays.0.first: must be a day such as 2026-08-31'],
    [
      { peaks: [{ first: '2026-09-01', last: '2026-08-01' }] },
      'support.clock.peaks.0.last: ends on 2026-08-01, before it begins (2026-09-01)',
    ],
    [{ hours: 48, peakHours: 24 }, 'support.clock.peakHours: must be at least as many as the usual hours (48)'],
    [
      { counts: 'open-days', hours: 10 },
      'support.clock.hours: must be whole days (24, 48, …), since "counts" is "open-days"',
    ],
    [{ open: { mondays: [] } }, 'support.clock.open.mondays: is not a known field'],
  ])('%j', (change, problem) => {
    expect(clock(change)).toContain(problem);
  });

  it.each(['Atlanta', 'Eastern', '+05:00', 'America/Atlanta', '<b>', 'a'.repeat(60)])(
    'has %s as its zone',
    (timeZone) => {
      expect(clock({ timeZone })).toContain(
        'support.clock.timeZone: is not a time zone that is known here, such as America/New_York',
      );
    },
  );
});

describe('rules that do not fit', () => {
  it.each([
    [
      [rule('one'), rule('one', { when: { topics: ['olr'] } })],
      'support.protocols.1.id: "one" stands here a second time',
    ],
    [
      [rule('all'), rule('late', { when: { topics: ['olr'] } })],
      'support.protocols.1.when: never answers, since "all" stands before it and takes all it would',
    ],
    [
      [rule('one', { when: { roles: ['superintendent'] } })],
      'support.protocols.0.when.roles.0: must be one of teacher, office, counselor, ap, sic, sis, other',
    ],
    [
      [rule('one', { answer: { kind: 'link', name: { en: 'Form' }, url: 'javascript:alert(1)' } })],
      'support.protocols.0.answer.url: must be an https address',
    ],
    [[rule('one', { when: { topics: [] } })], 'support.protocols.0.when.topics: must not be empty'],
    [[{ ...rule('one'), source: undefined }], 'support.protocols.0.source: is missing'],
  ])('%#', (protocols, problem) => {
    expect(problems({ protocols })).toContain(problem);
  });

  it('name an emergency line that the profile does not have', () => {
    expect(problems({ emergency: null, protocols: [rule('one', { answer: { kind: 'phone' } })] })).toEqual([
      'support.protocols.0.answer: names the emergency line, and support.emergency is not filled in',
    ]);
  });

  it('a narrower rule before a wider one does fit', () => {
    const narrow = rule('narrow', { when: { topics: ['olr'], tried: ['email'] } });
    expect(problems({ protocols: [narrow, rule('olr', { when: { topics: ['olr'] } }), rule('all')] })).toEqual([]);
  });
});
