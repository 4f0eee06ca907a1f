import type { RawPage, RawReading } from '../../../lib/campus/raw.ts';
import { noFacts, type Relationship } from '../../../lib/facts.ts';
import { type BuildInput, buildReport } from '../../../lib/report/build.ts';
import type { TabFrame } from '../../../lib/report/frame.ts';
import type { FrameReading, HeaderReading, PageReading } from '../../../lib/report/reading.ts';
import { district, row, today } from '../checks/kit.ts';

/** When the rows of all tests were drawn. */
export const drawn = Date.UTC(2026, 2, 2, 15, 0, 0);

export function frame(frameId: number, change: Partial<FrameReading> = {}): TabFrame {
  return {
    frameId,
    reading: {
      documentKey: `document-${frameId}`,
      readAt: new Date(drawn).toISOString(),
      settled: true,
      wary: false,
      place: [],
      pages: [],
      header: null,
      school: null,
      calendar: null,
      ...change,
    },
  };
}

export function header(change: Partial<HeaderReading> = {}): HeaderReading {
  return {
    name: 'Sample, Student',
    studentNumber: '700001',
    personID: null,
    grade: '09',
    flags: [],
    flagsNamed: true,
    since: drawn - 500,
    changed: false,
    conflict: false,
    ...change,
  };
}

export function page(rows: Relationship[], change: Partial<PageReading> = {}): PageReading {
  return {
    page: 'relationships',
    skin: 'new-look',
    content: 0.9,
    unread: [],
    rows: { seen: rows.length, total: rows.length },
    rowsSince: drawn,
    owner: { name: null, studentNumber: null, personID: '8000' },
    about: {},
    ...noFacts,
    relationships: rows,
    ...change,
  };
}

const noIds = { person: null, household: null, application: null };

/** A Relationships page as the reader sends it, before it is known what it means. */
function rawPage({ page: id, skin, content, rowsSince, owner, unread, rows, relationships }: PageReading): RawPage {
  const fields = Object.keys(row(0)).filter(
    (field) => field !== 'row' && field !== 'active' && !unread.includes(field),
  );
  const lines = relationships.map(({ row: _row, active: _active, personID, sequence, ...states }) => ({
    list: 'relationships',
    within: null,
    part: 0,
    caption: null,
    group: null,
    values: {
      ...Object.fromEntries(Object.entries(states).map(([field, value]) => [field, value])),
      sequence: sequence === null ? '' : String(sequence),
      startDate: states.startDate ?? '',
      endDate: states.endDate ?? '',
    },
    ids: { ...noIds, person: personID },
  }));
  return { page: id, skin, content, rowsSince, owner, lists: { relationships: { fields, rows } }, lines, ids: noIds };
}

/** A reading as the reader sends it. */
export const asRead = (reading: FrameReading): RawReading => ({ ...reading, pages: reading.pages.map(rawPage) });

export const place = (weight: number) => [{ page: 'relationships' as const, weight }];

/** A tab as Campus often has it: address and header on top, the rows in a frame of their own. */
export function tab(
  rows: Relationship[],
  top: Partial<HeaderReading> = {},
  own: Partial<PageReading> = {},
): TabFrame[] {
  return [
    frame(0, { place: place(0.6), header: header(top), school: 'Sample Middle School' }),
    frame(7, { place: place(0.5), pages: [page(rows, own)] }),
  ];
}

export function build(frames: TabFrame[], change: Partial<BuildInput> = {}) {
  return buildReport({
    tabId: 3,
    origin: 'https://practice.infinitecampus.org',
    frames,
    pairs: {},
    district,
    today,
    language: 'en',
    now: drawn + 1000,
    ...change,
  });
}

/** The report of a tab that has one. */
export function reportOf(frames: TabFrame[], change: Partial<BuildInput> = {}) {
  const { report } = build(frames, change);
  if (!report) throw new Error('no page was recognised');
  return report;
}

export const emptyPortal = row(0, { portal: false });
