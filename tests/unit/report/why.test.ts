import { describe, expect, it } from 'vitest';
import { aFinding } from '../panel/made-up.ts';
import { ask, child, demographics, district, homes, membership, mother, report, row, sighting } from './why/kit.ts';

const met = [
  demographics({}, { at: '2026-01-05T14:30:00.000Z' }),
  demographics({ hasKey: true, keyHolder: 'Sample0, Person' }),
  ...homes([membership(mother)], [membership(child)]),
];

describe('why can’t this parent see this child?', () => {
  it('goes through the checklist in its order', () => {
    expect(ask(report([row(0)])).steps.map(({ id }) => id)).toEqual([
      'relationship',
      'guardian',
      'portal',
      'household',
      'twins',
      'account',
      'key',
    ]);
  });

  it('leaves out a box that the district’s checklist does not ask for', () => {
    const portalOnly = { ...district, access: { boxes: ['portal' as const] } };
    expect(ask(report([row(0)]), [], undefined, portalOnly).steps.map(({ id }) => id)).not.toContain('guardian');
  });

  it('too little access: names the empty Portal box, though later steps were not read', () => {
    const why = ask(report([row(0, { portal: false })]));
    expect(why.first).toMatchObject({
      id: 'portal',
      state: 'fails',
      say: 'boxEmpty',
      source: { page: 'relationships', at: '2026-01-05T15:04:00.000Z', here: true },
    });
    expect(why).toMatchObject({ custody: 'clear', action: 'boxEmpty', channel: 'school' });
  });

  it('too much access: Portal without Guardian is for a person to judge, and is not called too little', () => {
    const why = ask(report([row(0, { guardian: false })]));
    expect(why.first).toMatchObject({ id: 'guardian', state: 'review', say: 'boxAccess' });
    expect(why.action).toBe('boxAccess');
  });

  it('an ended relationship is the first step, before its empty boxes', () => {
    const ended = { endDate: '2025-12-01', active: false as const, guardian: false, portal: false };
    expect(ask(report([row(0, ended)])).first).toMatchObject({ say: 'relEnded', day: '2025-12-01', state: 'fails' });
    expect(ask(report([row(0, { ...ended, portal: true })])).first?.say).toBe('relEndedTicked');
  });

  it('a duplicate parent record goes to the specialist by ticket', () => {
    const twin = row(1, { name: 'Sample0, Person', personID: '9555' });
    const why = ask(report([row(0), twin]));
    expect(why.first).toMatchObject({ id: 'twins', state: 'review', say: 'twinPerson' });
    expect(why).toMatchObject({ action: 'twinPerson', channel: 'specialist' });
  });

  it('a disabled account is told with the time it was read, and the parent goes the parents’ way', () => {
    const why = ask(report([row(0)]), [demographics({ disabled: true })]);
    expect(why.first).toMatchObject({
      id: 'account',
      say: 'accountDisabled',
      source: { page: 'demographics', at: '2026-01-05T14:00:00.000Z', here: false },
    });
    expect(why.channel).toBe('parents');
  });

  it('says that nothing is left for the school when every step is met', () => {
    const why = ask(report([row(0), row(1, { relationship: 'Aunt' })]), met);
    expect(why.steps.map(({ state }) => state)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok']);
    expect(why).toMatchObject({ first: null, action: 'nothing', channel: 'parents' });
  });

  it('nothing readable: every step is unknown, and the next action is to open a page', () => {
    const blank = report([], { pages: [] });
    const why = ask(blank);
    expect(why.steps.map(({ state }) => state)).toEqual(Array(7).fill('unknown'));
    expect(why).toMatchObject({ first: null, action: 'open', channel: 'school' });
    expect(why.steps.every(({ source }) => source === null)).toBe(true);
  });

  it('works for a person without an id, from the page in hand alone', () => {
    const nameless = row(0, { personID: null, portal: false });
    const why = ask(report([nameless]), met, { personID: null, row: 0 });
    expect(why.first?.id).toBe('portal');
    expect(why.steps.find(({ id }) => id === 'account')?.state).toBe('unknown');
  });

  it('names no box while the dates of the relationship were not read', () => {
    const base = report([row(0, { portal: false })]);
    const pages = base.pages.map((page) => ({ ...page, unread: ['endDate'] }));
    expect(ask({ ...base, pages })).toMatchObject({ first: { id: 'portal' }, action: 'dates' });
  });

  it('one of three: counts the other children on whose page this parent stands', () => {
    const sibling = (personID: string) =>
      sighting({
        page: 'relationships',
        person: null,
        student: { name: 'Sample, Other', studentNumber: null, personID, grade: '01' },
        facts: { relationships: [row(0)] },
      });
    expect(ask(report([row(0)]), [sibling('7002'), sibling('7003'), sibling('7003')]).others).toBe(2);
    expect(ask(report([row(0)]), [sibling(child)]).others).toBe(0);
  });

  it('finds the finding that says the same, and not that of another row', () => {
    const about = (personID: string, at: number) =>
      aFinding({ row: at, subject: { ...aFinding().subject, personID }, check: 'REL-PORTAL' });
    const given = report([row(0, { portal: false }), row(1, { portal: false })]);
    expect(ask({ ...given, findings: [about('9001', 1), about(mother, 0)] }).finding).toBe(1);
    expect(ask({ ...given, findings: [about('9001', 1)] }).finding).toBe(null);
  });
});

describe('custody comes first', () => {
  const open = row(0, { portal: false });
  const context = report([open]).context;
  const flag = (kind: 'custody' | 'legal' | 'other') => ({ kind, text: 'Practice flag' });

  it.each(['custody', 'legal'] as const)('a %s flag leaves no action and no channel', (kind) => {
    const why = ask(report([open], { context: { ...context, flags: [flag(kind)] } }));
    expect(why).toMatchObject({ custody: 'stop', action: null, channel: null });
  });

  it('so does one that was seen earlier on a page of the same child, though not on this one', () => {
    const flagged = sighting({ page: 'person-summary', person: null, student: context.student, flags: ['custody'] });
    expect(ask(report([open]), [flagged])).toMatchObject({ custody: 'stop', action: null });
  });

  it('a flag of another family does not count', () => {
    const other = sighting({ person: { name: 'Practice, Other', personID: '9999' }, flags: ['custody'] });
    expect(ask(report([open]), [other]).custody).toBe('clear');
  });

  it('flags that come late leave only questions until they are there', () => {
    const late = report([open], { context: { ...context, flagsReadable: false } });
    expect(ask(late)).toMatchObject({ custody: 'ask', action: null, channel: null });
    // That they were readable on another page an hour ago does not make them readable here.
    const before = sighting({ page: 'relationships', person: null, student: context.student });
    expect(ask(late, [before]).custody).toBe('ask');
    expect(ask(report([open])).custody).toBe('clear');
  });

  it('another kind of flag is no custody flag', () => {
    expect(ask(report([open], { context: { ...context, flags: [flag('other')] } })).custody).toBe('clear');
  });
});
