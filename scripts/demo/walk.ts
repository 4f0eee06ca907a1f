import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChromiumOptions, launchExtension } from '../../tests/browsers/chromium.ts';
import { firstPage } from '../../tests/browsers/first-page.ts';
import { openedSidePanel, type SidePanel } from '../../tests/browsers/side-panel.ts';
import type { Campus } from '../../tests/campus/server.ts';
import { cardButton, cardText, clickMark, marks } from '../../tests/e2e/kit/layer.ts';
import { waitFor } from './wait-for.ts';

const markName = 'Portal box empty, Example, Omar';

/** What the panel shows of the ticket, as it stands on the screen. */
interface Shown {
  findings: string[];
  specialist: string;
  subject: string;
  body: string;
  send: string;
}

const READ_PANEL = `(() => {
  const text = (selector) => document.querySelector(selector)?.innerText.trim() ?? '';
  const send = [...document.querySelectorAll('button')].find((button) => /^Open .*, filled$/.test(button.innerText.trim()));
  if (send) send.id = 'send-button';
  return {
    findings: [...document.querySelectorAll('.findings > li')].map((finding) => finding.innerText.trim()),
    specialist: text('.specialist'),
    subject: text('.review-subject'),
    body: text('.outgoing-carried'),
    send: send?.innerText.trim() ?? '',
  };
})()`;

const readPanel = (panel: SidePanel): Promise<Shown> =>
  waitFor('the filled ticket in the side panel', async () => {
    const shown = await panel.evaluate<Shown>(READ_PANEL);
    // Flags count as read a few seconds after the header was drawn; until then the ticket says that they were not.
    return shown.send !== '' && shown.body !== '' && !/Could not check/.test(shown.body) ? shown : null;
  });

/**
 * Walks from the marked page to the filled form at the desk with two clicks and the review's own, and nothing typed.
 * Saves a picture of each step and prints what was found and written.
 * @throws when anything on the way is missing
 */
export async function walkTheMainJob(campus: Campus, options: ChromiumOptions, pictures: string): Promise<void> {
  const browser = await launchExtension({ ...options, headless: true, firstRun: true });
  const picture = (name: string) => join(pictures, `${name}.png`);
  try {
    const first = await firstPage(browser.context);
    await first.goto(`${first.url()}?practice`);
    await first.screenshot({ path: picture('0-first-page'), fullPage: true });
    await first.getByRole('button', { name: 'Start', exact: true }).click();
    await first.getByRole('heading', { name: 'Campus Lens is on' }).waitFor();
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(campus.url('new-look-legacy', 'portal-empty'));
    await waitFor(
      'the mark on the page',
      async () => (await marks(page)).find(({ name }) => name === markName) ?? null,
    );
    await page.screenshot({ path: picture('1-marked-page') });

    await clickMark(page, markName);
    const card = await waitFor('the card of the mark', () => cardText(page));
    await page.screenshot({ path: picture('2-card') });

    const help = await waitFor('"Ask for help" on the card', () => cardButton(page, 'Ask for help'));
    await page.mouse.click(help.x, help.y);
    const panel = await openedSidePanel(browser.context, page);
    const shown = await readPanel(panel);
    writeFileSync(picture('3-panel'), await panel.screenshot());

    const opened = browser.context.waitForEvent('page');
    await panel.click('#send-button');
    const desk = await opened;
    await desk.waitForURL(/Create\.html/);
    await desk.waitForLoadState();
    await desk.screenshot({ path: picture('4-filled-ticket'), fullPage: true });
    const filled = {
      subject: await desk.locator('[name=Subject]').inputValue(),
      body: await desk.locator('[name=Content]').inputValue(),
    };
    const popup = await browser.openExtensionPage('popup.html');
    await popup.setViewportSize({ width: 400, height: 600 });
    await popup.getByRole('heading', { name: 'Example, Dana J' }).waitFor();
    await popup.screenshot({ path: picture('5-popup'), fullPage: true });

    console.log(`\nFindings:\n${indent(shown.findings.join('\n'))}`);
    console.log(`\nThe card:\n${indent(card)}\n\nThe specialist:\n${indent(shown.specialist)}`);
    console.log(`\nThe ticket at the desk:\n${indent(`${filled.subject}\n\n${filled.body}`)}`);
    if (filled.body.trim() !== shown.body) throw new Error('The desk does not hold what the review showed');
    if (filled.subject !== shown.subject) throw new Error('The desk does not hold the subject that the review showed');
    if (!/student 100303/.test(filled.subject)) throw new Error('The student number is not in the subject');
    if (!/Paige Practice/.test(shown.specialist)) throw new Error('The assigned specialist is not named');
    console.log(`\nTwo clicks before the review's own, nothing typed. Pictures are in .demo/`);
  } finally {
    await browser.close();
  }
}

const indent = (text: string): string => text.replace(/^/gm, '    ');
