import { expect, test } from '@playwright/test';
import type { TabReport } from '../../lib/report/schema.ts';
import { scenarioById } from '../campus/scenarios/index.ts';
import type { Scenario } from '../campus/types.ts';
import { chooseStudent } from './kit/choose-student.ts';
import { expectFindings, untilReport, useLens } from './kit/lens.ts';
import { recordReports } from './kit/written.ts';

const lens = useLens();
const known = (id: string) => scenarioById(id) as Scenario;

/** Whose report it is, by everything in it that names a person; more than one is a mixture of two students. */
function owners(report: TabReport, students: Scenario[]): string[] {
  const { student, person } = report.context;
  const text = JSON.stringify([student, person, report.facts, report.findings.map(({ subject }) => subject)]);
  const named = (scenario: Scenario) =>
    [scenario.student.personID, scenario.student.studentNumber, ...scenario.rows.map(({ personID }) => personID)].some(
      (id) => text.includes(`"${id}"`),
    ) || scenario.rows.some(({ name }) => text.includes(JSON.stringify(name)));
  return students.filter(named).map(({ id }) => id);
}

/** From one to the other and back. */
const way = ['portal-empty', 'custody-portal-empty', 'portal-empty'];
const lines: Record<string, string[]> = {
  'portal-empty': ['REL-PORTAL fails Example, Omar'],
  'custody-portal-empty': ['REL-CUSTODY review -', 'REL-PORTAL fails Placeholder, Nils'],
};

for (const skin of ['new-look-legacy', 'new-look-kendo', 'classic'] as const) {
  test(`${skin}: from ${way.join(' to ')} no report mixes the two`, async () => {
    const students = way.slice(0, 2).map(known);
    const [from = '', ...next] = way;
    const tab = await lens.open(lens.campus.url(skin, from));
    await expectFindings(lens.browser, tab, lines[from] ?? []);
    const written = await recordReports(lens.inside, tab.id);
    for (const to of next) {
      const before = (await written()).length;
      await chooseStudent(tab.page, skin, known(to).student);
      await expectFindings(lens.browser, tab, lines[to] ?? []);
      const { studentNumber } = known(to).student;
      await untilReport(lens.browser, tab, (report) =>
        expect(report?.context).toMatchObject({ student: { studentNumber }, flagsReadable: true }),
      );
      const since = async () => (await written()).slice(before).filter((report) => report !== null);
      // What is stored can be read a moment before its change is told.
      await expect.poll(async () => (await since()).at(-1)?.context.student?.studentNumber, to).toBe(studentNumber);
      const reports = await since();
      for (const report of reports)
        expect(owners(report, students).length, JSON.stringify(report)).toBeLessThanOrEqual(1);
    }
    expect(tab.errors).toEqual([]);
  });
}
