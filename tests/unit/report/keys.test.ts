import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../../lib/facts.ts';
import { keysShown } from '../../../lib/report/keys.ts';
import type { TabReport } from '../../../lib/report/schema.ts';
import { workedOn } from '../../../lib/report/worked-on.ts';
import { account, row, seenRelationships, sighting } from '../checks/accounts-kit.ts';
import { aReport } from '../panel/made-up.ts';

const { student: _, ...around } = aReport().context;
/** The Demographics page of Sample0, person 9000; `change` is of the report's context. */
const page = (change: Partial<TabReport['context']> = {}, shown = account(0)): TabReport =>
  aReport({
    pages: [
      { frameId: 4, page: 'demographics', skin: 'new-look', confidence: 1, unread: [], rows: { seen: 1, total: 1 } },
    ],
    context: { ...around, student: null, person: { name: 'Sample0, Person', personID: '9000' }, ...change },
    facts: { ...aReport().facts, accounts: [shown] },
    findings: [],
  });
const mother = seenRelationships([row(0), row(1, { relationship: 'Father' })]);
const told = (report: TabReport, ...seen: Sighting[]) =>
  keysShown(report, seen).map(({ relation, custody, types }) => [relation, custody, ...types]);

describe('the keys on the screen', () => {
  it('name frame, line, holder and what the holder is to the student', () => {
    expect(keysShown(page(), [mother])).toEqual([
      {
        frameId: 4,
        row: 0,
        holder: 'Sample0, Person',
        personID: '9000',
        relation: 'related',
        types: ['Mother'],
        guardian: true,
        student: 'Sample, Student',
        custody: 'clear',
      },
    ]);
  });

  it('are offered only for the people of a student whose flags were read, here and there', () => {
    expect(told(page({ flagsReadable: false }), mother)).toEqual([['related', 'ask', 'Mother']]);
    expect(told(page(), { ...mother, flagsReadable: false })).toEqual([['related', 'ask', 'Mother']]);
    expect(told(page())).toEqual([['noStudent', 'ask']]);
    expect(told(page(), seenRelationships([row(5)]))).toEqual([['stranger', 'ask']]);
    expect(told(page(), seenRelationships([row(0, { active: false })]))).toEqual([['ended', 'ask']]);
    expect(told(page(), seenRelationships([row(5)], { complete: false }))).toEqual([['unknown', 'ask']]);
  });

  it('are not offered under a flag of the student that was seen on another page, nor under one here', () => {
    expect(told(page(), { ...mother, flags: ['custody'] })).toEqual([['related', 'stop', 'Mother']]);
    expect(told(page({ flags: [{ kind: 'legal', text: 'x' }] }), mother)).toEqual([['related', 'stop', 'Mother']]);
    const summary = sighting('person-summary', { student: mother.student, flags: ['legal'] });
    expect(told(page(), mother, summary)).toEqual([['related', 'stop', 'Mother']]);
    expect(told(page(), { ...mother, flags: ['other'] })).toEqual([['related', 'clear', 'Mother']]);
  });

  it('are not offered under a flag of another child of the same person, whoever was seen last', () => {
    const sister = { name: 'Sample, Sister', studentNumber: '700002', personID: '8001', grade: '05' };
    const flagged = seenRelationships([row(0)], { student: sister, flags: ['custody'] });
    expect(told(page(), mother, flagged)).toEqual([['related', 'stop', 'Mother']]);
    const ended = seenRelationships([row(0, { active: false })], { student: sister, flags: ['custody'] });
    expect(told(page(), mother, ended)).toEqual([['related', 'stop', 'Mother']]);
    const summary = sighting('person-summary', { student: sister, flags: ['legal'] });
    expect(told(page(), mother, seenRelationships([row(0)], { student: sister }), summary)).toEqual([
      ['related', 'stop', 'Mother'],
    ]);
    // A flag of somebody else's child.
    const others = seenRelationships([row(5)], { student: sister, flags: ['custody'] });
    expect(told(page(), mother, others)).toEqual([['related', 'clear', 'Mother']]);
  });

  it('know a student’s own key, by the page it stands on', () => {
    const student = { name: 'Sample0, Person', studentNumber: '5', personID: '9000', grade: '09' };
    expect(told(page({ student, person: null }), mother)).toEqual([['own', 'clear']]);
    expect(told(page({ student, person: null, flagsReadable: false }))).toEqual([['own', 'ask']]);
  });

  it('are not matched where the header is of another person', () => {
    expect(told(page({ person: { name: 'Example, Otto', personID: '1' } }), mother)).toEqual([['unknown', 'ask']]);
  });

  it('are none where the page shows none', () => {
    expect(keysShown(page({}, account(0, { hasKey: false })), [mother])).toEqual([]);
    expect(keysShown(page({}, account(0, { hasKey: null })), [mother])).toEqual([]);
  });
});

describe('who is being worked on', () => {
  it('is the student seen last, with all flags seen of that student', () => {
    const summary = sighting('person-summary', { student: mother.student, flags: ['custody'], flagsReadable: false });
    const worked = workedOn([summary, mother]);
    expect(worked?.student.personID).toBe('8000');
    expect(worked?.related).toHaveLength(2);
    expect(worked?.flags).toEqual(['custody']);
    expect(worked?.flagsReadable).toBe(false);
  });

  it('leaves the student’s own row out, and nobody where the last page did not tell whose it was', () => {
    expect(workedOn([seenRelationships([row(0), row(1, { relationship: 'Self' })])])?.related).toHaveLength(1);
    expect(workedOn([sighting('relationships'), mother])).toBeNull();
    expect(workedOn([])).toBeNull();
  });
});
