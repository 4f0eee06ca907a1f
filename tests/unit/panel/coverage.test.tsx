// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { countCoverage } from '../../../components/findings/coverage-count.ts';
import { fakeServices } from './fake-services.ts';
import { aFinding, aReport } from './made-up.ts';
import { show } from './show.tsx';

const ran = ['REL-GUARDIAN', 'REL-PORTAL', 'REL-ACCESS', 'REL-ENDED'];

describe('counting what was checked', () => {
  it('counts each check once, and one that could not tell somewhere as unknown', () => {
    const findings = [
      aFinding({ check: 'REL-PORTAL', row: 0 }),
      aFinding({ check: 'REL-PORTAL', row: 1 }),
      aFinding({ check: 'REL-ACCESS', row: 0 }),
      aFinding({ check: 'REL-ACCESS', row: 1, outcome: 'unknown' }),
      aFinding({ check: 'REL-MAIL', row: null, outcome: 'unknown' }),
    ];
    const coverage = { ran, couldNotRun: [{ check: 'REL-MAIL', missing: ['mailing'] }] };
    expect(countCoverage({ findings, coverage })).toEqual({ clean: 2, found: 1, unknown: 2 });
  });
});

describe('what was checked, on the screen', () => {
  it('names what could not be checked and the field that was missing, and never says OK', async () => {
    const report = aReport({ coverage: { ran, couldNotRun: [{ check: 'REL-MAIL', missing: ['mailing', 'rows'] }] } });
    const panel = await show(fakeServices({ report }).services);
    const section = panel.section('What was checked');
    expect(section).toContain('4 checks ran and found nothing. 1 could not be checked.');
    expect(section).toContain('Not readable: the Mailing column, all the rows of the list');
    expect(panel.text()).not.toMatch(/✓|✔|\bOK\b|all good|passed/i);
  });

  it('one check that could not run has one entry, though the report also has its finding', async () => {
    const report = aReport({
      findings: [aFinding({ check: 'REL-MAIL', row: null, outcome: 'unknown', message: 'Not checked.' })],
      coverage: { ran, couldNotRun: [{ check: 'REL-MAIL', missing: ['mailing'] }] },
    });
    const panel = await show(fakeServices({ report }).services);
    expect(panel.section('No findings')).not.toBe('');
    expect(panel.all('h3 + .plain > li')).toHaveLength(1);
  });

  it('counts the names of a long list of unreadable rows instead of printing all', async () => {
    const findings = Array.from({ length: 12 }, (_, row) =>
      aFinding({ row, outcome: 'unknown', subject: { ...aFinding().subject, name: `Sample${row}, Person` } }),
    );
    const panel = await show(fakeServices({ report: aReport({ findings }) }).services);
    const entries = panel.all('h3 + .plain > li');
    expect(entries).toHaveLength(1);
    expect(entries[0]?.textContent).toMatch(/Sample4, Person and 7 more/);
    expect(entries[0]?.textContent).not.toContain('Sample5');
  });

  it.each([
    [{ seen: 40, total: 400 }, '40 of 400 rows were read.'],
    [{ seen: 40, total: null }, '40 rows were read; the page does not say how many there are.'],
  ])('says how much of the list was seen: %o', async (rows, words) => {
    const [page] = aReport().pages;
    const panel = await show(
      fakeServices({ report: aReport({ pages: [{ ...(page as object), rows } as never] }) }).services,
    );
    expect(panel.section('What was checked')).toContain(words);
  });

  it('says so when nothing could run', async () => {
    const report = aReport({ coverage: { ran: [], couldNotRun: [{ check: 'REL-MAIL', missing: ['mailing'] }] } });
    const panel = await show(fakeServices({ report }).services);
    expect(panel.section('What was checked')).toContain('No check could run on this page.');
    expect(panel.text()).not.toContain('found nothing. ');
  });
});
