import { expect, test } from '@playwright/test';
import type { PostPlan } from '../../lib/delivery/plan.ts';
import { found } from '../../lib/delivery/rt-answers.ts';
import { markedRequest, type RtRequest } from '../../lib/delivery/rt-requests.ts';
import { target } from '../../lib/district/targets.ts';
import { deliver, planFor } from '../e2e/kit/deliver.ts';
import { openTab } from '../e2e/kit/lens.ts';
import { type PracticeBrowser, startPracticeBrowser } from './kit/practice-browser.ts';
import { hardLines, hardTicket } from './kit/ticket.ts';
import { rtInstalled } from './rt.ts';

const restOf = (origin: string, more: object = {}) =>
  target.parse({
    id: 'rt-rest',
    name: 'Practice help desk',
    type: 'rest',
    kind: 'rt2',
    sensitivity: 'student-name',
    origin,
    queue: 'SIS Support',
    customFields: { 'Student ID': '{{student.number}}', School: '{{school}}' },
    ...more,
  });

test.describe('a ticket by the interface of the desk', () => {
  test.skip(!rtInstalled(), 'Request Tracker is not installed');
  let practice: PracticeBrowser;

  test.beforeAll(async () => {
    practice = await startPracticeBrowser();
  });

  test.afterAll(() => practice?.close());

  /** Keeps a token as the panel does; null: none. */
  const keep = (token: string | null) =>
    practice.inside.evaluate(
      async ([key, value]) => {
        await chrome.storage.session.remove(key as string);
        if (value !== null) await chrome.storage.session.set({ [key as string]: value });
      },
      [`desk-token:${practice.desk.publicOrigin}`, token] as const,
    );

  const post = async (more?: object) => {
    const { browser, inside, desk } = practice;
    const campus = await openTab(browser, inside, 'about:blank');
    const plan = planFor(restOf(desk.publicOrigin, more), hardTicket());
    return { plan: plan as PostPlan, done: await deliver(inside, campus.id, plan) };
  };

  test('is stored exactly as the review showed it, and read back', async () => {
    const { desk } = practice;
    await keep(desk.token);
    const { done } = await post();
    const stored = await desk.newestTicket();
    expect(stored).toMatchObject({
      subject: 'Portal box & <i>empty</i> ^ 🙂',
      text: hardLines.join('\n'),
      sourceType: 'text/plain',
      queue: desk.queue,
      customFields: { 'Student ID': ['910042'], School: ['Sample High'] },
    });
    expect(done).toEqual({
      sent: true,
      ticket: stored?.id,
      url: `${desk.publicOrigin}/Ticket/Display.html?id=${stored?.id}`,
      dropped: [],
    });
  });

  test('tells what the desk dropped though it answered "created"', async () => {
    await keep(practice.desk.token);
    const { done } = await post({ customFields: { 'Student ID': '{{student.number}}', Campus: '{{school}}' } });
    expect(done).toMatchObject({ sent: true, dropped: ['Campus'] });
  });

  test('that the desk has made twice is told, with the other number', async () => {
    await keep(practice.desk.token);
    const subject = '{{subject}} [CL-7QKW9F3D]';
    const { done: first } = await post({ subject });
    expect(first).toMatchObject({ sent: true, dropped: [] });
    expect(first).not.toHaveProperty('others');
    // What a line does that carries a request twice: the same post, once more.
    const { done: second } = await post({ subject });
    expect(second).toMatchObject({ sent: true, dropped: [], others: [(first as { ticket: number }).ticket] });
  });

  test('is not sent without a token, with a wrong one, or into a queue that is not there', async () => {
    const { desk } = practice;
    const before = (await desk.newestTicket())?.id;
    await keep(null);
    expect((await post()).done).toEqual({ sent: false, reason: 'no-token', words: null });
    await keep('1-14-0123456789abcdef0123456789abcdef');
    expect((await post()).done).toEqual({ sent: false, reason: 'signed-out', words: null });
    await keep(desk.token);
    expect((await post({ queue: 'No such queue' })).done).toMatchObject({ sent: false });
    expect((await desk.newestTicket())?.id).toBe(before);
  });

  test('is found again by the mark in its subject, and by no other', async () => {
    const { desk } = practice;
    await keep(desk.token);
    const { plan, done } = await post({ subject: '{{subject}} [CL-SAMPLE1]' });
    const ask = async ({ url, method }: RtRequest) => {
      const answer = await fetch(url.replace(desk.publicOrigin, desk.httpOrigin), {
        method,
        headers: { authorization: `token ${desk.token}` },
      });
      return answer.json() as Promise<unknown>;
    };
    const marked = async (mark: string) =>
      found.parse(await ask(markedRequest(plan.desk, mark))).items.map(({ id }) => id);
    expect(await marked('CL-SAMPLE1')).toEqual([(done as { ticket: number }).ticket]);
    expect(await marked('CL-SAMPLE2')).toEqual([]);
  });
});
