import { describe, expect, it } from 'vitest';
import { custody, row } from '../checks/kit.ts';
import { build, drawn, emptyPortal, frame, header, page, tab } from './kit.ts';

const sightingsOf = (...given: Parameters<typeof tab>) => build(tab(...given)).sightings;

describe('a page that was read', () => {
  it('is remembered with whose it is and what its checks said', () => {
    const [one, ...rest] = sightingsOf([emptyPortal]);
    expect(rest).toEqual([]);
    expect(one).toMatchObject({
      page: 'relationships',
      at: new Date(drawn).toISOString(),
      student: { name: 'Sample, Student', studentNumber: '700001' },
      complete: true,
      flagsReadable: true,
    });
    const said = Object.fromEntries(one?.checked.map(({ check, outcome }) => [check, outcome]) ?? []);
    expect(said).toMatchObject({ 'REL-PORTAL': 'fails', 'REL-NOPORTAL': 'review', 'REL-GUARDIAN': 'meets' });
  });

  it('says of a check that could not run, or could not tell, that it is unknown', () => {
    const [unread] = sightingsOf([row(0, { mailing: null })], {}, { unread: ['portal'] });
    const said = Object.fromEntries(unread?.checked.map(({ check, outcome }) => [check, outcome]) ?? []);
    expect(said['REL-PORTAL']).toBe('unknown');
    expect(said['REL-MAIL']).toBe('unknown');
  });

  it('keeps no e-mail address: only that one is shown, or read and blank, or not read', () => {
    const [one] = sightingsOf([row(0), row(1, { email: ' ' }), row(2, { email: null })]);
    expect(one?.facts.relationships.map(({ email }) => email)).toEqual(['shown', '', null]);
    expect(JSON.stringify(one)).not.toContain('example.org');
  });

  it('keeps flags by their kind, never their text', () => {
    const [one] = sightingsOf([row(0)], { flags: [custody, { kind: 'custody', text: 'A second order' }] });
    expect(one?.flags).toEqual(['custody']);
    expect(JSON.stringify(one)).not.toMatch(/order/i);
  });

  it('keeps no activation key, wherever one may stand', () => {
    const key = '0f8fad5b-d9cb-469f-a165-70867728950e';
    const [one] = sightingsOf([row(0, { name: `Practice, Ana ${key}` }), row(1, { relationship: key.toUpperCase() })]);
    expect(JSON.stringify(one).toLowerCase()).not.toContain('469f');
    expect(one?.facts.relationships.map(({ name }) => name)).toEqual([null, 'Sample1, Person']);
  });

  it('of more than 500 rows is kept with 500, and does not count as complete', () => {
    const [one] = sightingsOf(Array.from({ length: 501 }, (_, at) => row(at)));
    expect(one?.facts.relationships).toHaveLength(500);
    expect(one?.complete).toBe(false);
  });

  it.each([
    ['half of its rows', { seen: 1, total: 2 }],
    ['nobody knows how many rows', { seen: 1, total: null }],
  ])('with %s is not complete', (_, rows) => {
    expect(sightingsOf([row(0)], {}, { rows })[0]?.complete).toBe(false);
  });

  it('is never remembered as read later than now', () => {
    const frames = tab([row(0)]).map((one) => ({
      ...one,
      reading: { ...one.reading, readAt: new Date(drawn + 9_000_000).toISOString() },
    }));
    expect(build(frames).sightings[0]?.at).toBe(new Date(drawn + 1000).toISOString());
  });
});

describe('nothing is remembered', () => {
  it('of a tab that shows two students', () => {
    const frames = [
      ...tab([row(0)]),
      frame(8, { header: header({ name: 'Other, Student', studentNumber: '700009' }) }),
    ];
    const { report, sightings } = build(frames);
    expect(report?.context.student).toBeNull();
    expect(sightings).toEqual([]);
  });

  it('of a student who has a name alone', () => {
    expect(
      sightingsOf([row(0)], { studentNumber: null }, { owner: { name: null, studentNumber: null, personID: null } }),
    ).toEqual([]);
  });

  it.each([0, 7])('while frame %i, which says whose page it is, has not come to rest', (frameId) => {
    const frames = tab([row(0)]).map((one) =>
      one.frameId === frameId ? { ...one, reading: { ...one.reading, settled: false } } : one,
    );
    expect(build(frames).sightings).toEqual([]);
  });

  it.each(['olr-search', 'gradebook', 'portal-parent'] as const)('of %s', (id) => {
    const own = { ...page([]), page: id };
    const frames = [frame(0, { header: header(), place: [{ page: id, weight: 1 }], pages: [own] })];
    expect(build(frames)).toMatchObject({ report: { pages: [{ page: id }] }, sightings: [] });
  });
});

describe('two pages in one tab', () => {
  it('are both remembered, as they stand now', () => {
    const home = (name: string) => ({
      ...page([]),
      page: 'households' as const,
      households: [{ row: 0, householdID: '5501', name, phone: null, address: null, active: true }],
    });
    const frames = (name: string) => [
      ...tab([row(0)]),
      frame(9, { place: [{ page: 'households' as const, weight: 1 }], pages: [home(name)] }),
    ];
    const before = build(frames('Practice before')).sightings;
    const now = build(frames('Practice now'), { seen: before }).sightings;
    expect(now.map((one) => one.page).sort()).toEqual(['households', 'relationships']);
    expect(JSON.stringify(now)).not.toContain('before');
  });
});
