import { describe, expect, it } from 'vitest';
import { columnDrift, placeDrift } from '../../../lib/report/drift.ts';
import { row } from '../checks/kit.ts';
import { aReport } from '../panel/made-up.ts';
import { frame, page, place } from './kit.ts';

describe('a known page that is not read any more', () => {
  it('is named by its place, when its content is nowhere and all frames have come to rest', () => {
    expect(placeDrift([frame(0), frame(3, { place: place(1.1) })])).toEqual(['relationships']);
  });

  it.each([
    ['its content is there', [frame(3, { place: place(1), pages: [page([row(0)])] })]],
    ['another page is recognised', [frame(0, { place: place(1) }), frame(3, { place: place(1), pages: [page([])] })]],
    ['a frame is still loading', [frame(0, { settled: false }), frame(3, { place: place(1) })]],
    ['the place is not sure', [frame(3, { place: place(0.3) })]],
    ['the place speaks against it', [frame(3, { place: [...place(0.6), ...place(-1)] })]],
    ['nothing says where it is', [frame(3)]],
  ])('is none where %s', (_, frames) => {
    expect(placeDrift(frames)).toEqual([]);
  });

  it('is none for a page that no check is for', () => {
    expect(placeDrift([frame(3, { place: [{ page: 'person-summary', weight: 1 }] })])).toEqual([]);
  });
});

describe('a recognised page without its columns', () => {
  const with_ = (coverage: Parameters<typeof columnDrift>[0]['coverage']) => columnDrift(aReport({ coverage }));

  it('counts when no check could run for want of columns', () => {
    const couldNotRun = [
      { check: 'REL-PORTAL', missing: ['portal'] },
      { check: 'REL-NONE', missing: ['guardian', 'rows'] },
    ];
    expect(with_({ ran: [], couldNotRun })).toEqual(['relationships']);
  });

  it('does not when one check ran, or only rows, flags or the student are missing', () => {
    const portal = { check: 'REL-PORTAL', missing: ['portal'] };
    expect(with_({ ran: ['REL-DUP'], couldNotRun: [portal] })).toEqual([]);
    expect(with_({ ran: [], couldNotRun: [portal, { check: 'REL-NONE', missing: ['rows'] }] })).toEqual([]);
    expect(with_({ ran: [], couldNotRun: [] })).toEqual([]);
  });
});
