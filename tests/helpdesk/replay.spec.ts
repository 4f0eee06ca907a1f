import { expect, type Page, test } from '@playwright/test';
import { expectFindings, openTab } from '../e2e/kit/lens.ts';
import { create, filledSubject, signIn } from './kit/desk-pages.ts';
import { type PracticeBrowser, startPracticeBrowser } from './kit/practice-browser.ts';
import { openPopup, send } from './kit/review.ts';
import { rtInstalled } from './rt.ts';

/** The registrar's ticket at the desk, opened by the specialist: then and now, before and after one box was fixed. */
test.describe('a ticket seen from the specialist’s side', () => {
  test.skip(!rtInstalled(), 'Request Tracker is not installed');
  let practice: PracticeBrowser;

  test.beforeAll(async () => {
    practice = await startPracticeBrowser();
  });

  test.afterAll(() => practice?.close());

  /** The tab of a page that is open, by the extension's number. */
  const tabOf = (inside: Page, url: string) =>
    inside.evaluate(
      async (start) => (await chrome.tabs.query({})).find((tab) => tab.url?.startsWith(start))?.id ?? -1,
      url,
    );

  test('is read from the desk’s page and compared with the record', async () => {
    const { desk, browser, inside, campus } = practice;
    await signIn(browser.context, desk);
    const registrar = await openPopup(practice, 'new-look-legacy', 'portal-empty');
    const form = await send(practice, registrar, 'Open Practice help desk, filled');
    await filledSubject(form);
    await create(form);

    // The specialist has the ticket's page open and reads it; the desk draws its text a moment after the page.
    await expect(form.locator('body')).toContainText('[end of capsule]');
    const ticketTab = await tabOf(inside, `${desk.publicOrigin}/Ticket/Display.html`);
    const panel = await browser.openExtensionPage(`popup.html?tab=${ticketTab}`);
    await panel.getByText('Do you look after tickets? Read one here').click();
    await panel.getByRole('button', { name: 'Read the ticket on this page' }).click();
    const then = panel.getByRole('region', { name: 'The ticket, then and now' });
    await expect(then).toContainText('100303');
    await expect(then).not.toContainText('These lines were changed');
    await expect(then).not.toContainText('Example, Omar');

    // The same record in Campus: still open.
    const url = campus.url('new-look-legacy', 'portal-empty');
    const record = await openTab(browser, inside, url);
    await expectFindings(browser, record, ['REL-PORTAL fails Example, Omar']);
    const now = await browser.openExtensionPage(`popup.html?tab=${record.id}`);
    const card = now.getByRole('region', { name: 'The ticket, then and now' });
    await expect(card).toContainText('Still open: Guardian without Portal');

    // One box is fixed: the same card says so, and the reply too.
    const detail = record.page.frames().find((frame) => frame.name() === 'frameWorkspaceDetail');
    await detail?.locator('#portal_30001').check();
    await expect(card).toContainText('Fixed: Guardian without Portal');
    await card.getByLabel('How it ended').selectOption('by-sis');
    await expect(card.locator('pre')).toContainText('- Guardian without Portal, row 2: not found any more');

    // Another child's record is not compared.
    const other = await openTab(browser, inside, campus.url('new-look-legacy', 'all-fine'));
    const elsewhere = await browser.openExtensionPage(`popup.html?tab=${other.id}`);
    await expect(elsewhere.getByRole('region', { name: 'The ticket, then and now' })).toContainText(
      'another record than the ticket’s',
    );
  });
});
