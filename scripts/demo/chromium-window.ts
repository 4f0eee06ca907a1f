import { type ChromiumOptions, launchExtension } from '../../tests/browsers/chromium.ts';
import { firstPage } from '../../tests/browsers/first-page.ts';
import type { Campus } from '../../tests/campus/server.ts';

const hint = `
The first page of Campus Lens is open. Press Start there.
In the other tab is a practice student's Relationships page; one box is marked then.
  - Click the mark to see what it says, then "Ask for help".
  - Or press the Campus Lens button in the toolbar (Alt+Shift+L).
Every person and school here is made up. More pages: https://practice.infinitecampus.org/
Close the browser to end.
`;

/** Opens the practice campus in a window and waits until it is closed. */
export async function inChromiumWindow(campus: Campus, options: ChromiumOptions): Promise<void> {
  const browser = await launchExtension({ ...options, headless: false, firstRun: true });
  const closed = new Promise<void>((resolve) => browser.context.on('close', () => resolve()));
  const page = await browser.context.newPage();
  await page.goto(campus.url('new-look-legacy', 'portal-empty'));
  const first = await firstPage(browser.context);
  await first.goto(`${first.url()}?practice`);
  await first.bringToFront();
  console.log(hint);
  await closed;
}
