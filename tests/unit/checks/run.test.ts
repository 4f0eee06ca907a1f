import { describe, expect, it } from 'vitest';
import { checkById, checks } from '../../../lib/checks/index.ts';
import { runChecks } from '../../../lib/checks/run.ts';
import { district, facts, row, unread } from './kit.ts';

/** Those of the Relationships page; the others are named by their own tests. */
const ids = checks.filter(({ pages }) => pages.includes('relationships')).map(({ id }) => id);

describe('the registry', () => {
  it('holds the checks of the Relationships page, once each', () => {
    const first = 'GUARDIAN PORTAL ACCESS ENDED NONE NOPORTAL CUSTODY DUP EMAIL MAIL SEQ'.split(' ');
    expect(ids).toEqual(expect.arrayContaining(first.map((name) => `REL-${name}`)));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives every check a source, and finds each by its id', () => {
    for (const check of checks) {
      expect(check.source.length).toBeGreaterThan(20);
      expect(checkById(check.id)).toBe(check);
    }
    expect(checkById('REL-GONE')).toBeUndefined();
  });
});

describe('runChecks', () => {
  it('runs every check on a page without fault, and finds nothing', () => {
    const { answers, coverage } = runChecks('relationships', facts([row(0), row(1)]), district);
    expect(answers.filter(({ outcome }) => outcome !== 'meets')).toEqual([]);
    expect(coverage).toEqual({ ran: ids, couldNotRun: [] });
  });

  it('says of a list of which no line was read that no column was checked', () => {
    const columns = checks.filter(({ id, reads }) => ids.includes(id) && reads.length > 0).map(({ id }) => id);
    for (const total of [null, 0, 3]) {
      const empty = facts([], { page: { unread: [], rows: { seen: 0, total }, settled: true } });
      const { answers, coverage } = runChecks('relationships', empty, district);
      expect(answers.filter(({ check, outcome }) => columns.includes(check) && outcome !== 'unknown')).toEqual([]);
      expect(coverage.ran.filter((id) => columns.includes(id))).toEqual([]);
    }
  });

  it('says nothing of two homes', () => {
    const rows = [row(0, { secondary: false }), row(1, { relationship: 'Father', secondary: true })];
    const { answers } = runChecks('relationships', facts(rows), district);
    expect(answers.filter(({ outcome }) => outcome !== 'meets')).toEqual([]);
  });

  it('leaves a check that is off out of everything, also when its column is missing', () => {
    const off = { ...district, checks: { 'REL-PORTAL': { enabled: false } } };
    const { answers, coverage } = runChecks('relationships', unread(facts([row(0)]), 'portal'), off);
    const named = [
      ...answers.map(({ check }) => check),
      ...coverage.ran,
      ...coverage.couldNotRun.map((gap) => gap.check),
    ];
    expect(named).not.toContain('REL-PORTAL');
    expect(named).toContain('REL-ACCESS');
  });

  it('takes the severity of the district, for every outcome', () => {
    const mine = { ...district, checks: { 'REL-PORTAL': { enabled: true, severity: 'critical' as const } } };
    const rows = [row(0, { portal: false }), row(1, { portal: null })];
    const { answers } = runChecks('relationships', facts(rows), mine);
    const severities = answers.filter(({ check }) => check === 'REL-PORTAL').map(({ severity }) => severity);
    expect(severities).toEqual(['critical', 'critical']);
  });

  it('runs no check of the Relationships page on another page', () => {
    expect(runChecks('portal-student', facts([row(0, { portal: false })]), district)).toEqual({
      answers: [],
      coverage: { ran: [], couldNotRun: [] },
    });
  });

  it('checks ten thousand rows of one name, far within the time that a test has', () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => row(at, { name: 'Rivera, Ana', personID: '1' }));
    const { coverage } = runChecks('relationships', facts(rows), district);
    expect(coverage.ran).toHaveLength(ids.length);
  });
});
