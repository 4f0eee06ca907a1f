import { describe, expect, it } from 'vitest';
import { type Box, type Change, nextChanges, type Sight, toTell } from '../../../lib/report/verified.ts';

const start = Date.parse('2026-03-02T15:00:00.000Z');
const untouched = { loaded: true, savedAt: null, alert: false };
const touched = { loaded: false, savedAt: null, alert: false };

const box = (value: boolean, change: Partial<Box> = {}): Box => ({
  who: 'person 910201',
  field: 'portal',
  value,
  row: 1,
  name: 'Practice, Pat',
  ...change,
});

/** A reading, by default of the first document and some seconds after the start; `value` null: the row is not there. */
function sight(second: number, value: boolean | null, change: Partial<Sight> = {}): Sight {
  const boxes = value === null ? [] : [box(value)];
  return {
    page: 'relationships',
    documentKey: 'first',
    rowsSince: start,
    at: start + second * 1000,
    proof: touched,
    boxes,
    // Portal empty is what the check finds.
    found: value === false ? boxes.map((one) => ({ ...one, check: 'REL-PORTAL' })) : [],
    ...change,
  };
}

const read = (...sights: Sight[]) => sights.reduce<Change[]>((changes, one) => nextChanges(changes, one), []);
const stateAfter = (...sights: Sight[]) => read(...sights)[0]?.state;
const second = { documentKey: 'second', rowsSince: start + 20_000 };

describe('a box that a finding is about', () => {
  it('is followed, and nothing is told of it, until it changes', () => {
    const changes = read(sight(1, false), sight(2, false));
    expect(changes).toMatchObject([{ field: 'portal', check: 'REL-PORTAL', before: false, state: 'open' }]);
    expect(toTell(changes)).toEqual([]);
  });

  it('that is ticked on the page is changed, and not saved', () => {
    const changes = read(sight(1, false), sight(5, true));
    expect(toTell(changes)).toMatchObject([
      { state: 'changed', value: true, row: 1, name: 'Practice, Pat', at: start + 5000 },
    ]);
    expect(stateAfter(sight(1, false), sight(5, true), sight(60, true))).toBe('changed');
  });

  it('is saved when a document that was fetched anew shows the new value, at the time of that reading', () => {
    const changes = read(sight(1, false), sight(5, true), sight(21, true, { ...second, proof: untouched }));
    expect(changes).toMatchObject([{ state: 'saved', value: true, at: start + 21_000 }]);
    // It stays so, with the time at which it was verified.
    expect(nextChanges(changes, sight(40, true, { ...second, proof: touched }))).toMatchObject([
      { state: 'saved', at: start + 21_000 },
    ]);
  });

  it('is saved too when the change itself was never seen: the form was sent at once', () => {
    expect(stateAfter(sight(1, false), sight(21, true, { ...second, proof: untouched }))).toBe('saved');
  });

  it('is still empty when a document that was fetched anew shows the old value', () => {
    const changes = read(sight(1, false), sight(5, true), sight(21, false, { ...second, proof: untouched }));
    expect(changes).toMatchObject([{ state: 'still', value: false, at: start + 21_000 }]);
  });

  it('is still empty when it was taken back on the page', () => {
    expect(stateAfter(sight(1, false), sight(5, true), sight(8, false))).toBe('still');
  });
});

describe('a new document proves nothing', () => {
  const shows = (change: Partial<Sight>) =>
    stateAfter(sight(1, false), sight(5, true), sight(21, true, { ...second, ...change }));

  it('when it was loaded again or come back to, or somebody has touched it: the browser may have put the tick back', () => {
    expect(shows({ proof: touched })).toBe('changed');
  });

  it('when its frame told nothing of how it came up', () => {
    expect(shows({ proof: null })).toBe('changed');
  });

  it('while it shows an alert: a form that was refused comes back as it was sent', () => {
    expect(shows({ proof: { ...untouched, alert: true } })).toBe('changed');
    const refused = read(
      sight(1, false),
      sight(5, true),
      sight(21, true, { ...second, proof: { ...untouched, alert: true } }),
    );
    // The alert was that all is well, and goes.
    expect(nextChanges(refused, sight(23, true, { ...second, proof: untouched }))).toMatchObject([{ state: 'saved' }]);
    // The alert goes once somebody goes on with the form.
    expect(nextChanges(refused, sight(23, true, { ...second, proof: touched }))).toMatchObject([{ state: 'changed' }]);
  });

  it('where it is ticked after it was read', () => {
    expect(
      stateAfter(sight(1, false), sight(21, false, { ...second, proof: untouched }), sight(25, true, second)),
    ).toBe('changed');
  });
});

describe('rows drawn anew in the same document', () => {
  const save = (savedAt: number, rowsSince: number, alert = false) =>
    stateAfter(
      sight(1, false),
      sight(5, true),
      sight(15, true, {
        rowsSince: start + rowsSince * 1000,
        proof: { loaded: false, savedAt: start + savedAt * 1000, alert },
      }),
    );

  it('soon after Save was pressed show what is saved', () => {
    expect(save(10, 11)).toBe('saved');
  });

  it.each([
    ['before Save was pressed', 10, 9, false],
    ['long after it: a sort, another page of the list', 6, 14.5, false],
    ['after a Save that came before the change', 4, 6, false],
    ['with an alert on the page', 10, 11, true],
  ])('prove nothing %s', (_, savedAt, rowsSince, alert) => {
    expect(save(savedAt, rowsSince, alert)).toBe('changed');
  });

  it('without any Save prove nothing', () => {
    expect(stateAfter(sight(1, false), sight(5, true), sight(15, true, { rowsSince: start + 11_000 }))).toBe('changed');
  });

  it('with the old value say that it is still empty', () => {
    const proof = { loaded: false, savedAt: start + 10_000, alert: false };
    expect(stateAfter(sight(1, false), sight(5, true), sight(12, false, { rowsSince: start + 11_000, proof }))).toBe(
      'still',
    );
  });
});

describe('what is not on the page', () => {
  it('says nothing new', () => {
    expect(stateAfter(sight(1, false), sight(5, true), sight(21, null, { ...second, proof: untouched }))).toBe(
      'changed',
    );
    expect(
      stateAfter(sight(1, false), sight(5, true), sight(21, true, { ...second, page: 'households', proof: untouched })),
    ).toBe('changed');
  });

  it('is looked for by its person, wherever the row stands now', () => {
    const moved = sight(21, true, { ...second, proof: untouched, boxes: [box(true, { row: 4 })] });
    expect(read(sight(1, false), moved)).toMatchObject([{ state: 'saved', row: 4 }]);
    const another = sight(21, true, { ...second, proof: untouched, boxes: [box(true, { who: 'person 910999' })] });
    expect(read(sight(1, false), another)).toMatchObject([{ state: 'open' }]);
  });
});

describe('a box that was saved', () => {
  const saved = () => read(sight(1, false), sight(21, true, { ...second, proof: untouched }));

  it('and is emptied again on the page is changed again, from what was saved', () => {
    const changes = nextChanges(saved(), sight(30, false, second));
    expect(changes).toMatchObject([{ state: 'changed', before: true, value: false }]);
    expect(nextChanges(changes, sight(35, true, second))).toMatchObject([{ state: 'still', value: true }]);
  });

  it('is still empty when the next document shows it empty: somebody else has changed it', () => {
    const third = { documentKey: 'third', rowsSince: start + 60_000, proof: untouched };
    expect(nextChanges(saved(), sight(61, false, third))).toMatchObject([{ state: 'still', value: false }]);
  });
});

it('no more than 200 boxes are followed, and of one box one thing is told', () => {
  const found = Array.from({ length: 300 }, (_, at) => ({
    ...box(false, { who: `person ${at}` }),
    check: 'REL-PORTAL',
  }));
  expect(read(sight(1, false, { found }))).toHaveLength(200);
  const twice = sight(2, false);
  expect(read(sight(1, false), twice, twice)).toHaveLength(1);
});
