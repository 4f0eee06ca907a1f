import { describe, expect, it } from 'vitest';
import type { Membership, Relationship, Sighting } from '../../../lib/facts.ts';
import { checkedAmong, childrenOf } from '../../../lib/report/siblings.ts';
import { row } from '../checks/kit.ts';
import { sighting } from './seen.ts';

const student = (at: number, name: string) => ({
  name: `Practice, ${name}`,
  studentNumber: `91000${at}`,
  personID: `91010${at}`,
  grade: '04',
});
const [ana, bea, carl] = [student(1, 'Ana'), student(2, 'Bea'), student(3, 'Carl')] as const;
const parent = (personID: string, change: Partial<Relationship> = {}) => row(0, { personID, ...change });
const page = (who: typeof ana, relationships: Relationship[], change: Partial<Sighting> = {}) =>
  sighting({ student: who, ...change, facts: { relationships } });

const member = (who: typeof ana, change: Partial<Membership> = {}): Membership => ({
  row: 0,
  householdID: null,
  householdName: null,
  name: who.name,
  personID: who.personID,
  role: 'primary',
  guardian: null,
  grade: who.grade,
  relationship: null,
  startDate: null,
  endDate: null,
  active: true,
  ...change,
});
const home = (householdID: string, memberships: Membership[]) =>
  sighting({
    page: 'household-members',
    student: null,
    household: { name: 'Practice', householdID },
    facts: { memberships },
  });
const short = (seen: Sighting[], who: typeof ana | null = ana) =>
  childrenOf(who, seen).map(({ name, ties, state }) => [name?.slice(10), ties.join(), state]);

describe('the children of a family', () => {
  it('are those who share a guardian', () => {
    const seen = [page(ana, [parent('910201')]), page(bea, [parent('910201')]), page(carl, [parent('910299')])];
    expect(short(seen)).toEqual([
      ['Ana', '', 'clear'],
      ['Bea', 'guardian', 'clear'],
    ]);
  });

  it.each([
    ['was not ticked as guardian', { guardian: false }],
    ['could not be read as guardian', { guardian: null }],
    ['is a guardian no more', { active: false }],
    ['has no personID', { personID: null }],
  ])('are not those whose parent %s', (_, change) => {
    expect(short([page(ana, [parent('910201')]), page(bea, [parent('910201', change)])])).toEqual([]);
    expect(short([page(ana, [parent('910201', change)]), page(bea, [parent('910201')])])).toEqual([]);
  });

  it('are the students of the same household, not its grown-ups, nor who has left it', () => {
    const seen = [
      page(ana, [parent('910201')]),
      home('5501', [
        member(ana),
        member(bea),
        member(student(4, 'Mother'), { grade: '' }),
        member(student(5, 'Unread'), { grade: null }),
        member(carl, { active: false }),
      ]),
      home('5502', [member(student(6, 'Neighbour'))]),
    ];
    expect(short(seen)).toEqual([
      ['Ana', '', 'clear'],
      ['Bea', 'household', 'unseen'],
    ]);
  });

  it('are found over the own page of households, and over a second home', () => {
    const own = (who: typeof ana, ids: string[]) =>
      sighting({
        page: 'households',
        student: who,
        facts: { memberships: ids.map((householdID) => member(who, { householdID, personID: null, grade: null })) },
      });
    expect(short([own(ana, ['5501', '5502']), own(bea, ['5502']), own(carl, ['5509'])])).toEqual([
      ['Ana', '', 'unseen'],
      ['Bea', 'household', 'unseen'],
    ]);
    // A member without an id who has another name is not the page's own person.
    const stranger = sighting({
      page: 'households',
      student: ana,
      facts: { memberships: [member(carl, { householdID: '5501', personID: null })] },
    });
    expect(short([stranger, own(bea, ['5501'])])).toEqual([]);
  });

  it('are siblings on the page, each once with every tie', () => {
    const sister = parent(bea.personID, { name: bea.name, relationship: 'Half-Sister', guardian: false });
    const seen = [page(ana, [parent('910201'), sister]), page(bea, [parent('910201')])];
    expect(short(seen)).toEqual([
      ['Ana', '', 'clear'],
      ['Bea', 'guardian,sibling', 'clear'],
    ]);
    expect(short([page(ana, [{ ...sister, relationship: 'Hermana' }])])[1]).toEqual(['Bea', 'sibling', 'unseen']);
    expect(short([page(ana, [{ ...sister, relationship: 'Mother' }])])).toEqual([]);
  });

  it('are nobody where the student in hand is not known', () => {
    const seen = [page(ana, [parent('910201')]), page(bea, [parent('910201')])];
    expect(short(seen, null)).toEqual([]);
    expect(short(seen, { ...ana, personID: null, studentNumber: null } as never)).toEqual([]);
    expect(short(seen, { ...ana, personID: null } as never)).toHaveLength(2);
  });
});

describe('what was made of a child', () => {
  const stateOf = (change: Partial<Sighting>) =>
    childrenOf(ana, [page(ana, [parent('910201')]), page(bea, [parent('910201')], change)])[1];

  it.each([
    ['clear', { checked: [{ check: 'REL-PORTAL', outcome: 'meets' }] }],
    ['open', { checked: [{ check: 'REL-PORTAL', outcome: 'fails' }] }],
    ['open', { checked: [{ check: 'REL-DUP', outcome: 'review' }] }],
    ['partial', { checked: [{ check: 'REL-PORTAL', outcome: 'unknown' }] }],
    [
      'partial',
      {
        checked: [
          { check: 'REL-PORTAL', outcome: 'fails' },
          { check: 'REL-CUSTODY', outcome: 'unknown' },
        ],
      },
    ],
    ['partial', { checked: [] }],
    ['partial', { complete: false }],
  ] as [string, Partial<Sighting>][])('is %s for %j', (state, change) => {
    expect(stateOf(change)?.state).toBe(state);
  });

  it('counts what could not be told, also where access itself was checked', () => {
    const checked: Sighting['checked'] = [
      { check: 'REL-PORTAL', outcome: 'meets' },
      { check: 'REL-EMAIL', outcome: 'unknown' },
    ];
    expect(stateOf({ checked })).toMatchObject({ state: 'clear', found: 0, unknown: 1 });
  });

  it('is told by the newest reading, with the flags that were shown with it', () => {
    const older = page(bea, [parent('910201')], { checked: [{ check: 'REL-PORTAL', outcome: 'fails' }] });
    const newer = page(bea, [parent('910201')], { flags: ['legal'], at: '2026-03-02T15:04:00.000Z' });
    expect(childrenOf(ana, [newer, older, page(ana, [parent('910201')])])[1]).toMatchObject({
      state: 'clear',
      stop: true,
      at: '2026-03-02T15:04:00.000Z',
    });
  });

  it('is counted: two of three', () => {
    const seen = [
      page(ana, [parent('910201')]),
      page(bea, [parent('910201')], { checked: [{ check: 'REL-PORTAL', outcome: 'fails' }] }),
      home('5501', [member(ana), member(carl)]),
    ];
    const children = childrenOf(ana, seen);
    expect([checkedAmong(children), children.length]).toEqual([2, 3]);
  });
});
