import { describe, expect, it } from 'vitest';
import { know } from '../../../lib/campus/know.ts';
import type { RawReading } from '../../../lib/campus/raw.ts';
import { merge } from '../../../lib/report/merge.ts';

type Header = NonNullable<RawReading['header']>;

const header = (change: Partial<Header>): Header => ({
  name: null,
  studentNumber: null,
  personID: null,
  grade: null,
  flags: [],
  flagsNamed: true,
  since: 0,
  changed: false,
  conflict: false,
  ...change,
});

/** A header frame, beside a frame that holds a section page which does not say its number. */
function tabOf(shown: Header) {
  const frame = (pages: RawReading['pages'], head: Header | null): RawReading => ({
    documentKey: `k${pages.length}`,
    readAt: '2026-11-25T10:00:00.000Z',
    settled: true,
    wary: false,
    place: [{ page: 'section', weight: 0.6 }],
    pages,
    header: head,
    school: null,
    calendar: null,
  });
  const page: RawReading['pages'][number] = {
    page: 'section',
    skin: 'classic',
    content: 1,
    rowsSince: 0,
    owner: { name: null, studentNumber: null, personID: null },
    lists: {},
    lines: [],
    ids: { person: null, household: null, application: null },
  };
  const frames = [frame([], shown), frame([page], null)].map((raw, frameId) => ({
    frameId,
    reading: know(raw, '2026-11-25'),
  }));
  return merge(frames, {}).merged?.context;
}

describe('a header', () => {
  it('with a section in it names the section, and nobody', () => {
    const context = tabOf(header({ name: '27.0991000-3 Algebra I' }));
    expect(context?.course).toEqual({
      courseNumber: '27.0991000',
      sectionNumber: '3',
      name: 'Algebra I',
      teacher: null,
    });
    expect(context?.person).toBeNull();
    expect(context?.student).toBeNull();
  });

  it('with the name of a tool in it names nobody', () => {
    const context = tabOf(header({ name: 'Section Information' }));
    expect(context?.person).toBeNull();
    expect(context?.course).toBeNull();
  });

  it('still names a person, and a student of any name', () => {
    expect(tabOf(header({ name: 'Testerman, Ada' }))?.person?.name).toBe('Testerman, Ada');
    expect(tabOf(header({ name: '1234-5 Algebra I', studentNumber: '940001' }))?.student?.name).toBe(
      '1234-5 Algebra I',
    );
  });

  it('keeps its flags, whoever it names', () => {
    const flags = [{ kind: 'custody' as const, text: 'Court order' }];
    expect(tabOf(header({ name: 'Section Information', flags }))?.flags).toEqual(flags);
  });
});
