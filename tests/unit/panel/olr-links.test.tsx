// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { TabReport } from '../../../lib/report/schema.ts';
import { address, applicant, home } from '../checks/olr-kit.ts';
import { fakeServices } from './fake-services.ts';
import { aReport } from './made-up.ts';
import { show } from './show.tsx';

const mixed = [
  applicant(0, 'linked'),
  applicant(1, 'unlinked'),
  applicant(2, 'possible'),
  applicant(3, null),
  home(4, 'linked'),
  address(5, 'error'),
];

function application(applicants = mixed, total: number | null = applicants.length): TabReport {
  const report = aReport();
  const [page] = report.pages;
  if (!page) throw new Error('made up wrongly');
  return {
    ...report,
    pages: [{ ...page, page: 'olr-application', rows: { seen: applicants.length, total } }],
    context: { ...report.context, student: null, applicationNumber: '70012' },
    facts: { ...report.facts, applicants },
  };
}

const open = async (report = application(), language: 'en' | 'es' = 'en') => {
  const fake = fakeServices({ report });
  fake.services.language = language;
  return { ...(await show(fake.services)), fake };
};
const heading = 'Links of this application';

describe('the card of an application', () => {
  it('says how many are linked, and counts what could not be read apart', async () => {
    const panel = await open();
    const text = panel.section(heading);
    expect(text).toContain('Application 70012');
    expect(text).toContain('2 of 6 linked');
    expect(text).toContain('What could not be read is not counted as linked');
  });

  it('shows kinds by states in a table with headers', async () => {
    const panel = await open();
    const rows = panel.all('table.links tr').map((line) => [...line.children].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['Kind', 'Persons', 'Households', 'Addresses'],
      ['Linked', '1', '1', '0'],
      ['Not linked', '1', '0', '0'],
      ['Link error', '0', '0', '1'],
      ['Possible match', '1', '0', '0'],
      ['Could not be read', '1', '0', '0'],
    ]);
    expect(panel.all('table.links th').every((cell) => cell.getAttribute('scope'))).toBe(true);
    expect(panel.all('table.links caption')).toHaveLength(1);
  });

  it('leads to the row of what is not linked', async () => {
    const panel = await open();
    await panel.click(panel.button(/^Practice, Person1: Not linked\. Show/));
    await panel.click(panel.button(/Link error\. Show/));
    expect(panel.fake.calls.filter(([name]) => name === 'showRow')).toEqual([
      ['showRow', 5, 1],
      ['showRow', 5, 5],
    ]);
  });

  it('does not speak of all while a part was not read, and keeps what was seen of other sections apart', async () => {
    const panel = await open(application([applicant(0, 'linked'), applicant(1, 'linked')], null));
    expect(panel.section(heading)).toContain('2 of the 2 that were read are linked');
    expect(panel.section(heading)).toContain('A part of the application was not on the page');
    await panel.settle(() => panel.fake.report.set(application([home(0, 'unlinked')], null)));
    expect(panel.section(heading)).toContain('0 of the 1 that were read are linked');
    expect(panel.section(heading)).toContain('Seen before on other sections of this application: 2 of 2 linked');
    const other = application([home(0, 'linked')], null);
    await panel.settle(() =>
      panel.fake.report.set({ ...other, context: { ...other.context, applicationNumber: '70013' } }),
    );
    expect(panel.section(heading)).not.toContain('Seen before');
  });

  it('reminds of what approving does, each with its source, in both languages', async () => {
    const panel = await open();
    const lines = panel.all('.olr-links ul:last-of-type li').map((line) => line.textContent);
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toContain('Source: Infinite Campus, Application Processing');
    expect(lines[0]).toContain('The first school to process approves the whole family.');
    expect((await open(application(), 'es')).section('Vínculos de esta solicitud')).toContain('2 de 6 vinculados');
  });

  it('is for applications alone', async () => {
    expect((await open(aReport())).section(heading)).toBe('');
  });
});
