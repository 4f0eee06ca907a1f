import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { launchExtension } from '../browsers/chromium.ts';
import { makeThrowawayExtension } from '../browsers/throwaway-extension.ts';
import { startTlsProxy } from '../browsers/tls-proxy.ts';
import { type Desk, practiceDesk, rtInstalled } from './rt.ts';

const text = 'First line\n\nBold? <b>no</b> & 1+1=2 "quoted" 100% #hash\nZoë 🙂 ✓\nLast line';

/** What the rest of the suite stands on: the practice desk guards and stores as a real one does. */
test.describe('the practice help desk', () => {
  test.skip(!rtInstalled(), 'Request Tracker is not installed');
  let desk: Desk;
  let context: BrowserContext;
  const closers: (() => unknown)[] = [];

  test.beforeAll(async () => {
    desk = practiceDesk();
    const proxy = await startTlsProxy({ targetPort: desk.port, hosts: [desk.publicHost] });
    closers.push(proxy.close);
    const extension = makeThrowawayExtension('chromium');
    closers.push(extension.remove);
    const browser = await launchExtension({
      extensionPath: extension.path,
      hostMap: { [desk.publicHost]: proxy.port },
    });
    closers.push(browser.close);
    context = browser.context;
  });

  test.afterAll(async () => {
    for (const close of closers.reverse()) await close();
  });

  test('a prefilled form, opened from inside the desk, is stored exactly as shown', async () => {
    const page = await signIn(context, desk);
    await page.goto(`${desk.publicOrigin}/`);
    await page.evaluate((url) => location.assign(url), prefilled(desk));
    await expect(page.locator('input[name=Subject]')).toHaveValue('Portal box & <i>empty</i>');
    await page.locator('input[name=SubmitTicket]:visible').first().click();
    await expect(page).toHaveURL(/\/Ticket\/Display\.html/);

    const stored = await desk.newestTicket();
    expect(stored).toMatchObject({
      subject: 'Portal box & <i>empty</i>',
      queue: 'SIS Support',
      status: 'new',
      customFields: { 'Student ID': ['900001'], School: ['Sample High'] },
      requestors: ['registrar'],
    });
    expect(stored?.text).toBe(text);
  });

  test('the same address opened from outside meets the guard against forged requests', async () => {
    const page = await signIn(context, desk);
    const outside = await context.newPage();
    await outside.goto(prefilled(desk));
    await expect(outside.getByText('Possible cross-site request forgery').first()).toBeVisible();
    await Promise.all([outside.close(), page.close()]);
  });
});

async function signIn(context: BrowserContext, desk: Desk): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${desk.publicOrigin}/`);
  if (await page.locator('input[name=user]').count()) {
    await page.locator('input[name=user]').fill(desk.user);
    await page.locator('input[name=pass]').fill(desk.password);
    await page.locator('input[type=submit]').click();
    await expect(page.locator('input[name=user]')).toHaveCount(0);
  }
  return page;
}

function prefilled(desk: Desk): string {
  const values = new URLSearchParams({
    Queue: desk.queue,
    Subject: 'Portal box & <i>empty</i>',
    Content: text,
    ContentType: 'text/plain',
    [`Object-RT::Ticket--CustomField-${desk.fields['Student ID']}-Value`]: '900001',
    [`Object-RT::Ticket--CustomField-${desk.fields.School}-Value`]: 'Sample High',
  });
  return `${desk.publicOrigin}/Ticket/Create.html?${values}`;
}
