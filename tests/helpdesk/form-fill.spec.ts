import { expect, test } from '@playwright/test';
import { target } from '../../lib/district/targets.ts';
import { deliverInto, filling, planFor } from '../e2e/kit/deliver.ts';
import { openTab } from '../e2e/kit/lens.ts';
import { create, signIn, signInOn } from './kit/desk-pages.ts';
import { type PracticeBrowser, startPracticeBrowser } from './kit/practice-browser.ts';
import { hardLines, hardTicket } from './kit/ticket.ts';
import { rtInstalled } from './rt.ts';

/** Request Tracker's own form, editor and all, by its configuration alone. */
const formOf = (origin: string) =>
  target.parse({
    id: 'rt-form',
    name: 'Practice help desk',
    type: 'form-fill',
    sensitivity: 'student-name',
    url: `${origin}/Ticket/Create.html?Queue=SIS%20Support`,
    open: 'via-origin',
    steps: [
      {
        ready: { name: 'Subject' },
        fields: [
          { to: { label: 'Subject' }, value: '{{subject}}' },
          { to: { name: 'Content' }, kind: 'richtext', value: '{{body}}' },
          { to: { label: 'Student ID' }, value: '{{student.number}}' },
          { to: { label: 'School:' }, value: '{{school}}' },
          { to: { label: 'Status' }, kind: 'select', value: 'open', selectBy: 'value' },
        ],
      },
    ],
  });

test.describe('a ticket through the form of the desk', () => {
  test.skip(!rtInstalled(), 'Request Tracker is not installed');
  let practice: PracticeBrowser;

  test.beforeAll(async () => {
    practice = await startPracticeBrowser();
  });

  test.afterEach(async () => {
    const { browser, inside } = practice;
    for (const page of browser.context.pages()) if (page !== inside) await page.close();
    await browser.context.clearCookies();
  });

  test.afterAll(() => practice?.close());

  const open = async () => {
    const { browser, inside, desk } = practice;
    const campus = await openTab(browser, inside, 'about:blank');
    const plan = planFor(formOf(desk.publicOrigin), hardTicket());
    expect(plan.copy).toBeNull();
    return { plan, ...(await deliverInto(browser, inside, campus.id, plan)) };
  };

  const expectStored = async () => {
    const { desk } = practice;
    expect(await desk.newestTicket()).toMatchObject({
      subject: 'Portal box & <i>empty</i> ^ 🙂',
      text: hardLines.join('\n'),
      queue: desk.queue,
      status: 'open',
      requestors: [desk.user],
      customFields: { 'Student ID': ['910042'], School: ['Sample High'] },
    });
  };

  test('is stored exactly as the review showed it, editor included', async () => {
    const { browser, desk } = practice;
    await signIn(browser.context, desk);
    const { page, tabId, plan } = await open();
    await filling(browser, tabId, 'filled');
    expect(plan.carries?.body).toBe(`${hardLines.join('\n')}\nStudent ID: 910042\nSchool:: Sample High`);
    // Nothing of the ticket stood in the address.
    expect(page.url()).toBe(`${desk.publicOrigin}/Ticket/Create.html?Queue=SIS%20Support`);
    await create(page);
    await expectStored();
  });

  test('is filled in after signing in at the desk', async () => {
    const { browser, desk } = practice;
    const { page, tabId } = await open();
    await filling(browser, tabId, 'sign-in');
    await signInOn(page, desk);
    await filling(browser, tabId, 'filled');
    await create(page);
    await expectStored();
  });

  test('filled through its address: whether the form holds it is looked at, also after a sign-in', async () => {
    const { browser, inside, desk } = practice;
    const byAddress = target.parse({
      id: 'rt-url',
      name: 'Practice help desk',
      type: 'url',
      sensitivity: 'student-name',
      origin: desk.publicOrigin,
      path: '/Ticket/Create.html',
      params: { Queue: desk.queue, Subject: '{{subject}}', Content: '{{body}}', ContentType: 'text/plain' },
      open: 'via-origin',
      expect: { name: 'Subject' },
    });
    const campus = await openTab(browser, inside, 'about:blank');
    const { page, tabId } = await deliverInto(browser, inside, campus.id, planFor(byAddress, hardTicket()));
    await filling(browser, tabId, 'sign-in');
    await signInOn(page, desk);
    await filling(browser, tabId, 'filled');
    await expect(page.locator('input[name=Subject]')).toHaveValue('Portal box & <i>empty</i> ^ 🙂');
  });
});
