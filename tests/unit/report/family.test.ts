import { describe, expect, it } from 'vitest';
import { besides, mergeFamily, seenAt, withoutOrigin } from '../../../lib/report/family.ts';
import { origin, remembered, sighting } from './seen.ts';

const now = Date.parse('2026-03-02T15:10:00.000Z');
const limits = { now, idleMinutes: () => 30 };
const at = (minute: number) => new Date(Date.parse('2026-03-02T15:00:00.000Z') + minute * 60_000).toISOString();
const bea = { name: 'Practice, Bea', studentNumber: '910002', personID: '910102', grade: '02' };
const times = (memory: ReturnType<typeof mergeFamily>) => memory.map((one) => one.sighting.at);

describe('what is remembered', () => {
  it('is of one page about one person only the newest, whichever came first', () => {
    const [older, newer] = [remembered({ at: at(1) }), remembered({ at: at(2) })];
    expect(times(mergeFamily([older], [newer], limits))).toEqual([at(2)]);
    expect(times(mergeFamily([newer], [older], limits))).toEqual([at(2)]);
  });

  it('is of one reading what was made of it last: flags may be read later than the rows', () => {
    const unread = remembered({ flagsReadable: false }, { noted: now });
    const readable = remembered({ flagsReadable: true }, { noted: now + 3000 });
    for (const memory of [mergeFamily([unread], [readable], limits), mergeFamily([readable], [unread], limits)])
      expect(memory.map(({ sighting: { flagsReadable } }) => flagsReadable)).toEqual([true]);
  });

  it('is kept for each page, each person and each host by itself', () => {
    const all = [
      remembered(),
      remembered({ page: 'households' }),
      remembered({ student: bea }),
      remembered({}, { origin: 'https://other.infinitecampus.org' }),
    ];
    expect(mergeFamily([], all, limits)).toHaveLength(4);
  });

  it('goes when it is as old as the idle time of its host', () => {
    const memory = [remembered({ at: at(-20) }), remembered({ at: at(-19), student: bea })];
    expect(times(mergeFamily(memory, [], limits))).toEqual([at(-19)]);
    expect(mergeFamily(memory, [], { now, idleMinutes: () => 45 })).toHaveLength(2);
  });

  it('gives way when there is too much, the oldest first', () => {
    const memory = [1, 2, 3].map((minute) => remembered({ at: at(minute) }, { about: `person ${minute}` }));
    const two = JSON.stringify(memory[0]).length * 2 + 10;
    expect(times(mergeFamily(memory, [], limits, two))).toEqual([at(3), at(2)]);
  });

  it('is counted in bytes, as the browser does', () => {
    const one = remembered({ student: { ...bea, name: 'ñ'.repeat(100) } });
    expect(mergeFamily([], [one], limits, JSON.stringify(one).length + 50)).toEqual([]);
  });

  it('is told of one host alone, the newest first, and without what is too old by now', () => {
    const memory = [
      remembered({ at: at(1) }),
      remembered({ at: at(3), student: bea }),
      remembered({ at: at(4) }, { origin: 'https://other.infinitecampus.org' }),
      remembered({ at: at(-25), page: 'households' }),
    ];
    expect(seenAt(memory, origin, limits).map((one) => one.at)).toEqual([at(3), at(1)]);
    expect(withoutOrigin(memory, origin)).toEqual([memory[2]]);
  });
});

describe('the pages that a page is compared with', () => {
  const context = {
    student: { name: 'Practice, Ana', studentNumber: '910001', personID: '910101', grade: '04' },
    person: null,
    school: null,
    calendar: null,
    course: null,
    household: null,
    applicationNumber: null,
    flags: [],
    flagsReadable: true,
  };
  const own = sighting();
  const brother = sighting({ student: bea });

  it('are all but itself, as it was seen before', () => {
    const ownHome = sighting({ page: 'households' });
    expect(besides('relationships', context, [own, brother, ownHome])).toEqual([brother, ownHome]);
  });

  it('do not hold itself when it was seen with the number only, or the id only', () => {
    const byNumber = sighting({ student: { ...own.student, personID: null } as never });
    const byID = sighting({ student: { ...own.student, studentNumber: null } as never });
    expect(besides('relationships', context, [byNumber, byID])).toEqual([]);
    const noID = { ...context, student: { ...context.student, personID: null } };
    expect(besides('relationships', noID, [byID])).toEqual([]);
  });

  it('are none where it is not settled whose page it is', () => {
    expect(besides('relationships', { ...context, student: null }, [own, brother])).toEqual([]);
  });

  it('of a household are all but that household', () => {
    const page = (householdID: string) =>
      sighting({ page: 'household-members', household: { name: 'Practice', householdID } });
    const here = { ...context, household: { name: 'Practice', householdID: '5501' } };
    expect(besides('household-members', here, [page('5501'), page('5502')])).toEqual([page('5502')]);
  });
});
