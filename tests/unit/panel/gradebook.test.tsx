// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Role } from '../../../lib/district/role.ts';
import type { Section } from '../../../lib/facts.ts';
import type { TabReport } from '../../../lib/report/schema.ts';
import { fakeServices } from './fake-services.ts';
import { aFinding, aReport } from './made-up.ts';
import { show } from './show.tsx';

const heading = 'Grade book: three questions first';
const section = (change: Partial<Section> = {}): Section => ({
  courseNumber: '27.0991000',
  sectionNumber: '3',
  name: 'Algebra I',
  teacher: 'Practice, Ada',
  term: 'S1',
  roster: 24,
  ...change,
});

function reportOf(
  page: 'section' | 'gradebook' | 'schedule',
  sections: Section[],
  total: number | null = 1,
): TabReport {
  const report = aReport();
  return {
    ...report,
    pages: [{ frameId: 1, page, skin: 'new-look', confidence: 1, unread: [], rows: { seen: sections.length, total } }],
    context: {
      ...report.context,
      student: page === 'schedule' ? report.context.student : null,
      school: 'Practice Alder High School',
    },
    facts: { ...report.facts, sections },
    findings: [aFinding({ check: 'SEC-STAFF', message: 'No teacher is shown.', row: null })],
  };
}
const open = async (report: TabReport, role: Role | null) => {
  const fake = fakeServices({ report, role });
  return { fake, panel: await show(fake.services) };
};

describe('the three questions', () => {
  it('are answered from what a section shows', async () => {
    const { panel } = await open(reportOf('section', [section({ teacher: '' })]), 'ap');
    const text = panel.section(heading);
    expect(text).toContain('Is the student enrolled?Could not be read here. Look at the student’s Enrollments.');
    expect(text).toContain('The roster has 24 students');
    expect(text).toContain('No: 1 section shows no teacher.');
  });

  it('say no only where it was read', async () => {
    const none = await open(reportOf('section', [section({ roster: 0 })]), 'sic');
    expect(none.panel.section(heading)).toContain('No: nobody is on the roster of this section.');
    const unread = await open(reportOf('gradebook', [section({ roster: null, teacher: null })]), 'sic');
    expect(unread.panel.section(heading)).toContain('Could not be read here. Look at the student’s Schedule.');
    expect(unread.panel.section(heading)).toContain('Could not be read here. Look at Section Staff History.');
  });

  it('are answered from a schedule, also from an empty one', async () => {
    const full = await open(reportOf('schedule', [section({ roster: null })]), 'sis');
    expect(full.panel.section(heading)).toContain('The header shows grade 04');
    expect(full.panel.section(heading)).toContain('The schedule shows 1 section.');
    expect(full.panel.section(heading)).toContain('Yes: a teacher is shown');
    const empty = await open(reportOf('schedule', [], 0), 'sis');
    expect(empty.panel.section(heading)).toContain('No: the schedule shows no section.');
    const loading = await open(reportOf('schedule', [], null), 'sis');
    expect(loading.panel.section(heading)).not.toContain('No: the schedule');
  });

  it('stand on no other page', async () => {
    const { panel } = await open(aReport(), 'ap');
    expect(panel.text()).not.toContain(heading);
  });
});

describe('who is asked first', () => {
  it('is asked of the person, once', async () => {
    const { fake, panel } = await open(reportOf('section', [section()]), null);
    expect(panel.section(heading)).toContain('What do you do at the school?');
    expect(panel.all('button').map(({ textContent }) => textContent)).not.toContain('Copy this for your AP or SIC');
    const list = panel.all<HTMLSelectElement>('.gradebook select')[0] as HTMLSelectElement;
    await panel.settle(() => {
      list.value = 'teacher';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(fake.calls).toContainEqual(['setRole', 'teacher']);
    expect(panel.section(heading)).not.toContain('What do you do at the school?');
  });

  it('is the AP or SIC for a teacher: a text to copy, without a student, and no way to a ticket', async () => {
    const report = reportOf('schedule', [section(), section({ sectionNumber: '4', teacher: '' })], 2);
    const { fake, panel } = await open(report, 'teacher');
    await panel.click(panel.button('Copy this for your AP or SIC'));
    const [, copied] = fake.calls.find(([call]) => call === 'copy') as [string, string];
    expect(copied.split('\n')).toEqual([
      'Grade book: please check scheduling and enrollment',
      'Practice Alder High School · 25-26 Practice Elementary',
      '27.0991000-3 Algebra I · S1 · Practice, Ada',
      '27.0991000-4 Algebra I · S1',
      'Is the student enrolled? Could not be read here. Look at the student’s Enrollments.',
      'Is the student scheduled in this section and term? The schedule shows 2 sections. Compare number and term.',
      'Is the teacher assigned? No: 1 section shows no teacher.',
    ]);
    expect(copied).not.toMatch(/Sample|Quentin|100234|7001/);
    expect(panel.status()).toContain('Copied');
    const buttons = panel.all('button').map(({ textContent }) => textContent ?? '');
    expect(buttons.filter((name) => /specialist|^Ask Paige|Copy and open|Open /.test(name))).toEqual([]);
    expect(panel.all('.ask-first').map(({ textContent }) => textContent)).toEqual(['Ask for help']);
    expect(panel.section('Ask for help')).toContain('Not a ticket yet: go to your school’s AP or SIC first.');
    expect(panel.all('.composer .send')).toEqual([]);
  });

  it('is the specialist for an AP, by name where the list names one', async () => {
    const { panel } = await open(reportOf('section', [section()]), 'ap');
    expect(panel.section(heading)).toContain('send Paige Practice a detailed ticket, or an e-mail if it is urgent');
    expect(panel.button('Ask the specialist')).toBeDefined();
  });

  it('is said to be unknown where the list names nobody', async () => {
    const report = reportOf('section', [section()]);
    const { panel } = await open(
      { ...report, context: { ...report.context, school: 'Practice Dogwood Academy' } },
      'sis',
    );
    expect(panel.section(heading)).toContain('Who that is for this school is not on file.');
  });

  it('hides itself from secretaries and registrars, with one line', async () => {
    const { panel } = await open(reportOf('gradebook', [section()]), 'office');
    expect(panel.text()).not.toContain(heading);
    expect(panel.text()).toContain('have no teacher gradebook access. Send the question to your school’s AP or SIC.');
  });

  it('can be changed below', async () => {
    const { fake, panel } = await open(reportOf('gradebook', [section()]), 'office');
    const list = panel.all<HTMLSelectElement>('footer select')[0] as HTMLSelectElement;
    expect(list.value).toBe('office');
    await panel.settle(() => {
      list.value = 'ap';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(fake.calls).toContainEqual(['setRole', 'ap']);
    expect(panel.text()).toContain(heading);
  });
});
