// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { practiceProfile } from '../../../lib/district/practice.ts';
import type { Role } from '../../../lib/district/role.ts';
import type { DistrictProfile } from '../../../lib/district/schema.ts';
import type { TabReport } from '../../../lib/report/schema.ts';
import { fakeServices } from './fake-services.ts';
import { aFinding, aReport } from './made-up.ts';
import { show } from './show.tsx';

const school = 'Alder High School';
const report = aReport({ context: { ...aReport().context, school }, findings: [aFinding()] });
const help = 'Ask for help';
/** Texts that would advise to give somebody access. */
const advice = /Guardian and Portal boxes|Look for legal documents before a box/;

async function open(start: { report?: TabReport; role?: Role; profile?: DistrictProfile; roleLocked?: boolean } = {}) {
  const fake = fakeServices({ report, ...start });
  const panel = await show(fake.services);
  const select = async (label: string, value: string) => {
    const list = panel.field(label) as unknown as HTMLSelectElement;
    await panel.settle(() => {
      list.value = value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
  };
  const sends = () => panel.all('.composer .send').length;
  return {
    ...fake,
    panel,
    topic: (id: string) => select('What is it about?', id),
    urgency: (id: string) => select('How urgent?', id),
    sends,
  };
}

describe('the ordinary case', () => {
  it('is a ticket, chosen already and open, with its reason and source', async () => {
    const { panel, sends } = await open({ role: 'office' });
    expect((panel.field('What is it about?') as unknown as HTMLSelectElement).value).toBe('households');
    expect(panel.section(help)).toContain('This is a ticket for Paige Practice.');
    expect(panel.section(help)).toContain('combines duplicate people and creates and corrects households');
    expect(panel.section(help)).toContain('Source: Campus Support page, support protocols, 3');
    expect(sends()).toBe(1);
    expect(panel.button('Ask Paige Practice for help')).toBeDefined();
  });

  it('asks nobody for a role', async () => {
    const { panel, sends } = await open();
    expect(panel.section(help)).not.toContain('What do you do at the school?');
    expect(sends()).toBe(1);
  });

  it('says by when a reply is expected', async () => {
    const { panel } = await open();
    // The reckoning of time zones is fetched when it is needed.
    await vi.waitFor(() =>
      expect(panel.section(help)).toMatch(/a reply is expected by \w+day, \w+ \d+ at \d+:\d\d [AP]M E[SD]T\./),
    );
    expect(panel.section(help)).toContain('Practice replies come within 24 business hours.');
  });

  it('says the district’s sentence alone where it has set no hours', async () => {
    const support = { ...practiceProfile.support, clock: null };
    const { panel } = await open({ profile: { ...practiceProfile, support } });
    expect(panel.section(help)).not.toContain('is expected by');
    expect(panel.section(help)).toContain('Practice replies come within 24 business hours.');
  });
});

describe('what is no ticket', () => {
  it('access beyond the job: the form, and the ticket stays closed', async () => {
    const { panel, topic, sends, calls } = await open({ role: 'office' });
    await topic('access');
    expect(panel.section(help)).toContain('Not a ticket: use the Forms Center.');
    expect(panel.section(help)).toContain('hover over Infinite Campus and click Forms Center');
    expect(sends()).toBe(0);
    expect(panel.all('button').map(({ textContent }) => textContent)).not.toContain('Write the ticket anyway');
    await panel.click(panel.button(/^Open the Forms Center/));
    expect(calls).toContainEqual(['openLink', 'https://forms.practice-district.example/access']);
  });

  it('training: the booking page of the specialist, and a ticket when it is asked for', async () => {
    const { panel, topic, sends, calls } = await open({ role: 'office' });
    await topic('training');
    await panel.click(panel.button(/^Book a time with Paige Practice/));
    expect(calls).toContainEqual(['openLink', 'https://booking.practice-district.example/paige-practice']);
    expect(sends()).toBe(0);
    await panel.click(panel.button('Write the ticket anyway'));
    expect(sends()).toBe(1);
    await topic('access');
    expect(sends()).toBe(0);
  });

  it('training where nobody is on file: says so', async () => {
    const elsewhere = { ...report, context: { ...report.context, school: 'Dogwood K-8' } };
    const { panel, topic } = await open({ report: elsewhere });
    await topic('training');
    expect(panel.section(help)).toContain('No booking page is on file for your school’s specialist.');
    expect(panel.section(help)).not.toMatch(/Paige|Sam Sample|Mara/);
  });

  it('SIS tasks: what was sent is read first', async () => {
    const { panel, topic } = await open();
    await topic('tasks');
    expect(panel.section(help)).toContain('look in what the SIS department sent');
  });
});

describe('a portal account', () => {
  const dup = {
    ...report,
    findings: [
      aFinding(),
      aFinding({ check: 'REL-DUP', outcome: 'review', row: 2, message: 'Two rows look like one person.' }),
    ],
  };

  it('is the school’s checklist with what the page says, and then words for the parent in both languages', async () => {
    const { panel, topic, sends, calls } = await open({ role: 'office' });
    await topic('parent-portal');
    const text = panel.section(help);
    expect(text).toContain('a. The right key for the right parent');
    expect(text).toMatch(/b\. The parent cannot see a student: .*Guardian is ticked and Portal is empty\./);
    expect(text).toMatch(/c\. The parent does not see all students.*This page does not show it\./);
    expect(text).not.toContain('Paige Practice');
    expect(sends()).toBe(0);
    await panel.click(panel.button('Copy the words for the parent'));
    await panel.click(panel.button('Copy them in Spanish'));
    expect(calls).toContainEqual([
      'copy',
      'For help with your portal account, please write to the practice family desk.',
    ]);
    expect(calls).toContainEqual([
      'copy',
      'Si necesita ayuda con su cuenta del portal, escriba a la oficina de familias de práctica.',
    ]);
    expect(panel.all('button').map(({ textContent }) => textContent)).not.toContain('Write the ticket anyway');
  });

  it('with a suspected duplicate may become a ticket', async () => {
    const { panel, topic, sends } = await open({ report: dup });
    await topic('parent-portal');
    await panel.click(panel.button('Write the ticket anyway'));
    expect(panel.section(help)).toContain('A suspected duplicate is put right by your specialist.');
    expect(sends()).toBe(1);
  });

  it('with a custody flag is the district’s custody text, and nothing to hand out', async () => {
    const context = { ...report.context, flags: [{ kind: 'custody' as const, text: 'Practice flag' }] };
    const { panel, topic } = await open({ report: { ...report, context } });
    await topic('parent-portal');
    expect(panel.section(help)).toContain(practiceProfile.custodyText.en);
    expect(panel.section(help)).not.toMatch(advice);
    expect(panel.all('.parent-words')).toEqual([]);
  });

  it('with flags that could not be read is a question', async () => {
    const context = { ...report.context, flagsReadable: false };
    const { panel, topic } = await open({ report: { ...report, context } });
    await topic('parent-portal');
    expect(panel.section(help)).not.toMatch(advice);
    expect(panel.all('.protocol-answer .notice-unknown')).toHaveLength(1);
  });
});

describe('urgency', () => {
  it('stands in the ticket', async () => {
    const { panel, urgency } = await open();
    await urgency('urgent');
    expect(panel.root.querySelector('.review-subject')?.textContent).toMatch(/^Urgent: Relationships/);
    expect(panel.carried()).toContain('Marked as urgent');
  });

  it('of an AP’s grade book takes the e-mail', async () => {
    const gradebook = {
      ...report,
      findings: [],
      pages: report.pages.map((page) => ({ ...page, page: 'gradebook' as const })),
    };
    const { panel, urgency } = await open({ report: gradebook, role: 'ap' });
    expect(panel.field('Practice help desk').checked).toBe(true);
    await urgency('urgent');
    expect(panel.section(help)).toContain('This is an e-mail to Paige Practice.');
    expect(panel.field('E-mail').checked).toBe(true);
    await panel.click(panel.field('Practice help desk'));
    expect(panel.field('Practice help desk').checked).toBe(true);
  });

  it('of an emergency takes the e-mail, also where another way was chosen before it was one', async () => {
    const { panel, urgency } = await open({ role: 'office' });
    await panel.click(panel.field('Practice form'));
    await urgency('emergency');
    expect(panel.section(help)).toContain('This is an e-mail to Paige Practice.');
    expect(panel.field('E-mail').checked).toBe(true);
    await panel.click(panel.field('Gmail'));
    await panel.click(panel.field('at extension'));
    expect(panel.field('Gmail').checked).toBe(true);
  });

  it('of an emergency shows the line only after the specialist was tried in both ways', async () => {
    const { panel, urgency, sends } = await open();
    expect(panel.text()).not.toContain('404-555-0100');
    await urgency('emergency');
    expect(panel.section(help)).toContain('This is an e-mail to Paige Practice.');
    await panel.click(panel.field('at extension 0101'));
    expect(panel.text()).not.toContain('404-555-0100');
    await panel.click(panel.field('by e-mail'));
    expect(panel.section(help)).toContain('Call the emergency line.');
    expect(panel.root.querySelector('a[href="tel:4045550100"]')).not.toBeNull();
    expect(sends()).toBe(0);
    await urgency('normal');
    await urgency('emergency');
    expect(panel.text()).not.toContain('404-555-0100');
  });
});

describe('what was chosen', () => {
  it('is kept with the draft and comes back', async () => {
    const first = await open();
    await first.topic('training');
    await first.panel.click(first.panel.button('Write the ticket anyway'));
    const again = fakeServices({ report, drafts: first.drafts });
    const panel = await show(again.services);
    expect((panel.field('What is it about?') as unknown as HTMLSelectElement).value).toBe('training');
    expect(panel.all('.composer .send')).toHaveLength(1);
  });
});

describe('the role', () => {
  const gradebook = {
    ...report,
    findings: [],
    pages: report.pages.map((page) => ({ ...page, page: 'gradebook' as const })),
  };

  it('is asked for a grade book before a ticket is open', async () => {
    const { panel, sends } = await open({ report: gradebook });
    expect(panel.section(help)).toContain('Who is asked depends on what you do at the school.');
    expect(sends()).toBe(0);
  });

  it('cannot be chosen where the policy sets it', async () => {
    const { panel } = await open({ report: gradebook, role: 'office', roleLocked: true });
    expect(panel.root.querySelector('footer .role')?.textContent).toBe(
      'Your role: Secretary or registrar. Your district has set this.',
    );
    expect(panel.all('footer .role select')).toEqual([]);
    expect(panel.section(help)).toContain('Secretaries and registrars have no teacher gradebook access');
  });
});

it('a profile without rules asks nothing', async () => {
  const support = { ...practiceProfile.support, protocols: [] };
  const { panel, sends } = await open({ profile: { ...practiceProfile, support } });
  expect(panel.section(help)).not.toContain('What is it about?');
  expect(sends()).toBe(1);
});
