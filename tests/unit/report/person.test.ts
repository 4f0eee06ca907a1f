import { describe, expect, it } from 'vitest';
import type { Pairs } from '../../../lib/report/pairs.ts';
import { custody, row } from '../checks/kit.ts';
import { build, drawn, frame, header, page, place, reportOf, tab } from './kit.ts';

const rows = [row(0)];
const context = (frames: Parameters<typeof build>[0], pairs: Pairs = {}) => reportOf(frames, { pairs }).context;
const withHeader = (change: Parameters<typeof header>[0]) => frame(5, { header: header(change) });
const owner = (name: string | null, studentNumber: string | null, personID: string | null) => ({
  owner: { name, studentNumber, personID },
});

describe('who is in hand', () => {
  it("is the student of the header, with the personID of the rows' document", () => {
    expect(context(tab(rows))).toMatchObject({
      student: { name: 'Sample, Student', studentNumber: '700001', personID: '8000', grade: '09' },
      person: null,
      flagsReadable: true,
    });
  });

  it('is a person where the header has a name only', () => {
    expect(
      context(tab(rows, { studentNumber: null, grade: null }, owner('Student Sample', null, '8000'))),
    ).toMatchObject({
      student: null,
      person: { name: 'Sample, Student', personID: '8000' },
    });
  });

  it('joins two headers that agree', () => {
    const frames = [
      ...tab(rows, { studentNumber: null, grade: null }),
      withHeader({ name: 'Student Sample', grade: null }),
    ];
    expect(context(frames).student).toEqual({
      name: 'Sample, Student',
      studentNumber: '700001',
      personID: '8000',
      grade: null,
    });
  });

  it.each([
    ['names', { name: 'Other, Student', studentNumber: null }],
    ['numbers', { name: null, studentNumber: '700002' }],
  ])('is nobody where two headers have different %s', (_, change) => {
    const found = context([...tab(rows), withHeader({ ...change, flags: [custody] })]);
    expect(found).toMatchObject({ student: null, person: null, flagsReadable: false, flags: [custody] });
  });

  it.each([
    ['name', owner('Other, Student', null, null)],
    ['number', owner(null, '700002', null)],
    ['personID', owner(null, null, '8001')],
  ])("is nobody where the rows' document has another %s", (_, own) => {
    expect(context(tab(rows, { personID: '8000' }, own))).toMatchObject({ student: null, flagsReadable: false });
  });

  it('is nobody where one document shows headers of two people', () => {
    const silent = { name: null, studentNumber: null, grade: null, conflict: true };
    expect(context([...tab(rows), withHeader(silent)])).toMatchObject({ student: null, flagsReadable: false });
  });

  it('joins no headers that have nothing in common', () => {
    const frames = [...tab(rows, { studentNumber: null, grade: null }), withHeader({ name: null })];
    expect(context(frames)).toMatchObject({ student: null, person: null, flagsReadable: false });
  });

  it("does not put a header's name to another document's number", () => {
    const found = context(tab(rows, { studentNumber: null, grade: null }, owner(null, '700009', '8009')));
    expect(found).toMatchObject({ student: null, person: { name: 'Sample, Student' }, flagsReadable: false });
  });
});

describe('a former person', () => {
  it('may own the rows when the header changed well after they were drawn', () => {
    const late = tab(rows, { changed: true, since: drawn + 3001 });
    expect(context(late)).toMatchObject({ student: null, flagsReadable: false });
  });

  it('does not when the header came with the rows, or was there before', () => {
    expect(context(tab(rows, { changed: true, since: drawn + 3000 })).student?.studentNumber).toBe('700001');
    expect(context(tab(rows, { changed: false, since: drawn + 60_000 })).student?.studentNumber).toBe('700001');
  });

  it.each<[string, Pairs]>([
    ['number went with another id', { '700001': '8009' }],
    ['id went with another number', { '700009': '8000' }],
  ])('is noticed when on this tab the %s', (_, pairs) => {
    const { report, pairs: kept } = build(tab(rows), { pairs });
    expect(report?.context).toMatchObject({ student: null, flagsReadable: false });
    expect(kept).toEqual(pairs);
  });

  it('is remembered by number and id, once the page has come to rest', () => {
    expect(build(tab(rows), { pairs: { '7': '8' } }).pairs).toEqual({ '7': '8', '700001': '8000' });
    const loading = tab(rows).map((one) => ({ ...one, reading: { ...one.reading, settled: false } }));
    expect(build(loading).pairs).toEqual({});
  });

  it('is remembered whatever the number looks like', () => {
    const { pairs } = build(tab(rows, { studentNumber: '__proto__' }));
    expect(Object.entries(pairs)).toEqual([['__proto__', '8000']]);
    expect(context(tab(rows, { studentNumber: '__proto__' }), pairs).student?.personID).toBe('8000');
  });
});

describe('flags', () => {
  it('are shown from every frame, once each', () => {
    const frames = [
      ...tab(rows, { flags: [custody] }),
      withHeader({ flags: [custody, { kind: 'other', text: 'Bus' }] }),
    ];
    expect(context(frames).flags).toEqual([custody, { kind: 'other', text: 'Bus' }]);
  });

  const readable = (frames: Parameters<typeof build>[0]) => context(frames).flagsReadable;

  it('are not readable without a header, or before every header has come to rest with named icons', () => {
    expect(readable([frame(7, { place: place(1), pages: [page(rows)] })])).toBe(false);
    expect(readable(tab(rows, { flagsNamed: false }))).toBe(false);
    expect(readable([frame(0, { settled: false, header: header(), place: place(1) }), ...tab(rows).slice(1)])).toBe(
      false,
    );
    expect(readable([...tab(rows), frame(5, { header: header(), settled: false })])).toBe(false);
    expect(readable([...tab(rows), withHeader({ flagsNamed: false })])).toBe(false);
    expect(readable([...tab(rows), withHeader({})])).toBe(true);
  });

  it('are readable where nothing says whose rows they are, as long as they were drawn for this header', () => {
    const silent = owner(null, null, null);
    expect(readable(tab(rows, {}, silent))).toBe(true);
    const switched = { changed: true, since: drawn + 60_000 };
    expect(context(tab(rows, switched, silent))).toMatchObject({ student: null, flagsReadable: false });
  });

  it('are not readable where a name stands beside an id, which nothing can compare', () => {
    expect(readable(tab(rows, { studentNumber: null, grade: null }))).toBe(false);
  });
});
