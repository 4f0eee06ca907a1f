import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../lib/district/tasks-feed.ts';

const zone = 'America/New_York';
const calendar = (...entries: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...entries, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: string[]) =>
  ['BEGIN:VEVENT', 'UID:one@practice.example', 'SUMMARY:Practice count', ...lines, 'END:VEVENT'].join('\r\n');

/** Day and time that an event with these lines is due, as of a day; `skipped` when it is not read. */
function due(today: string, ...lines: string[]): string | undefined {
  const read = readFeed(calendar(event(...lines)), { today, zone });
  if (!read.ok) return 'no calendar';
  if (read.skipped > 0) return 'skipped';
  return read.tasks.map((task) => [task.due, task.at].filter((part) => part !== null).join(' '))[0];
}

describe('one event', () => {
  it.each([
    ['a whole day', '2026-11-26', ['DTSTART;VALUE=DATE:20261202'], '2026-12-02'],
    [
      'several days: its last',
      '2026-11-26',
      ['DTSTART;VALUE=DATE:20261130', 'DTEND;VALUE=DATE:20261205'],
      '2026-12-04',
    ],
    ['UTC, the evening before here', '2026-11-26', ['DTSTART:20261202T030000Z'], '2026-12-01 22:00'],
    ['its own zone', '2026-11-26', ['DTSTART;TZID=America/Los_Angeles:20261202T220000'], '2026-12-03 01:00'],
    ['Outlook’s name', '2026-11-26', ['DTSTART;TZID=Central Standard Time:20261202T140000'], '2026-12-02 15:00'],
    [
      'a name with a prefix',
      '2026-11-26',
      ['DTSTART;TZID=/example.org/America/Denver:20261202T100000'],
      '2026-12-02 12:00',
    ],
    ['no zone: the district’s', '2026-11-26', ['DTSTART:20261202T140000'], '2026-12-02 14:00'],
    ['29 February', '2028-02-01', ['DTSTART;VALUE=DATE:20280229'], '2028-02-29'],
    // On 14 March 2027 clocks here go from 2:00 to 3:00; on 7 November from 2:00 back to 1:00.
    ['an hour that is left out', '2027-03-01', ['DTSTART;TZID=America/New_York:20270314T023000'], '2027-03-14 03:30'],
    ['UTC before the hour', '2027-03-01', ['DTSTART:20270314T063000Z'], '2027-03-14 01:30'],
    ['UTC after the hour', '2027-03-01', ['DTSTART:20270314T073000Z'], '2027-03-14 03:30'],
    ['an hour that comes twice', '2027-11-01', ['DTSTART;TZID=America/New_York:20271107T013000'], '2027-11-07 01:30'],
    ['its second time', '2027-11-01', ['DTSTART:20271107T063000Z'], '2027-11-07 01:30'],
    ['past, not long ago', '2026-11-26', ['DTSTART;VALUE=DATE:20261101'], '2026-11-01'],
    ['long past', '2026-11-26', ['DTSTART;VALUE=DATE:20260901'], undefined],
    ['cancelled', '2026-11-26', ['DTSTART;VALUE=DATE:20261202', 'STATUS:CANCELLED'], undefined],
    ['a zone nobody knows', '2026-11-26', ['DTSTART;TZID=Practice Time:20261202T140000'], 'skipped'],
    ['29 February of another year', '2027-02-01', ['DTSTART;VALUE=DATE:20270229'], 'skipped'],
    ['no start', '2026-11-26', ['DTEND;VALUE=DATE:20261202'], 'skipped'],
  ])('%s', (_, today, lines, expected) => {
    expect(due(today, ...lines)).toBe(expected);
  });
});

describe('a series', () => {
  const first = 'DTSTART;VALUE=DATE:20240229';
  it.each([
    ['yearly on 29 February: only leap years', '2027-03-02', [first, 'RRULE:FREQ=YEARLY'], '2028-02-29'],
    [
      'monthly on the 31st: only months that have it',
      '2027-02-01',
      ['DTSTART;VALUE=DATE:20260131', 'RRULE:FREQ=MONTHLY'],
      '2027-03-31',
    ],
    ['weekly', '2026-11-26', ['DTSTART:20260105T140000', 'RRULE:FREQ=WEEKLY'], '2026-11-30 14:00'],
    ['today counts', '2026-11-30', ['DTSTART:20260105T140000', 'RRULE:FREQ=WEEKLY'], '2026-11-30 14:00'],
    // Weeks of 5 January 2026 and every second one: 23 November, 7 December.
    [
      'every second week',
      '2026-11-26',
      ['DTSTART:20260105T140000', 'RRULE:FREQ=WEEKLY;INTERVAL=2'],
      '2026-12-07 14:00',
    ],
    ['first Friday', '2026-11-26', ['DTSTART;VALUE=DATE:20260102', 'RRULE:FREQ=MONTHLY;BYDAY=1FR'], '2026-12-04'],
    ['last Friday', '2026-11-28', ['DTSTART;VALUE=DATE:20260130', 'RRULE:FREQ=MONTHLY;BYDAY=-1FR'], '2026-12-25'],
    ['last day', '2027-02-01', ['DTSTART;VALUE=DATE:20260131', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=-1'], '2027-02-28'],
    [
      'last working day',
      '2027-01-30',
      ['DTSTART;VALUE=DATE:20260130', 'RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'],
      '2027-02-26',
    ],
    [
      'the third of three is over',
      '2026-01-20',
      ['DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=WEEKLY;COUNT=3'],
      undefined,
    ],
    ['the third of three', '2026-01-13', ['DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=WEEKLY;COUNT=3'], '2026-01-19'],
    // 05:00 UTC on 20 January is midnight here: the 19th is the last day.
    [
      'until, in UTC',
      '2026-01-13',
      ['DTSTART:20260105T140000', 'RRULE:FREQ=DAILY;UNTIL=20260120T045959Z', 'EXDATE:20260113T140000,20260114T140000'],
      '2026-01-15 14:00',
    ],
    ['until is over', '2026-01-20', ['DTSTART:20260105T140000', 'RRULE:FREQ=DAILY;UNTIL=20260120T045959Z'], undefined],
    [
      'the hour stays through the change',
      '2027-03-15',
      ['DTSTART;TZID=America/New_York:20270308T090000', 'RRULE:FREQ=WEEKLY'],
      '2027-03-15 09:00',
    ],
    [
      'a day that no month has: it never comes',
      '2026-11-26',
      ['DTSTART;VALUE=DATE:20240101', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'],
      undefined,
    ],
    ['by the second: not followed', '2026-11-26', ['DTSTART:20240101T000000Z', 'RRULE:FREQ=SECONDLY'], 'skipped'],
    [
      'by week number: not followed',
      '2026-11-26',
      ['DTSTART;VALUE=DATE:20240101', 'RRULE:FREQ=YEARLY;BYWEEKNO=20'],
      'skipped',
    ],
  ])('%s', (_, today, lines, expected) => {
    expect(due(today, ...lines)).toBe(expected);
  });

  it('of which one was moved has both the moved one and the next of the rest', () => {
    const series = event('DTSTART;VALUE=DATE:20261123', 'RRULE:FREQ=WEEKLY');
    const moved = event('RECURRENCE-ID;VALUE=DATE:20261130', 'DTSTART;VALUE=DATE:20261202');
    const read = readFeed(calendar(series, moved), { today: '2026-11-26', zone });
    expect(read.ok && read.tasks.map((task) => task.due)).toEqual(['2026-12-02', '2026-12-07']);
  });
});

describe('a calendar', () => {
  it('gives title, text and link as they are, and takes no link but https', () => {
    const bold = event(
      'DTSTART;VALUE=DATE:20261202',
      'DESCRIPTION:<b>Read</b>\\, then send\\nit',
      'URL:javascript:alert(1)',
    );
    const link = event('DTSTART;VALUE=DATE:20261203', 'URL:https://tasks.practice-district.example/1');
    const read = readFeed(calendar(bold, link), { today: '2026-11-26', zone });
    expect(read.ok && read.tasks.map(({ title, text, link: to }) => [title.en, text?.en, to])).toEqual([
      ['Practice count', '<b>Read</b>, then send\nit', null],
      ['Practice count', undefined, 'https://tasks.practice-district.example/1'],
    ]);
  });

  it('has to-dos too, until they are completed', () => {
    const todo = (...lines: string[]) =>
      ['BEGIN:VTODO', 'UID:two', 'SUMMARY:Practice list', ...lines, 'END:VTODO'].join('\r\n');
    const read = readFeed(
      calendar(todo('DUE;VALUE=DATE:20261210'), todo('DUE;VALUE=DATE:20261211', 'STATUS:COMPLETED')),
      {
        today: '2026-11-26',
        zone,
      },
    );
    expect(read.ok && read.tasks.map(({ due: day }) => day)).toEqual(['2026-12-10']);
  });

  it.each([
    ['a web page', '<!doctype html><title>Sign in</title>'],
    ['nothing', ''],
    ['cut off', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Practice'],
    ['a visiting card', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Practice Person\r\nEND:VCARD'],
  ])('is not %s', (_, text) => {
    expect(readFeed(text, { today: '2026-11-26', zone })).toEqual({ ok: false });
  });

  it('without entries is one', () => {
    expect(readFeed(calendar(), { today: '2026-11-26', zone })).toEqual({ ok: true, tasks: [], skipped: 0 });
  });
});

describe('a series as calendars write it', () => {
  it.each([
    [
      'left out in UTC, the day after here',
      ['DTSTART;TZID=America/New_York:20261105T220000', 'RRULE:FREQ=WEEKLY', 'EXDATE:20261127T030000Z'],
      '2026-12-03 22:00',
    ],
    ['days of its own', ['DTSTART;VALUE=DATE:20260801', 'RDATE;VALUE=DATE:20261010,20261205'], '2026-12-05'],
    [
      'a day between those of the rule',
      ['DTSTART;VALUE=DATE:20261102', 'RRULE:FREQ=MONTHLY', 'RDATE;VALUE=DATE:20261128'],
      '2026-11-28',
    ],
    [
      'a day after the end of the rule, at another hour',
      [
        'DTSTART;TZID=America/New_York:20260801T090000',
        'RRULE:FREQ=MONTHLY;COUNT=2',
        'RDATE;TZID=America/New_York:20261215T140000',
      ],
      '2026-12-15 14:00',
    ],
    [
      'a day of its own that was left out',
      ['DTSTART;VALUE=DATE:20260801', 'RDATE;VALUE=DATE:20261205,20261212', 'EXDATE;VALUE=DATE:20261205'],
      '2026-12-12',
    ],
    ['a period', ['DTSTART:20260801T090000Z', 'RDATE;VALUE=PERIOD:20261205T140000Z/PT1H'], '2026-12-05 09:00'],
    ['a length in place of an end', ['DTSTART;VALUE=DATE:20261124', 'DURATION:P7D'], '2026-11-30'],
    [
      'two rules',
      ['DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=WEEKLY;UNTIL=20260601', 'RRULE:FREQ=WEEKLY;BYDAY=WE'],
      'skipped',
    ],
    [
      'days that a rule leaves out',
      ['DTSTART;VALUE=DATE:20261126', 'RRULE:FREQ=DAILY', 'EXRULE:FREQ=DAILY'],
      'skipped',
    ],
  ])('%s', (_, lines, expected) => expect(due('2026-11-26', ...lines)).toBe(expected));

  const series = event('DTSTART;TZID=America/New_York:20261105T220000', 'RRULE:FREQ=WEEKLY');
  const days = (text: string) => {
    const read = readFeed(text, { today: '2026-11-26', zone });
    return read.ok ? [...read.tasks.map((task) => `${task.due} ${task.at ?? ''}`.trim()), read.skipped] : 'no calendar';
  };

  it('moved in UTC: not shown on its old day', () => {
    const moved = event('RECURRENCE-ID:20261127T030000Z', 'DTSTART;TZID=America/New_York:20261128T100000');
    expect(days(calendar(series, moved))).toEqual(['2026-11-28 10:00', '2026-12-03 22:00', 0]);
  });

  it('moved with all that come after: the next, and one that is not followed', () => {
    const moved = event(
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/New_York:20261126T220000',
      'DTSTART;TZID=America/New_York:20261126T110000',
    );
    expect(days(calendar(series, moved))).toEqual(['2026-11-26 11:00', 1]);
  });

  it('an entry that the parser stops at loses the others nothing; one that stands twice is one', () => {
    const good = event('DTSTART;VALUE=DATE:20261201');
    const broken = event('DTSTART;VALUE=DATE:20261102', 'RRULE:FREQ=NEVER');
    expect(days(calendar(broken, good, good).replaceAll('\r\n', '\r'))).toEqual(['2026-12-01', 1]);
  });

  it('a to-do with the day of its completion is done', () => {
    const done = [
      'BEGIN:VTODO',
      'UID:a',
      'SUMMARY:Practice',
      'DUE;VALUE=DATE:20261202',
      'COMPLETED:20261101T000000Z',
      'END:VTODO',
    ];
    expect(days(calendar(...done))).toEqual([0]);
  });
});
