// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../../lib/facts.ts';
import type { TabReport } from '../../../lib/report/schema.ts';
import { adviceWords, row } from '../checks/kit.ts';
import { account, sighting } from '../report/why/kit.ts';
import { fakeServices } from './fake-services.ts';
import { aFinding, aReport } from './made-up.ts';
import { show } from './show.tsx';

const heading = 'Why can’t this parent see this child?';
const mother = row(0, { name: 'Samplemother, Petra', personID: '9001', portal: false });

function reportOf(change: Partial<TabReport> = {}): TabReport {
  const base = aReport();
  const rows = [row(1, { name: 'Sampleaunt, Una', personID: '9002', relationship: 'Aunt' }), mother];
  return { ...base, facts: { ...base.facts, relationships: rows }, findings: [aFinding({ row: 0 })], ...change };
}

async function choose(report: TabReport, key: string, family: Sighting[] = []) {
  const fake = fakeServices({ report, family });
  const panel = await show(fake.services);
  const select = panel.all<HTMLSelectElement>('.why select')[0] as HTMLSelectElement;
  await panel.settle(() => {
    select.value = key;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  return { ...fake, panel, select };
}

describe('the card "why can’t this parent see this child?"', () => {
  it('offers the people of the page, parents first, and says nothing before one is chosen', async () => {
    const panel = await show(fakeServices({ report: reportOf() }).services);
    expect(panel.all('.why option').map((option) => option.textContent)).toEqual([
      'Choose a person',
      'Samplemother, Petra · Mother',
      'Sampleaunt, Una · Aunt',
    ]);
    expect(panel.section(heading)).not.toContain('Portal');
  });

  it('is opened for the person of a row by that row’s card in the page, and notes whom it is about', async () => {
    const fake = fakeServices({ report: reportOf() });
    const panel = await show(fake.services);
    await panel.settle(() => fake.request.set({ check: 'REL-PORTAL', row: 0, why: true, at: Date.now() }));
    expect(panel.all<HTMLSelectElement>('.why select')[0]?.value).toBe('9001');
    expect(panel.all('.why-first')[0]?.textContent).toMatch(/^Portal · Not met/);
    expect(document.activeElement).toBe(panel.all('.why select')[0]);
    expect(fake.workedOn.now()).toMatchObject({ personID: '9001', studentID: reportOf().context.student?.personID });
  });

  it('names the first step that fails, what to do, who does it, and the parents’ own way', async () => {
    const { panel } = await choose(reportOf(), '9001');
    expect(panel.all('.why-first')[0]?.textContent).toMatch(
      /^Portal · Not metThe box is empty\.Read on Relationships, /,
    );
    expect(panel.section(heading)).toContain('tick Portal in this row');
    expect(panel.section(heading)).toContain('What the school cannot correct goes to the practice family desk');
    expect(panel.all('.why-steps > li')).toHaveLength(7);
    expect(panel.section(heading)).toContain('To be seen on: Demographics');
    expect(panel.section(heading)).not.toMatch(/✓|✔|will (not )?see/);
  });

  it('tells what was read earlier in the session, with its page', async () => {
    const seen = sighting({
      person: { name: 'Samplemother, Petra', personID: '9001' },
      facts: { accounts: [account({ personID: '9001', disabled: true })] },
    });
    const { panel } = await choose(reportOf(), '9001', [seen]);
    expect(panel.section(heading)).toContain('The account is disabled.Read earlier on Demographics, ');
  });

  it('opens the ticket with the finding that says the same', async () => {
    const { panel } = await choose(reportOf(), '9001');
    await panel.click(panel.all('.why .actions button')[0] as HTMLElement);
    expect(document.activeElement?.textContent).toBe('Ask for help');
  });

  it('under a custody flag it shows the custody text and no advice', async () => {
    const context = { ...reportOf().context, flags: [{ kind: 'custody' as const, text: 'Practice order' }] };
    const { panel } = await choose(reportOf({ context }), '9001');
    const words = panel.section(heading);
    expect(words).toContain('A custody or legal flag is visible for this student. Stop');
    expect(words).not.toMatch(adviceWords);
    expect(words).not.toContain('Who takes care of it');
    expect(panel.all('.why-first')).toHaveLength(0);
  });

  it('while flags are not readable it asks a question and names no action', async () => {
    const context = { ...reportOf().context, flagsReadable: false };
    const { panel } = await choose(reportOf({ context }), '9001');
    const words = panel.section(heading);
    expect(words).toContain('Have you checked for legal documents first?');
    expect(words).not.toMatch(adviceWords);
    expect(words).not.toContain('For parents');
  });

  it('has a label for the choice, and a heading', async () => {
    const panel = await show(fakeServices({ report: reportOf() }).services);
    const select = panel.all<HTMLSelectElement>('.why select')[0];
    expect(select?.labels?.[0]?.textContent).toBe('Person');
  });
});
