// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { practiceProfile } from '../../../lib/district/practice.ts';
import type { Replay } from '../../../lib/storage/replay.ts';
import { writeCapsule } from '../../../lib/support/capsule/write.ts';
import { fullText } from '../../../lib/support/visible.ts';
import { fakeServices } from './fake-services.ts';
import { aFinding, aReport } from './made-up.ts';
import { show } from './show.tsx';

const student = { name: 'Practice, Ana', studentNumber: '100234', personID: '501', grade: '03' };
const base = aReport();
const context = { ...base.context, student };
const capsule = {
  school: 'Practice Alder High School',
  page: 'relationships',
  studentNumber: '100234',
  personID: '501',
  householdIDs: [],
  courseSection: null,
  checks: [
    { check: 'REL-PORTAL', row: 1, observed: { guardian: true, portal: false } },
    { check: 'REL-EMAIL', row: 2, observed: {} },
  ],
  version: '0.1.0',
};
const replay: Replay = { capsule, problems: [], withoutIds: false };
const text = `Please help.\n${fullText(writeCapsule(capsule))}`;
const fixed = aReport({ context, findings: [], coverage: { ran: ['REL-PORTAL'], couldNotRun: [] } });

const sent = {
  id: '1c1f2a3e-6d0a-4f6e-9a3e-0d5d2f1b7c12',
  targetId: 'practice-desk',
  number: '4711',
  url: null,
  checks: ['REL-PORTAL'],
  student: null,
  at: Date.parse('2026-03-02T15:00:00Z'),
  confirmed: true,
};

describe('a ticket that is read', () => {
  it('from a text that was pasted: its record is named, and the way there', async () => {
    const panel = await show(fakeServices({ tab: { tabId: 7, campus: false }, report: null }).services);
    await panel.type(panel.field('Or paste the ticket’s text'), text);
    await panel.click(panel.button('Read this text'));
    const section = panel.section('The ticket, then and now');
    expect(section).toContain('100234');
    expect(section).toContain('search for the student number, then open Relationships');
  });

  it('stands first, and open, for the SIS team on a page that is not Campus; what was read gets the focus', async () => {
    const tickets = { outbox: [], sent: [sent] };
    const start = { tab: { tabId: 7, campus: false }, report: null, tickets };
    const panel = await show(fakeServices({ ...start, role: 'sis' }).services);
    const details = panel.root.querySelector<HTMLDetailsElement>('details.read-ticket');
    expect(details?.open).toBe(true);
    expect(panel.text().indexOf('Read the ticket')).toBeLessThan(panel.text().indexOf('Your tickets'));
    await panel.type(panel.field('Or paste the ticket’s text'), text);
    await panel.click(panel.button('Read this text'));
    expect(document.activeElement?.textContent).toBe('The ticket, then and now');

    const other = await show(fakeServices({ ...start, role: 'office' }).services);
    expect(other.root.querySelector<HTMLDetailsElement>('details.read-ticket')?.open).toBe(false);
    expect(other.text().indexOf('Read the ticket')).toBeGreaterThan(other.text().indexOf('Your tickets'));
  });

  it('says so when there is none in the text', async () => {
    const panel = await show(fakeServices({ tab: { tabId: 7, campus: false }, report: null }).services);
    await panel.type(panel.field('Or paste the ticket’s text'), 'Please help with this child.');
    await panel.click(panel.button('Read this text'));
    expect(panel.text()).toContain('There are no lines of Campus Lens in this text.');
  });

  it('from the page of the district’s desk', async () => {
    const { services, calls } = fakeServices({
      tab: { tabId: 7, campus: false },
      report: null,
      profile: practiceProfile,
      pageText: text,
    });
    const panel = await show(services);
    await panel.click(panel.button('Read the ticket on this page'));
    expect(calls).toContainEqual(['pageText', 7, ['https://desk.practice-district.example/*']]);
    expect(panel.section('The ticket, then and now')).toContain('100234');
  });

  it('opens its record where the district says how', async () => {
    const campusPages = { relationships: 'https://practice.infinitecampus.org/campus/x?personID={{student.personID}}' };
    const { services, calls } = fakeServices({ report: null, replay, profile: { ...practiceProfile, campusPages } });
    const panel = await show(services);
    await panel.click(panel.button('Open the record in Campus'));
    expect(calls).toContainEqual(['openLink', 'https://practice.infinitecampus.org/campus/x?personID=501']);
  });

  it('that was changed or cut says so', async () => {
    const panel = await show(
      fakeServices({ report: null, replay: { ...replay, problems: ['cut', 'changed'] } }).services,
    );
    expect(panel.text()).toContain('A part of these lines is missing.');
    expect(panel.text()).toContain('These lines were changed after they were written.');
  });
});

describe('then and now', () => {
  it('tells what is fixed, and what cannot be told', async () => {
    const panel = await show(fakeServices({ report: fixed, replay }).services);
    const section = panel.section('The ticket, then and now');
    expect(section).toContain('Fixed: Guardian without Portal');
    expect(section).toContain('Then: Guardian ticked, Portal empty');
    expect(section).toContain('Cannot tell: ');
  });

  it('compares nothing with another record', async () => {
    const other = aReport({ context: { ...context, student: { ...student, personID: '502' } } });
    const panel = await show(fakeServices({ report: other, replay }).services);
    const section = panel.section('The ticket, then and now');
    expect(section).toContain('The page in this tab is another record than the ticket’s.');
    expect(section).not.toMatch(/Fixed:|Still open:/);
  });

  it('gives a reply to copy that names nobody', async () => {
    const open = aReport({
      context,
      findings: [aFinding({ check: 'REL-PORTAL', row: 1, fix: 'Ask Practice, Ana about it.' })],
      coverage: { ran: ['REL-PORTAL'], couldNotRun: [] },
    });
    const { services, calls } = fakeServices({ report: open, replay });
    const panel = await show(services);
    // Something is still open: how it ended is for the specialist to say.
    const select = panel.all<HTMLSelectElement>('.reply select')[0] as HTMLSelectElement;
    expect([select.value, panel.all('.reply pre')]).toEqual(['', []]);
    await act(() => {
      select.value = 'training';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await panel.click(panel.button('Copy the reply'));
    const copied = String(calls.findLast(([name]) => name === 'copy')?.[1]);
    expect(copied).toContain('- Guardian without Portal, row 2: still there');
    expect(copied).toContain('What to do about what is still there:');
    expect(copied).not.toMatch(/Practice, Ana|100234/);
  });
});
