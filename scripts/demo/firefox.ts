import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FirefoxOptions, launchFirefox } from '../../tests/browsers/firefox.ts';
import { goToFirstPage } from '../../tests/browsers/first-page.ts';
import type { Campus } from '../../tests/campus/server.ts';
import { waitFor } from './wait-for.ts';

/** Where there is no Chromium: opens the practice campus in Firefox; headless, it reads the page and shows the ticket. */
export async function inFirefox(campus: Campus, options: FirefoxOptions, pictures: string): Promise<void> {
  const browser = await launchFirefox({ ...options, firstRun: true });
  try {
    await browser.open(`${await goToFirstPage(browser)}?practice`);
    if (options.headless) {
      await browser.click(await browser.find('button.primary'));
      await browser.waitFor(() => document.querySelector('button.primary') === null);
    }
    await browser.openTab(campus.url('new-look-legacy', 'portal-empty'));
    if (!options.headless) {
      console.log(
        '\nIn Firefox, press Start on the first page of Campus Lens. The practice campus is in the other tab: press the Campus Lens button there. Close the browser to end.\n',
      );
      while (await browser.tabs().catch(() => null)) await new Promise((resolve) => setTimeout(resolve, 1000));
      return;
    }
    const page = await browser.currentTab();
    const text = () => browser.evaluate<string>(() => document.body.innerText);
    await browser.openExtensionPage('popup.html');
    const shown = await waitFor('the filled ticket in the popup', async () => {
      const now = await text();
      return /REL-PORTAL/.test(now) && /student 100303/.test(now) ? now : null;
    });
    writeFileSync(join(pictures, 'popup.png'), await browser.screenshot());
    await browser.switchTo(page);
    writeFileSync(join(pictures, 'marked-page.png'), await browser.screenshot());
    console.log(shown);
  } finally {
    await browser.close();
  }
}
