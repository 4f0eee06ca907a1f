// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { practiceProfile } from '../../../lib/district/practice.ts';
import { answerKey, fakeServices } from './fake-services.ts';
import { aFinding, aReport } from './made-up.ts';
import { show } from './show.tsx';

const portal = aFinding({ row: 1 });
const guardian = aFinding({
  check: 'REL-GUARDIAN',
  outcome: 'review',
  message: 'The Guardian box is empty.',
  subject: { ...portal.subject, name: 'Samplefather, Quill', personID: '9002' },
  observed: { guardian: false },
  row: 3,
});
const report = aReport({ findings: [guardian, portal] });
const answer = { reason: 'declined', at: '2026-01-05T15:05:00.000Z', until: '2026-06-30' } as const;
const answered = new Map([[answerKey(guardian), answer]]);
const intentional = `This is intentional: ${guardian.message}`;

type Panel = Awaited<ReturnType<typeof show>>;
const focused = () => document.activeElement as HTMLElement | null;
const pressEscape = (panel: Panel) =>
  panel.settle(() => {
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    focused()?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });
const lines = (panel: Panel) => panel.all('.finding-message').map((each) => each.textContent);

describe('"This is intentional"', () => {
  it('asks for a reason, keeps it, says so, and moves the focus to what is left', async () => {
    const { services, calls } = fakeServices({ report });
    const panel = await show(services);
    await panel.click(panel.button(intentional));
    expect(panel.all('fieldset.answer label').map((each) => each.textContent)).toEqual([
      'Legal document on file',
      'Not a legal guardian',
      'Guardian declined',
      'Verification pending',
      'Two real homes',
      'Other',
    ]);
    expect(focused()).toBe(panel.field('Legal document on file'));
    await panel.click(panel.field('Guardian declined'));
    await panel.click(panel.button('Save the answer'));
    expect(calls).toEqual([['answer', 'REL-GUARDIAN', 'declined']]);
    expect(panel.status()).toBe('Answered: intentional (Guardian declined).');
    expect(lines(panel)).toEqual([portal.message]);
    expect(focused()?.textContent).toBe('1 finding');
  });

  it('keeps nothing without a reason', async () => {
    const { services, calls } = fakeServices({ report });
    const panel = await show(services);
    await panel.click(panel.button(intentional));
    await panel.click(panel.button('Save the answer'));
    expect(calls).toEqual([]);
    expect(panel.status()).toBe('Choose a reason first.');
  });

  it('Escape and Cancel close it and give the focus back to its button', async () => {
    const { services, calls } = fakeServices({ report });
    const panel = await show(services);
    await panel.click(panel.button(intentional));
    await pressEscape(panel);
    expect(panel.all('fieldset.answer')).toEqual([]);
    expect(focused()).toBe(panel.button(intentional));
    await panel.click(panel.button(intentional));
    await panel.click(panel.button('Cancel'));
    expect(focused()).toBe(panel.button(intentional));
    expect(calls).toEqual([]);
  });

  it('says when it could not be kept, and the finding stays open', async () => {
    const { services } = fakeServices({ report });
    services.answer = async () => false;
    const panel = await show(services);
    await panel.click(panel.button(intentional));
    await panel.click(panel.field('Other'));
    await panel.click(panel.button('Save the answer'));
    expect(panel.status()).toContain('could not be kept');
    expect(lines(panel)).toHaveLength(2);
  });

  it('of a custody finding offers the document on file only', async () => {
    const custody = aFinding({
      check: 'REL-CUSTODY',
      outcome: 'review',
      row: null,
      message: 'A custody flag is shown.',
    });
    const panel = await show(fakeServices({ report: aReport({ findings: [custody] }) }).services);
    await panel.click(panel.button(/^This is intentional/));
    expect(panel.all('fieldset.answer label').map((each) => each.textContent)).toEqual(['Legal document on file']);
    expect(panel.text()).toContain('The custody text stays.');
  });

  it('is not there for a finding about nobody: it says why', async () => {
    const nobody = aFinding({ subject: { ...portal.subject, name: null, personID: null } });
    const panel = await show(fakeServices({ report: aReport({ findings: [nobody] }) }).services);
    expect(() => panel.button(/^This is intentional/)).toThrow('No button');
    expect(panel.text()).toContain('no number and no name by which it could be known again');
  });
});

describe('answered findings', () => {
  it('stand apart, with reason and last day, and are not counted with the open ones', async () => {
    const panel = await show(fakeServices({ report, answers: answered }).services);
    expect(lines(panel)).toEqual([portal.message]);
    expect(panel.section('1 finding')).not.toContain(guardian.message);
    const apart = panel.section('1 answered finding');
    expect(apart).toContain(guardian.message);
    expect(apart).toContain('Samplefather, Quill');
    expect(apart).toContain('Answered: intentional (Guardian declined), until Jun 30, 2026.');
    expect(panel.all('.answered details')[0]?.hasAttribute('open')).toBe(false);
  });

  it('are not in the ticket unless help was asked about them', async () => {
    const start = { report, answers: answered };
    const panel = await show(fakeServices(start).services);
    const offered = () => panel.all('fieldset.choices .choice').map((each) => each.textContent ?? '');
    expect(offered().filter((text) => text.includes(portal.message))).toHaveLength(1);
    expect(offered().filter((text) => text.includes(guardian.message))).toEqual([]);
    expect(panel.copied() ?? panel.carried()).toContain('REL-PORTAL');
    expect(panel.text()).not.toContain('REL-GUARDIAN: ');
    const asked = await show(
      fakeServices({ ...start, request: { check: 'REL-GUARDIAN', row: 3, why: false, at: Date.now() } }).services,
    );
    expect(asked.all('fieldset.choices .choice').map((each) => each.textContent)).toContainEqual(
      expect.stringContaining(guardian.message),
    );
  });

  it('come back when their answer is taken back', async () => {
    const { services, calls } = fakeServices({ report, answers: answered });
    const panel = await show(services);
    await panel.click(panel.button(`Take the answer back: ${guardian.message}`));
    expect(calls).toEqual([['takeBack', 'REL-GUARDIAN']]);
    expect(lines(panel)).toEqual([guardian.message, portal.message]);
    expect(panel.status()).toContain('open again');
    expect(focused()?.textContent).toBe('2 findings');
  });

  it('come back when the observed state changes', async () => {
    const { services, report: shown } = fakeServices({ report, answers: answered });
    const panel = await show(services);
    const changed = { ...guardian, observed: { guardian: null } };
    await panel.settle(() => shown.set(aReport({ findings: [changed, portal] })));
    expect(lines(panel)).toEqual([guardian.message, portal.message]);
  });

  it('keep their place while the answers of a page read again are on their way', async () => {
    const { services, report: shown } = fakeServices({ report, answers: answered });
    const watch = services.watchAnswers;
    services.watchAnswers = (told, tell) => (told === report ? watch(told, tell) : () => undefined);
    const panel = await show(services);
    await panel.settle(() => shown.set(aReport({ findings: [guardian, portal] })));
    expect(lines(panel)).toEqual([portal.message]);
    const sibling = {
      ...report.context,
      student: { name: 'Sample, Rosa', studentNumber: '100235', personID: '7002', grade: '06' },
    };
    await panel.settle(() => shown.set(aReport({ findings: [guardian, portal], context: sibling })));
    expect(lines(panel)).toEqual([guardian.message, portal.message]);
  });

  it('are all forgotten after one more question', async () => {
    const { services, calls } = fakeServices({ report: aReport(), answers: answered });
    const panel = await show(services);
    expect(panel.section('Answers on this device')).toContain('This device keeps 1 answer');
    await panel.click(panel.button('Forget all answers on this device'));
    expect(focused()?.textContent).toBe('Keep them');
    await panel.click(panel.button('Keep them'));
    expect(calls).toEqual([]);
    await panel.click(panel.button('Forget all answers on this device'));
    await panel.click(panel.button('Delete them all'));
    expect(calls).toEqual([['forgetAnswers', 5]]);
    expect(panel.section('Answers on this device')).toBe('');
  });
});

describe('"Which check did this?"', () => {
  it('gives the check’s id, its title and where its rule comes from', async () => {
    const panel = await show(fakeServices({ report: aReport({ findings: [portal] }) }).services);
    const told = panel.all('.which-check')[0]?.textContent;
    expect(told).toContain('REL-PORTAL · Guardian without Portal');
    expect(told).toContain('Support protocols of the district, 3b');
  });

  it('shows no source beside a custody flag: sources name boxes', async () => {
    const flags = [{ kind: 'custody' as const, text: 'made-up' }];
    const flagged = aReport({ findings: [portal], context: { ...report.context, flags } });
    const panel = await show(fakeServices({ report: flagged }).services);
    const told = panel.all('.which-check')[0]?.textContent;
    expect(told).toContain('REL-PORTAL');
    expect(told).not.toContain('Support protocols');
    expect(told).toContain('once flags were read and none is about custody');
  });

  it('switches the check off for me, and the coverage switches it on again', async () => {
    const { services, calls } = fakeServices({ report: aReport({ findings: [portal] }) });
    const panel = await show(services);
    await panel.click(panel.button('Switch this check off for me'));
    expect(panel.status()).toContain('Switched off for you on this device: Guardian without Portal.');
    expect(panel.section('What was checked')).toContain('Switched off by you');
    await panel.click(panel.button('Switch on again: Guardian without Portal'));
    expect(calls).toEqual([
      ['setCheck', 'REL-PORTAL', false],
      ['setCheck', 'REL-PORTAL', true],
    ]);
    expect(panel.section('What was checked')).not.toContain('Switched off by you');
  });

  it('lists no check of another page, and never the custody check', async () => {
    const checksOff = ['REL-CUSTODY', 'NO-SUCH-CHECK'];
    const panel = await show(fakeServices({ report, checksOff }).services);
    expect(panel.section('What was checked')).not.toContain('Switched off by you');
  });

  it('lets nobody switch the custody check off', async () => {
    const custody = aFinding({ check: 'REL-CUSTODY', outcome: 'review', row: null });
    const panel = await show(fakeServices({ report: aReport({ findings: [custody] }) }).services);
    expect(() => panel.button('Switch this check off for me')).toThrow('No button');
    expect(panel.text()).toContain('Only your district can switch this check off');
  });

  it('offers the line for everyone only where the district does, and says that it changes nothing yet', async () => {
    const one = aReport({ findings: [portal] });
    const plain = await show(fakeServices({ report: one }).services);
    expect(() => plain.button(/for everyone here/)).toThrow('No button');
    const profile = { ...practiceProfile, answers: { ...practiceProfile.answers, switchOffForAll: true } };
    const { services, calls } = fakeServices({ report: one, profile });
    const panel = await show(services);
    expect(panel.text()).toContain('Campus Lens has no server');
    await panel.click(panel.button(/for everyone here/));
    expect(calls).toEqual([['copy', '"checks": {"REL-PORTAL": {"enabled": false}}']]);
    expect(panel.status()).toContain('nothing has changed yet');
  });
});
