import { describe, expect, it } from 'vitest';
import type { Relationship } from '../../../lib/facts.ts';
import type { TabFrame } from '../../../lib/report/frame.ts';
import type { FrameReading, HeaderReading } from '../../../lib/report/reading.ts';
import { afterReading, type TabChanges } from '../../../lib/report/tab-changes.ts';
import { toTell } from '../../../lib/report/verified.ts';
import { custody, row } from '../checks/kit.ts';
import { build, drawn, reportOf, tab } from './kit.ts';

const untouched = { loaded: true, savedAt: null, alert: false };
const ana: Partial<HeaderReading> = { name: 'Practice, Ana', studentNumber: '910001' };
const own = (personID: string) => ({ owner: { name: null, studentNumber: null, personID } });

/** A tab with these rows, read at this second; `reading` is what else its rows' frame says. */
function shows(
  second: number,
  rows: Relationship[],
  reading: Partial<FrameReading> = {},
  head = ana,
  id = '910101',
): TabFrame[] {
  const readAt = new Date(drawn + second * 1000).toISOString();
  return tab(rows, head, own(id)).map((one) => ({
    ...one,
    reading: { ...one.reading, readAt, ...(one.frameId === 7 ? reading : {}) },
  }));
}

const now = drawn + 3_600_000;
function stepped(before: TabChanges | null, frames: TabFrame[]): TabChanges | null {
  const { report } = build(frames, { now });
  if (!report) throw new Error('no page was recognised');
  return afterReading(before, report, frames, now);
}
const told = (changes: TabChanges | null) =>
  toTell(changes?.changes ?? []).map(({ field, name, state }) => [field, name, state]);

const pat = (portal: boolean | null, change: Partial<Relationship> = {}) =>
  row(1, { name: 'Practice, Pat', personID: '910201', portal, ...change });
const next = { documentKey: 'next', proof: untouched };

describe('a box that a finding was about', () => {
  it('is followed over a Save and the page that comes after it', () => {
    const found = stepped(null, shows(1, [row(0), pat(false)]));
    expect(found?.whose).toEqual({ personID: '910101', studentNumber: '910001' });
    expect(told(found)).toEqual([]);
    const changed = stepped(found, shows(5, [row(0), pat(true)]));
    expect(told(changed)).toEqual([['portal', 'Practice, Pat', 'changed']]);
    const saved = stepped(changed, shows(9, [row(0), pat(true)], next));
    expect(told(saved)).toEqual([['portal', 'Practice, Pat', 'saved']]);
    expect(saved?.changes[0]).toMatchObject({ row: 1, at: drawn + 9000 });
    expect(told(stepped(changed, shows(9, [row(0), pat(false)], next)))).toEqual([
      ['portal', 'Practice, Pat', 'still'],
    ]);
  });

  it('is followed by the name where the page has no personID, if nobody else has that name', () => {
    const noID = (portal: boolean) => pat(portal, { personID: null });
    const found = stepped(null, shows(1, [noID(false)]));
    expect(told(stepped(found, shows(9, [noID(true)], next)))).toEqual([['portal', 'Practice, Pat', 'saved']]);
    const twins = (portal: boolean) => [noID(portal), { ...noID(portal), row: 2 }];
    expect(told(stepped(stepped(null, shows(1, twins(false))), shows(9, twins(true), next)))).toEqual([]);
  });

  it('is not followed for somebody who stands there twice', () => {
    const twice = (portal: boolean) => [pat(portal), { ...pat(portal), row: 2 }];
    expect(told(stepped(stepped(null, shows(1, twice(false))), shows(9, twice(true), next)))).toEqual([]);
  });

  it.each([
    ['cannot be read', [pat(null)], {}],
    ['is not on the page', [row(0)], {}],
    ['stands on a page that is still loading', [pat(true)], { settled: false }],
  ])('has no news when it %s', (_, rows, reading) => {
    const found = stepped(null, shows(1, [pat(false)]));
    expect(told(stepped(found, shows(9, rows, { ...next, ...reading })))).toEqual([]);
  });

  it('that is to be emptied is followed too, and an e-mail address only by its being there', () => {
    const ended = (portal: boolean) => pat(portal, { guardian: false });
    const access = stepped(null, shows(1, [ended(true)]));
    expect(told(stepped(access, shows(9, [ended(false)], next)))).toEqual([['portal', 'Practice, Pat', 'saved']]);
    const mail = stepped(null, shows(1, [pat(true, { email: '' })]));
    const shown = stepped(mail, shows(9, [pat(true, { email: 'pat@example.org' })], next));
    expect(told(shown)).toEqual([['email', 'Practice, Pat', 'saved']]);
    expect(JSON.stringify(shown)).not.toContain('example.org');
  });

  it('is followed under a custody flag too, without a word of it', () => {
    const head = { ...ana, flags: [custody] };
    const found = stepped(null, shows(1, [pat(false)], {}, head));
    const saved = stepped(found, shows(9, [pat(true)], next, head));
    expect(told(saved)).toEqual([['portal', 'Practice, Pat', 'saved']]);
    expect(JSON.stringify(saved)).not.toMatch(/order|custody/i);
  });
});

describe('another student', () => {
  const bea: Partial<HeaderReading> = { name: 'Practice, Bea', studentNumber: '910002' };

  it('starts with nothing, though the same parent stands there', () => {
    const found = stepped(null, shows(1, [pat(false)]));
    const other = stepped(found, shows(9, [pat(true)], next, bea, '910102'));
    expect(other).toEqual({ whose: { personID: '910102', studentNumber: '910002' }, changes: [] });
  });

  it('in the same tab, when it is not certain who is in hand, changes nothing', () => {
    const found = stepped(null, shows(1, [pat(false)]));
    const frames = shows(9, [pat(true)], next);
    const report = reportOf(frames, { now });
    const unknown = { ...report, context: { ...report.context, student: null, person: null } };
    expect(afterReading(found, unknown, frames, now)).toBe(found);
    expect(afterReading(null, unknown, frames, now)).toBeNull();
  });
});

it('a time after now is not believed', () => {
  const found = stepped(null, shows(1, [pat(false)]));
  const report = reportOf(shows(9, [pat(true)], next), { now });
  const changes = afterReading(found, report, shows(9_000, [pat(true)], next), drawn + 5000);
  expect(changes?.changes[0]).toMatchObject({ state: 'saved', at: drawn + 5000 });
});
