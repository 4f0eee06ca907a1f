import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../../lib/facts.ts';
import {
  answersFor,
  countAnswers,
  dropAnswer,
  forgetAnswers,
  forgetOldAnswers,
  keepAnswer,
  onAnswersChanged,
} from '../../../lib/storage/answers.ts';
import { breakIdb, putAnswer, resetIdb, storedAnswers, storedKey } from '../kit/idb.ts';
import { aFinding, aReport } from '../panel/made-up.ts';

vi.mock('idb', () => import('../kit/idb.ts'));

const today = '2026-01-05';
const at = '2026-01-05T15:05:00.000Z';
const until = '2026-06-30';
const portal = aFinding();
const other = aFinding({ check: 'REL-ACCESS', subject: { ...portal.subject, personID: '9002' } });
const report = aReport({ findings: [portal, other] });
const custody = aFinding({ check: 'REL-CUSTODY', outcome: 'review', row: null });
const keep = (finding = portal, reason: Parameters<typeof keepAnswer>[2] = 'declined') =>
  keepAnswer(finding, report, reason, { at, until });

beforeEach(resetIdb);

describe('an answer', () => {
  it('is in force for its finding, and for no other', async () => {
    await keep();
    expect(await answersFor(report, today)).toEqual([{ reason: 'declined', at, until }, null]);
  });

  it('is kept without a name, a number or an id, under a key that cannot be read', async () => {
    await keep();
    const [record, ...more] = storedAnswers();
    expect(more).toEqual([]);
    expect(Object.keys(record ?? {}).sort()).toEqual([
      ...['also', 'at', 'check', 'evidence', 'id', 'reason', 'state', 'until'],
    ]);
    expect(record).toMatchObject({ check: 'REL-PORTAL', reason: 'declined', at, until });
    expect([record?.['id'], record?.['state']].every((text) => /^[0-9a-f]{64}$/.test(text ?? ''))).toBe(true);
    expect(JSON.stringify(record)).not.toMatch(/9001|7001|100234|Sample|practice/i);
    const key = storedKey() as CryptoKey;
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it('under another key is another text: without the key nobody can tell whom it is about', async () => {
    await keep();
    const first = storedAnswers()[0]?.['id'];
    await forgetAnswers();
    await keep();
    expect(storedAnswers()[0]?.['id']).not.toBe(first);
  });

  it('is not in force when what was observed has changed, and is again for what it was given to', async () => {
    await keep();
    const changed = aReport({ findings: [aFinding({ observed: { guardian: true, portal: null } })] });
    expect(await answersFor(changed, today)).toEqual([null]);
    expect(await answersFor(aReport({ findings: [aFinding({ row: 3 })] }), today)).toMatchObject([
      { reason: 'declined' },
    ]);
  });

  it('takes the place of the one before', async () => {
    await keep();
    await keep(portal, 'pending');
    expect(await answersFor(report, today)).toMatchObject([{ reason: 'pending' }, null]);
    expect(await countAnswers(today)).toBe(1);
  });

  it('can be taken back, and the others stay', async () => {
    await keep();
    await keep(other);
    await dropAnswer(portal, report, today);
    expect(await answersFor(report, today)).toMatchObject([null, { reason: 'declined' }]);
  });

  it('holds on its last day, and is deleted on the next', async () => {
    await keep();
    expect(await answersFor(report, until)).toMatchObject([{ reason: 'declined' }, null]);
    expect(await answersFor(report, '2026-07-01')).toEqual([null, null]);
    expect(storedAnswers()).toEqual([]);
  });

  it('that is over is deleted also when nothing asks for it', async () => {
    await keep();
    await forgetOldAnswers(until);
    expect(storedAnswers()).toHaveLength(1);
    await forgetOldAnswers('2026-07-01');
    expect(storedAnswers()).toEqual([]);
  });

  it('is told to the other pages', async () => {
    const heard = new Promise<void>((hear) => {
      const stop = onAnswersChanged(() => {
        stop();
        hear();
      });
    });
    await keep();
    await heard;
  });
});

describe('"not a duplicate"', () => {
  const home = (householdID: string) => ({
    ...portal.subject,
    kind: 'household' as const,
    personID: null,
    householdID,
  });
  const pair = (observed: Finding['observed'], ids = ['31', '32']): Finding =>
    aFinding({ check: 'HH-DUP', subjects: [home(ids[0] ?? ''), home(ids[1] ?? '')], observed });
  const found = async (finding: Finding) => (await answersFor(aReport({ findings: [finding] }), today))[0];

  it('is remembered by the two ids, in either order, while nothing new speaks for it', async () => {
    await keep(pair({ sameAddress: true, samePhone: null, sharedMember: true }), 'two-real-homes');
    expect(await found(pair({ sameAddress: true, samePhone: null, sharedMember: true }, ['32', '31']))).not.toBeNull();
    // Another session has seen fewer pages, and knows less.
    expect(await found(pair({ sameAddress: null, samePhone: null, sharedMember: true }))).not.toBeNull();
    expect(await found(pair({ sameAddress: false, samePhone: null, sharedMember: true }))).not.toBeNull();
    expect(await found(pair({ sameAddress: true, samePhone: true, sharedMember: true }))).toBeNull();
    expect(await found(pair({ sameAddress: true, samePhone: null, sharedMember: true }, ['31', '33']))).toBeNull();
  });
});

describe('what may not be answered', () => {
  it.each([
    ['what could not be checked', aFinding({ outcome: 'unknown' }), 'other'],
    ['a custody flag, but for the document', custody, 'not-guardian'],
    ['what is about nobody', aFinding({ subject: { ...portal.subject, name: null, personID: null } }), 'other'],
  ] as const)('%s', async (_, finding, reason) => {
    await expect(keep(finding, reason)).rejects.toThrow('not answerable');
    expect(storedAnswers()).toEqual([]);
  });

  it('is not answered by a record that got there some other way', async () => {
    await keep(custody, 'legal-document');
    const whole = aReport({ findings: [custody] });
    expect(await answersFor(whole, today)).toMatchObject([{ reason: 'legal-document' }]);
    putAnswer({ ...(storedAnswers()[0] as never as { id: string; state: string }), reason: 'other' } as never);
    expect(await answersFor(whole, today)).toEqual([null]);
  });
});

describe('the store', () => {
  it('makes no key while nobody has answered', async () => {
    expect(await answersFor(report, today)).toEqual([null, null]);
    expect(storedKey()).toBeUndefined();
  });

  it('makes none for a look that had found answers while they were forgotten', async () => {
    await keep();
    const [before] = storedAnswers();
    await forgetAnswers();
    putAnswer(before as { id: string; state: string });
    expect(await answersFor(report, today)).toEqual([null, null]);
    await dropAnswer(portal, report, today);
    expect(storedKey()).toBeUndefined();
  });

  it('leaves out what is no answer', async () => {
    putAnswer({ id: 'x', state: 'y' });
    expect(await answersFor(report, today)).toEqual([null, null]);
    expect(await countAnswers(today)).toBe(0);
  });

  it('answers nothing when it cannot be opened, and says so when something was to be kept', async () => {
    await keep();
    breakIdb();
    expect(await answersFor(report, today)).toEqual([null, null]);
    expect(await countAnswers(today)).toBe(0);
    await expect(keep()).rejects.toThrow('cannot be opened');
  });

  it('forgets everything, the key too', async () => {
    await keep();
    await forgetAnswers();
    expect(await countAnswers(today)).toBe(0);
    expect(storedKey()).toBeUndefined();
  });
});
