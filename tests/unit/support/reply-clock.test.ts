import { describe, expect, it } from 'vitest';
import { expectedReply } from '../../../lib/support/reply-clock.ts';
import { replyMoment } from '../../../lib/support/reply-words.ts';
import { clockOf } from './clocks.ts';

/** Worked out by hand on the calendar; New York is at -05:00 in winter and at -04:00 in summer. */
const at = (sent: string, change: object = {}) => expectedReply(new Date(sent), clockOf(change))?.at ?? null;

describe('24 business hours of an office that is open for eight a day', () => {
  it.each([
    ['on a Monday at ten', '2026-01-05T10:00:00-05:00', '2026-01-08T10:00:00-05:00'],
    [
      'at the minute it opens: to the closing of the third day',
      '2026-01-05T08:00:00-05:00',
      '2026-01-07T16:00:00-05:00',
    ],
    ['before it opens', '2026-01-05T05:12:00-05:00', '2026-01-07T16:00:00-05:00'],
    ['at the minute it closes', '2026-01-05T16:00:00-05:00', '2026-01-08T16:00:00-05:00'],
    ['on a Friday evening', '2026-01-09T18:30:00-05:00', '2026-01-14T16:00:00-05:00'],
    ['on a Saturday', '2026-01-10T12:00:00-05:00', '2026-01-14T16:00:00-05:00'],
    ['within a minute, rounded up', '2026-01-05T10:00:00.001-05:00', '2026-01-08T10:01:00-05:00'],
    ['over the spring change (March 8)', '2026-03-05T12:00:00-05:00', '2026-03-10T12:00:00-04:00'],
    ['over the autumn change (November 1)', '2026-10-30T09:00:00-04:00', '2026-11-04T09:00:00-05:00'],
    ['over the year’s end', '2026-12-30T10:00:00-05:00', '2027-01-04T10:00:00-05:00'],
    ['over a 29 February', '2028-02-28T10:00:00-05:00', '2028-03-02T10:00:00-05:00'],
    ['over the end of a February without one', '2027-02-26T10:00:00-05:00', '2027-03-03T10:00:00-05:00'],
  ])('%s', (_, sent, reply) => {
    expect(at(sent)).toBe(reply);
  });

  it('count in the district’s zone, wherever the browser is', () => {
    const pacific = { timeZone: 'America/Los_Angeles' };
    // 09:00 in New York is 06:00 in Los Angeles: before it opens.
    expect(at('2026-01-05T09:00:00-05:00', pacific)).toBe('2026-01-07T16:00:00-08:00');
  });

  it('stand still over lunch', () => {
    const lunch = [
      { from: '08:00', to: '12:00' },
      { from: '13:00', to: '17:00' },
    ];
    const monday = { open: { monday: lunch }, hours: 2 };
    expect(at('2026-01-05T11:00:00-05:00', monday)).toBe('2026-01-05T14:00:00-05:00');
    expect(at('2026-01-05T12:30:00-05:00', monday)).toBe('2026-01-05T15:00:00-05:00');
  });
});

describe('holidays', () => {
  it('are passed over, a run of two weeks over the year’s end', () => {
    const holidays = [{ first: '2026-12-21', last: '2027-01-01' }];
    expect(at('2026-12-18T12:00:00-05:00', { holidays })).toBe('2027-01-06T12:00:00-05:00');
    expect(at('2026-12-25T12:00:00-05:00', { holidays })).toBe('2027-01-06T16:00:00-05:00');
  });

  it('may be a 29 February', () => {
    expect(at('2028-02-28T10:00:00-05:00', { holidays: [{ first: '2028-02-29' }] })).toBe('2028-03-03T10:00:00-05:00');
  });

  it('that follow one another are all passed over', () => {
    const holidays = [{ first: '2026-01-06' }, { first: '2026-01-07' }, { first: '2026-01-08', last: '2026-01-09' }];
    expect(at('2026-01-05T10:00:00-05:00', { holidays })).toBe('2026-01-14T10:00:00-05:00');
  });
});

describe('peak times', () => {
  const peaks = [{ first: '2026-08-03', last: '2026-09-04' }];

  it('take 48 hours for what is sent within one', () => {
    const reply = expectedReply(new Date('2026-08-10T08:00:00-04:00'), clockOf({ peaks }));
    expect(reply).toEqual({ at: '2026-08-17T16:00:00-04:00', timeZone: 'America/New_York', peak: true });
  });

  it('count half for what runs into one', () => {
    // Thursday and Friday give 16 hours; the 8 that are left take 16 of the peak: Monday and Tuesday.
    expect(at('2026-07-30T08:00:00-04:00', { peaks })).toBe('2026-08-04T16:00:00-04:00');
  });

  it('count as usual for what ends before one, and are not named', () => {
    const reply = expectedReply(new Date('2026-07-27T10:00:00-04:00'), clockOf({ peaks }));
    expect(reply).toMatchObject({ at: '2026-07-30T10:00:00-04:00', peak: false });
  });

  it('follow other numbers of the district', () => {
    expect(at('2026-08-10T08:00:00-04:00', { peaks, hours: 8, peakHours: 24 })).toBe('2026-08-12T16:00:00-04:00');
  });
});

describe('the hour that is skipped or repeated', () => {
  const allDay = { sunday: [{ from: '00:00', to: '24:00' }] };
  it.each([
    ['a day of 23 hours', allDay, 24, '2026-03-08T00:00:00-05:00', '2026-03-15T01:00:00-04:00'],
    ['a day of 25 hours', allDay, 24, '2026-11-01T00:00:00-04:00', '2026-11-01T23:00:00-05:00'],
    ['sent the first time it is 01:30', allDay, 1, '2026-11-01T01:30:00-04:00', '2026-11-01T01:30:00-05:00'],
    ['sent the second time it is 01:30', allDay, 1, '2026-11-01T01:30:00-05:00', '2026-11-01T02:30:00-05:00'],
    ['sent just before the skip', allDay, 1, '2026-03-08T01:30:00-05:00', '2026-03-08T03:30:00-04:00'],
  ])('%s', (_, open, hours, sent, reply) => {
    expect(at(sent, { open, hours })).toBe(reply);
  });

  const monday = [{ from: '08:00', to: '16:00' }];
  it.each([
    ['hours that are skipped do not count', '02:15', '02:45', '2026-03-08T00:00:00-05:00', '2026-03-09T09:00:00-04:00'],
    [
      'hours that begin in the skip begin after it',
      '02:30',
      '04:30',
      '2026-03-08T00:00:00-05:00',
      '2026-03-08T04:00:00-04:00',
    ],
    [
      'hours within the repeated hour count once',
      '01:15',
      '01:45',
      '2026-11-01T00:00:00-04:00',
      '2026-11-02T08:30:00-05:00',
    ],
    [
      'an opening in the repeated hour is the second one',
      '01:30',
      '09:00',
      '2026-11-01T00:00:00-04:00',
      '2026-11-01T02:30:00-05:00',
    ],
    [
      'a closing in the repeated hour is the first one',
      '00:00',
      '01:30',
      '2026-11-01T01:00:00-04:00',
      '2026-11-02T08:30:00-05:00',
    ],
  ])('%s', (_, from, to, sent, reply) => {
    expect(at(sent, { open: { sunday: [{ from, to }], monday }, hours: 1 })).toBe(reply);
  });

  it('a day that a zone left out is no open day', () => {
    const apia = { timeZone: 'Pacific/Apia', hours: 8 };
    // Samoa went from Thursday, December 29 to Saturday, December 31, 2011. The Monday after was the next open day.
    expect(at('2011-12-29T12:00:00-10:00', apia)).toBe('2012-01-02T12:00:00+14:00');
  });
});

describe('business hours as whole days', () => {
  const days = { counts: 'open-days' };
  it.each([
    ['the same time on the next open day', '2026-01-05T10:15:00-05:00', '2026-01-06T10:15:00-05:00'],
    ['over a weekend', '2026-01-09T10:15:00-05:00', '2026-01-12T10:15:00-05:00'],
    ['sent after hours, from the next opening on', '2026-01-09T19:00:00-05:00', '2026-01-13T08:00:00-05:00'],
  ])('%s', (_, sent, reply) => {
    expect(at(sent, days)).toBe(reply);
  });

  it('are not left by a shorter day', () => {
    const open = { monday: [{ from: '08:00', to: '16:00' }], tuesday: [{ from: '09:00', to: '12:00' }] };
    expect(at('2026-01-05T15:00:00-05:00', { ...days, open })).toBe('2026-01-06T12:00:00-05:00');
    expect(at('2026-01-05T08:00:00-05:00', { ...days, open })).toBe('2026-01-06T09:00:00-05:00');
  });

  it.each([
    // Half of what is left of Monday after ten is seven hours: 17 more, to five in the afternoon, when it has closed.
    ['within the hours', '2026-01-05T10:00:00-05:00', '2026-01-06T16:00:00-05:00'],
    ['before noon', '2026-01-05T08:00:00-05:00', '2026-01-06T16:00:00-05:00'],
    ['after closing', '2026-01-05T16:30:00-05:00', '2026-01-07T08:00:00-05:00'],
  ])('are not waited for longer than by who waits for the end of a peak: %s', (_, sent, reply) => {
    expect(at(sent, { ...days, peaks: [{ first: '2026-01-05' }] })).toBe(reply);
  });

  it('of which a third counts in a peak come to the minute', () => {
    const peaks = [{ first: '2026-01-05', last: '2026-01-30' }];
    expect(at('2026-01-05T10:20:00-05:00', { ...days, peaks, peakHours: 72 })).toBe('2026-01-08T10:20:00-05:00');
  });

  it('begin again at midnight where the office opens then', () => {
    const open = { sunday: [{ from: '00:00', to: '15:00' }] };
    expect(at('2026-01-04T00:00:00-05:00', { ...days, open })).toBe('2026-01-11T00:00:00-05:00');
  });

  it('are two in a peak', () => {
    const peaks = [{ first: '2026-01-05', last: '2026-01-30' }];
    expect(at('2026-01-05T10:00:00-05:00', { ...days, peaks })).toBe('2026-01-07T10:00:00-05:00');
  });
});

describe('no date is made up', () => {
  it('without a clock, for no date, and where nothing ever opens again', () => {
    const closed = clockOf({ holidays: [{ first: '2026-01-01', last: '2099-12-31' }] });
    expect(expectedReply(new Date('2026-01-05T10:00:00-05:00'), null)).toBeNull();
    expect(expectedReply(new Date('no date'), clockOf())).toBeNull();
    expect(expectedReply(new Date(8.64e15), clockOf())).toBeNull();
    expect(expectedReply(new Date('2026-01-05T10:00:00-05:00'), closed)).toBeNull();
  });
});

describe('in words', () => {
  it('is told in the district’s zone, in both languages', () => {
    const reply = { at: '2026-03-10T12:00:00-04:00', timeZone: 'America/New_York' };
    expect(replyMoment(reply, 'en').replaceAll(/\s/g, ' ')).toBe('Tuesday, March 10 at 12:00 PM EDT');
    expect(replyMoment(reply, 'es').replaceAll(/\s/g, ' ')).toMatch(
      /^martes, 10 de marzo, 12:00 p\. ?m\. (EDT|GMT-4)$/,
    );
  });
});
