import { expect, test } from '@playwright/test';
import { readCapsule } from '../../lib/support/capsule/read.ts';
import { skins } from '../campus/paths.ts';
import { create, filledSubject, signIn, signInOn } from './kit/desk-pages.ts';
import { type PracticeBrowser, startPracticeBrowser } from './kit/practice-browser.ts';
import { openPopup, readReview, send } from './kit/review.ts';
import { rtInstalled } from './rt.ts';

const button = 'Open Practice help desk, filled';
const copyButton = 'Copy the full text and open Practice help desk';

/** From a row in Campus to a ticket that Request Tracker has stored; the person presses the desk's own button. */
test.describe('a ticket at the help desk', () => {
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

  for (const skin of skins) {
    test(`from ${skin} is stored exactly as the review showed it`, async () => {
      const { desk, browser } = practice;
      await signIn(browser.context, desk);
      const popup = await openPopup(practice, skin, 'portal-empty');
      const review = await readReview(popup);
      expect(review.to).toBe(desk.publicHost);
      expect(review.copied).toBeNull();
      const form = await send(practice, popup, button);
      expect(await filledSubject(form)).toBe(review.subject);
      await create(form);

      const stored = await desk.newestTicket();
      expect(stored).toMatchObject({
        subject: review.subject,
        text: review.carried,
        queue: desk.queue,
        status: 'new',
        requestors: [desk.user],
      });
      expect(stored?.text).toContain('Student number: 100303');
      expect(stored?.text).toContain('School: Practice Alder High School');
      expect(stored?.text).not.toMatch(/Example|Dana|Omar/);
      expect(readCapsule(stored?.text ?? '')?.capsule).toEqual({
        school: 'Practice Alder High School',
        page: 'relationships',
        studentNumber: '100303',
        personID: '900301',
        householdIDs: [],
        courseSection: null,
        checks: [{ check: 'REL-PORTAL', row: 1, observed: { guardian: true, portal: false } }],
        version: await popup.evaluate(() => chrome.runtime.getManifest().version),
      });
    });
  }

  test('survives signing in at the desk', async () => {
    const { desk } = practice;
    const popup = await openPopup(practice, 'new-look-legacy', 'portal-empty');
    const review = await readReview(popup);
    const form = await send(practice, popup, button);
    await form.waitForURL(/next=|NoAuth\/Login/);
    await signInOn(form, desk);
    expect(await filledSubject(form)).toBe(review.subject);
    await create(form);
    expect(await desk.newestTicket()).toMatchObject({ subject: review.subject, text: review.carried });
  });

  test('carries no name and no note in its address; both are on the clipboard, as the review says', async () => {
    const { desk, browser } = practice;
    await signIn(browser.context, desk);
    const popup = await openPopup(practice, 'classic', 'portal-empty');
    await popup.getByRole('switch', { name: 'Include names' }).click();
    await popup.getByLabel('Your note').fill('Father called twice: café door, 100% sure.\nPlease call before 3 pm.');
    await expect(popup.locator('.outgoing-copied')).toContainText('Please call before 3 pm.');
    await expect(popup.getByRole('button', { name: copyButton, exact: true })).toBeVisible();
    const review = await readReview(popup);
    expect(review.carried).not.toMatch(/Example|Father called/);
    expect(review.copied).toContain('Example, Omar');
    expect(review.copied).toContain('Father called twice: café door, 100% sure.\nPlease call before 3 pm.');
    const form = await send(practice, popup, copyButton);
    expect(await filledSubject(form)).toBe(review.subject);
    expect(decodeURIComponent(form.url())).not.toMatch(/Omar|Father called/);

    // The person replaces the text by what was copied.
    const editor = form.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
    await editor.click();
    await form.keyboard.press('Control+A');
    await form.keyboard.press('Control+V');
    await expect(editor).toContainText('Please call before 3 pm.');
    await create(form);
    const stored = await desk.newestTicket();
    expect(stored?.text).toBe(review.copied);
    expect(readCapsule(stored?.text ?? '')?.capsule).toMatchObject({ studentNumber: '100303', personID: '900301' });
  });
});
