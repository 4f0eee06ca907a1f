import { describe, expect, it } from 'vitest';
import type { Applicant, Flag } from '../../../lib/facts.ts';
import { gateView } from '../../../lib/report/gate.ts';
import { linkCounts } from '../../../lib/report/link-counts.ts';
import type { TabReport } from '../../../lib/report/schema.ts';
import { custody, district, row } from '../checks/kit.ts';
import { address, applicant, home } from '../checks/olr-kit.ts';
import { reportOf, tab } from './kit.ts';

/** The report of a tab with an application of these. */
function application(applicants: Applicant[], total: number | null = applicants.length, flags: Flag[] = []): TabReport {
  const report = reportOf(tab([row(0)]));
  const [page] = report.pages;
  if (!page) throw new Error('made up wrongly');
  return {
    ...report,
    pages: [{ ...page, page: 'olr-application', rows: { seen: applicants.length, total } }],
    context: { ...report.context, flags },
    facts: { ...report.facts, relationships: [], applicants },
  };
}

const mixed = [
  applicant(0, 'linked'),
  applicant(1, 'unlinked'),
  applicant(2, 'possible'),
  applicant(3, null),
  home(4, 'linked'),
  address(5, 'error'),
];
const reminders = [/first school/, /e-mail the parent/, /enrollment records/];
const linesOf = (report: TabReport) => gateView(report, district, 'en')?.lines ?? [];

describe('the checklist beside Approve and Post', () => {
  it('says what is linked and what is not, what could not be read apart, then what approving does', () => {
    const lines = linesOf(application(mixed));
    expect(lines.slice(0, 5)).toEqual([
      '2 of 6 linked',
      'Link error: 1',
      'Possible match: 1',
      'Not linked: 1',
      'Could not be read: 1',
    ]);
    expect(lines.slice(5).map((line, at) => reminders[at]?.test(line))).toEqual([true, true, true]);
  });

  it('does not speak of all where a part was not read', () => {
    expect(linesOf(application([applicant(0, 'linked')], null)).slice(0, 2)).toEqual([
      '1 of the 1 that were read are linked',
      'A part of the application was not on the page and was not read.',
    ]);
  });

  it('counts nothing where no link could be read', () => {
    expect(linesOf(application([applicant(0, null)]))[0]).toMatch(/^No link could be read here/);
  });

  it('starts with the custody text under a flag', () => {
    expect(linesOf(application(mixed, 6, [custody]))[0]).toBe(district.custodyText.en);
  });

  it('names the controls in both languages, and is none on any other page', () => {
    expect(gateView(application(mixed), district, 'es')?.controls).toEqual(
      expect.arrayContaining(['approve', 'post', 'approve post', 'aprobar', 'publicar']),
    );
    expect(gateView(application(mixed), district, 'es')?.lines[0]).toBe('2 de 6 vinculados');
    expect(gateView(reportOf(tab([row(0)])), district, 'en')).toBeNull();
    expect(gateView(null, district, 'en')).toBeNull();
  });
});

describe('linkCounts', () => {
  it('counts by kind and state, and never an unread link as linked', () => {
    expect(linkCounts(mixed).person).toEqual({ linked: 1, unlinked: 1, error: 0, possible: 1, unknown: 1, total: 4 });
    expect(linkCounts(mixed).address).toMatchObject({ error: 1, total: 1 });
    expect(linkCounts(mixed).all).toMatchObject({ linked: 2, unknown: 1, total: 6 });
  });
});
