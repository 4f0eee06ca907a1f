import { describe, expect, it } from 'vitest';
import { answerable, unanswered } from '../../../lib/report/answers.ts';
import { aFinding, aReport } from '../panel/made-up.ts';

const report = aReport();
const nobody = { name: null, personID: null, studentNumber: null, householdID: null };

describe('answerable', () => {
  it('offers every reason for what was found', () => {
    expect(answerable(aFinding(), report)).toEqual({
      reasons: ['legal-document', 'not-guardian', 'declined', 'pending', 'two-real-homes', 'other'],
    });
  });

  it('never offers to answer away what could not be checked', () => {
    expect(answerable(aFinding({ outcome: 'unknown' }), report)).toEqual({ reasons: null, why: 'unknown' });
    expect(answerable(aFinding({ outcome: 'unknown', check: 'REL-CUSTODY' }), report)).toEqual({
      reasons: null,
      why: 'unknown',
    });
  });

  it('a custody finding takes only the document on file', () => {
    const custody = aFinding({ check: 'REL-CUSTODY', outcome: 'review', row: null });
    expect(answerable(custody, report)).toEqual({ reasons: ['legal-document'] });
  });

  it('a key on the screen is about this moment: an answer would hold for the next student', () => {
    const key = aFinding({ check: 'KEY-HOLDER', outcome: 'review', observed: { hasKey: true, related: false } });
    expect(answerable(key, report)).toEqual({ reasons: null, why: 'moment' });
  });

  it('says that a finding about nobody who could be known again cannot be answered', () => {
    const unnamed = aFinding({ subject: { kind: 'person', ...nobody } });
    expect(answerable(unnamed, report)).toEqual({ reasons: null, why: 'nobody' });
  });
});

describe('unanswered', () => {
  const answer = { reason: 'other', at: '2026-01-05T15:05:00.000Z', until: '2026-06-30' } as const;
  const [first, second] = [aFinding({ row: 1 }), aFinding({ row: 2 })];

  it('leaves out what has an answer, by its place', () => {
    expect(unanswered([first, second], [null, answer])).toEqual([first]);
    expect(unanswered([first, second], [answer, answer])).toEqual([]);
  });

  it('counts everything as open while the answers are not known', () => {
    expect(unanswered([first, second], undefined)).toEqual([first, second]);
    expect(unanswered([first, second], [])).toEqual([first, second]);
  });
});
