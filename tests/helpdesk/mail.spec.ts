import { expect, test } from '@playwright/test';
import { readCapsule } from '../../lib/support/capsule/read.ts';
import { deliverMail, mimeMail, readMailto } from './kit/mail.ts';
import { standInMailProgram } from './kit/mail-program.ts';
import { type PracticeBrowser, startPracticeBrowser } from './kit/practice-browser.ts';
import { openPopup, readReview } from './kit/review.ts';
import { rtInstalled } from './rt.ts';

/** The e-mail that the extension opens, sent as it is, becomes the ticket that the review showed. */
test.describe('a ticket by e-mail', () => {
  test.skip(!rtInstalled(), 'Request Tracker is not installed');
  let practice: PracticeBrowser;
  let mailProgram: ReturnType<typeof standInMailProgram>;

  test.beforeAll(async () => {
    mailProgram = standInMailProgram();
    practice = await startPracticeBrowser();
  });

  test.afterAll(async () => {
    await practice?.close();
    mailProgram?.remove();
  });

  test('opens in the mail program and is stored as the review showed it', async () => {
    const { desk } = practice;
    const popup = await openPopup(practice, 'new-look-legacy', 'portal-empty');
    await popup.getByRole('radio', { name: 'E-mail' }).check();
    await expect(popup.getByRole('button', { name: 'Open e-mail', exact: true })).toBeVisible();
    const review = await readReview(popup);
    expect(review.to).toBe('paige.practice@practice-district.example');
    expect(review.copied).toBeNull();
    await popup.getByRole('button', { name: 'Open e-mail', exact: true }).click();

    const address = await mailProgram.opened();
    expect(address.length).toBeLessThanOrEqual(2000);
    const mail = readMailto(address);
    expect(mail).toEqual({
      to: review.to,
      subject: review.subject,
      // Line ends of an e-mail are CR LF (RFC 6068 §5).
      body: review.carried.replaceAll('\n', '\r\n'),
    });

    await deliverMail(mimeMail(mail, 'registrar@practice-district.example'), desk.queue, desk.httpOrigin);
    const stored = await desk.newestTicket();
    expect(stored).toMatchObject({ subject: review.subject, queue: desk.queue, requestors: [desk.user] });
    expect(stored?.text.replaceAll('\r\n', '\n').trimEnd()).toBe(review.carried);
    expect(readCapsule(stored?.text ?? '')?.capsule).toMatchObject({
      studentNumber: '100303',
      checks: [{ check: 'REL-PORTAL', row: 1, observed: { guardian: true, portal: false } }],
    });
  });
});
