import { describe, expect, it } from 'vitest';
import { badgeCount } from '../../../lib/report/count.ts';
import { tabReport } from '../../../lib/report/schema.ts';
import { custody, row } from '../checks/kit.ts';
import { build, drawn, emptyPortal, frame, page, place, reportOf, tab } from './kit.ts';

describe('buildReport', () => {
  it('is a report as the schema has it', () => {
    const rows = [emptyPortal, row(1, { guardian: null }), row(2, { name: 'Sample0, Person', sequence: null })];
    const report = reportOf(tab(rows, { flags: [custody] }, { unread: ['email', 'email'] }));
    expect(tabReport.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
    expect(report).toMatchObject({
      tabId: 3,
      origin: 'https://practice.infinitecampus.org',
      pages: [{ frameId: 7, page: 'relationships', skin: 'new-look', unread: ['email'], rows: { seen: 3, total: 3 } }],
      context: { school: 'Sample Middle School', calendar: null },
    });
  });

  it('is none where no page is recognised, and keeps the memory', () => {
    expect(build([frame(0, { place: place(1) })], { pairs: { '7': '8' } })).toEqual({
      report: null,
      pairs: { '7': '8' },
      sightings: [],
    });
    expect(build([]).report).toBeNull();
  });

  it('names the surest page first', () => {
    const household = (content: number) => ({ ...page([]), page: 'households' as const, content });
    const other = (content: number) =>
      frame(2, { place: [{ page: 'households', weight: 1 }], pages: [household(content)] });
    const pagesOf = (content: number) => reportOf([other(content), ...tab([row(0)])]).pages.map((one) => one.page);
    expect(pagesOf(0.6)).toEqual(['relationships', 'households']);
    expect(pagesOf(1)).toEqual(['households', 'relationships']);
  });

  it('finds the empty box and says so', () => {
    const { findings, coverage } = reportOf(tab([emptyPortal, row(1)]));
    expect(findings).toEqual([
      {
        check: 'REL-PORTAL',
        outcome: 'fails',
        severity: 'warning',
        subject: { kind: 'person', name: 'Sample0, Person', personID: '9000', studentNumber: null, householdID: null },
        message: 'The Portal box is empty on a guardian’s row.',
        observed: { guardian: true, portal: false },
        why: 'The district’s access checklist has a Portal item for each guardian, on each student’s own page.',
        fix: 'Check for legal documents first. If none speaks against it, open the Relationships tool, tick the Portal checkbox in this row and press Save.',
        row: 0,
      },
    ]);
    expect(coverage.ran.length).toBeGreaterThanOrEqual(11);
    expect(coverage.couldNotRun).toEqual([]);
  });

  it('puts what fails before what is unknown, critical first, then by row', () => {
    const rows = [
      row(0, { portal: null, sequence: 9 }),
      row(1, { guardian: false, sequence: 9 }),
      row(2, { portal: false }),
      row(3, { portal: false }),
    ];
    const findings = reportOf(tab(rows, { flags: [custody] })).findings;
    const order = findings.map(({ check, outcome, row: at }) => [check, outcome, at]);
    expect(order).toEqual([
      ['REL-CUSTODY', 'review', null],
      ['REL-GUARDIAN', 'review', 1],
      ['REL-ACCESS', 'review', 1],
      ['REL-PORTAL', 'fails', 2],
      ['REL-PORTAL', 'fails', 3],
      ['REL-SEQ', 'review', 1],
      ['REL-NOPORTAL', 'unknown', null],
      ['REL-PORTAL', 'unknown', 0],
    ]);
  });

  it('holds 500 rows at most, those with findings first, and tells the rest', () => {
    const rows = Array.from({ length: 600 }, (_, at) => row(at, at === 599 || at === 550 ? { portal: false } : {}));
    const report = reportOf(tab(rows));
    const kept = report.facts.relationships.map((one) => one.row);
    expect([kept.length, kept.slice(0, 4), kept.at(-1)]).toEqual([500, [550, 599, 0, 1], 497]);
    expect(report.pages[0]?.rows).toEqual({ seen: 600, total: 600 });
  });

  it('names the latest reading as its time, never one after now', () => {
    const frames = tab([row(0)]);
    const at = (readAt: string) => frame(9, { readAt });
    expect(reportOf([...frames, at('2026-03-02T15:00:00.500Z')]).readAt).toBe('2026-03-02T15:00:00.500Z');
    expect(reportOf([...frames, at('2031-01-01T00:00:00Z'), at('soon')]).readAt).toBe(new Date(drawn).toISOString());
  });

  it('says a school only when all who say one say the same', () => {
    const school = (name: string) => reportOf([...tab([row(0)]), frame(9, { school: name })]).context.school;
    expect([school('sample  middle SCHOOL'), school('Other School')]).toEqual(['Sample Middle School', null]);
  });

  it('counts on the badge what fails and what is for review, not what is unknown', () => {
    const rows = [row(0, { portal: false }), row(1, { guardian: false }), row(2, { portal: null })];
    // REL-PORTAL row 0; REL-GUARDIAN and REL-ACCESS row 1; unknown: REL-PORTAL row 2 and REL-NOPORTAL
    expect(badgeCount(reportOf(tab(rows)).findings)).toBe(3);
  });
});
