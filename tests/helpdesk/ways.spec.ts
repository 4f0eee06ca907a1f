import { expect, test } from '@playwright/test';
import { create, signIn } from './kit/desk-pages.ts';
import { type PracticeBrowser, startPracticeBrowser } from './kit/practice-browser.ts';
import { openPopup, readReview, send } from './kit/review.ts';
import { rtInstalled } from './rt.ts';

/** From a row in Campus to a ticket in Request Tracker, by the ways that were not there before: as a person does it. */
test.describe('a ticket from the panel', () => {
  test.skip(!rtInstalled(), 'Request Tracker is not installed');
  let practice: PracticeBrowser;

  test.beforeAll(async () => {
    practice = await startPracticeBrowser();
  });

  test.afterAll(() => practice?.close());

  test('through the form on the desk’s page: the person presses its button', async () => {
    const { desk, browser } = practice;
    await signIn(browser.context, desk);
    const popup = await openPopup(practice, 'new-look-legacy', 'portal-empty');
    await popup.getByRole('radio', { name: 'Practice form' }).check();
    await expect(popup.getByRole('button', { name: 'Open and fill in Practice form', exact: true })).toBeVisible();
    const review = await readReview(popup);
    expect(review.copied).toBeNull();
    const form = await send(practice, popup, 'Open and fill in Practice form');
    await expect(form.locator('input[name=Subject]')).toHaveValue(review.subject);
    const editor = form.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
    await expect(editor).toContainText('[end of capsule]');
    await create(form);
    const stored = await desk.newestTicket();
    const fields = `\nStudent ID: ${stored?.customFields['Student ID']}\nSchool: ${stored?.customFields['School']}`;
    expect(stored?.text + fields).toBe(review.carried);
    expect(stored?.customFields).toEqual({ 'Student ID': ['100303'], School: ['Practice Alder High School'] });
    await popup.close();
  });

  test('at once, with the person’s own token: its number is told', async () => {
    const { desk } = practice;
    const popup = await openPopup(practice, 'new-look-legacy', 'portal-empty');
    await popup.getByRole('radio', { name: 'Practice desk, at once' }).check();
    const button = popup.getByRole('button', { name: 'Send to Practice desk, at once', exact: true });
    await popup.getByLabel(`Your token for ${desk.publicHost}`).fill(desk.token);
    await popup.getByRole('button', { name: 'Keep token' }).click();
    await expect(popup.getByText(`A token for ${desk.publicHost} is kept.`)).toBeVisible();
    await expect(button).toBeVisible();
    const review = await readReview(popup);
    await button.click();
    await expect(popup.getByText(/^Sent: ticket \d+\.$/).first()).toBeVisible();
    const stored = await desk.newestTicket();
    expect(stored?.subject).toBe(review.subject);
    const fields = `\nStudent ID: ${stored?.customFields['Student ID']}\nSchool: ${stored?.customFields['School']}`;
    expect(stored?.text + fields).toBe(review.carried);
  });
});
