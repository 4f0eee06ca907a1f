import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { Desk } from '../rt.ts';

/** Signs a staff member in on the page that asks for it. */
export async function signInOn(page: Page, desk: Desk): Promise<void> {
  await page.locator('input[name=user]').fill(desk.user);
  await page.locator('input[name=pass]').fill(desk.password);
  await page.locator('input[type=submit]').click();
}

/** Signs a staff member in; the context then stays signed in. */
export async function signIn(context: BrowserContext, desk: Desk): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${desk.publicOrigin}/`);
  await signInOn(page, desk);
  await expect(page.locator('input[name=user]')).toHaveCount(0);
  await page.close();
}

/**
 * Waits for the desk's form with its editor, which takes the text over a moment after the page has loaded, and gives
 * what stands in the subject. A guard page in between fails the wait.
 */
export async function filledSubject(form: Page): Promise<string> {
  await expect(form).toHaveURL(/\/Ticket\/Create\.html/);
  await expect(form.frameLocator('iframe.cke_wysiwyg_frame').locator('body')).toBeVisible();
  return form.locator('input[name=Subject]').inputValue();
}

/** Presses Create, as a person does once the form says what it should. */
export async function create(form: Page): Promise<void> {
  await form.locator('input[name=SubmitTicket]:visible').first().click();
  await expect(form).toHaveURL(/\/Ticket\/Display\.html/);
}
