// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../lib/storage/draft.ts';
import { fakeServices } from './fake-services.ts';
import { aFinding, aReport } from './made-up.ts';
import { show } from './show.tsx';

const first = aFinding({ row: 1 });
const second = aFinding({
  check: 'REL-ACCESS',
  row: 2,
  message: 'Portal without Guardian.',
  subject: { ...first.subject, personID: '9002', name: 'Sampleaunt, Rosa' },
});
const report = aReport({ findings: [first, second] });
const note = 'Called at nine.';

const draft = (studentNumber: string | null): Draft => ({
  studentNumber,
  choices: { findings: [1], includeNames: true, tried: ['saved'], note, kept: [] },
  picked: null,
  targetId: 'email',
  at: Date.UTC(2026, 0, 5, 15),
});

describe('a draft', () => {
  it('is kept at every keystroke, for the student in hand', async () => {
    const { services, drafts } = fakeServices({ report });
    const panel = await show(services);
    await panel.type(panel.field('Your note'), 'C');
    await panel.type(panel.field('Your note'), note);
    expect(drafts.get(5)).toMatchObject({ studentNumber: '100234', choices: { note } });
  });

  it('is there again when the panel is opened again', async () => {
    const panel = await show(fakeServices({ report, drafts: new Map([[5, draft('100234')]]) }).services);
    expect(panel.field('Your note').value).toBe(note);
    expect(panel.field('Include names').checked).toBe(true);
    expect(panel.field('E-mail').checked).toBe(true);
    expect(panel.text()).toMatch(/Your draft of .* is back/);
  });

  it('outlives a sign-in time-out: it is offered without the report, and back with it', async () => {
    const { services, report: told } = fakeServices({ report });
    const panel = await show(services);
    await panel.type(panel.field('Your note'), note);
    await panel.settle(() => told.set(null));
    expect(panel.text()).toContain('Your draft is kept');
    expect(panel.text()).toContain('For student 100234');
    expect(panel.text()).toContain(note);
    await panel.settle(() => told.set({ ...report, readAt: '2026-01-05T16:00:00.000Z' }));
    expect(panel.field('Your note').value).toBe(note);
    expect(panel.text()).not.toContain('Your draft is kept');
  });

  it('is back too when the report comes in two steps, the rows before the student', async () => {
    const { services, drafts, report: told } = fakeServices({ report });
    const panel = await show(services);
    await panel.type(panel.field('Your note'), note);
    await panel.settle(() => told.set(null));
    await panel.settle(() => told.set({ ...report, context: { ...report.context, student: null } }));
    expect(panel.field('Your note').value).toBe('');
    await panel.settle(() => told.set(report));
    expect(panel.field('Your note').value).toBe(note);
    expect(drafts.get(5)).toMatchObject({ studentNumber: '100234', choices: { note } });
  });

  it('never enters another student’s ticket', async () => {
    const { services, drafts } = fakeServices({ report, drafts: new Map([[5, draft('999')]]) });
    const panel = await show(services);
    expect(panel.text()).toContain('It is about another student');
    expect(panel.field('Your note').value).toBe('');
    expect(`${panel.carried()}${panel.copied()}`).not.toContain(note);
    expect(drafts.get(5)?.studentNumber).toBe('999');
  });

  it('of another tab about the same student is moved here', async () => {
    const { services, drafts } = fakeServices({ report, drafts: new Map([[8, draft('100234')]]) });
    services.findDraft = async () => ({ tabId: 8, draft: draft('100234') });
    const panel = await show(services);
    expect(panel.field('Your note').value).toBe(note);
    expect([...drafts.keys()]).toEqual([5]);
  });

  it('goes when it is discarded', async () => {
    const { services, drafts } = fakeServices({ report, drafts: new Map([[5, draft('100234')]]) });
    const panel = await show(services);
    await panel.click(panel.button('Discard draft'));
    expect(drafts.size).toBe(0);
    expect(panel.field('Your note').value).toBe('');
    expect(panel.field('Include names').checked).toBe(false);
  });

  it('means the same findings after a re-read has moved them', async () => {
    const { services, report: told } = fakeServices({ report });
    const panel = await show(services);
    await panel.click(panel.field(first.message));
    // The list was sorted the other way and a new row stands first.
    const added = aFinding({ row: 0, subject: { ...first.subject, personID: '9009', name: 'Samplenew, Una' } });
    await panel.settle(() => told.set({ ...report, findings: [added, { ...second, row: 1 }, { ...first, row: 2 }] }));
    const boxes = panel.all<HTMLInputElement>('.choices input').slice(0, 3);
    expect(boxes.map(({ checked }) => checked)).toEqual([false, true, false]);
  });

  it('that the browser cannot store is said to be unstored', async () => {
    const { services } = fakeServices({ report });
    services.saveDraft = () => Promise.reject(new Error('quota'));
    const panel = await show(services);
    await panel.type(panel.field('Your note'), note);
    expect(panel.status()).toContain('no room left for the draft');
  });
});
