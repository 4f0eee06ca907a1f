import { expect, test } from '@playwright/test';
import { launchExtension } from '../browsers/chromium.ts';
import { PRACTICE_HOST, startCampus } from '../campus/server.ts';
import { inLayers, marks } from './kit/layer.ts';
import { expectFindings, openTab, shippedBuild } from './kit/lens.ts';

/** The settings page's own interface, as far as it is used here. */
interface Settings {
  developerPrivate: { updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void> };
}

// Chromium starts an unpacked extension again only in developer mode; without it a reload is a removal.
for (const [title, inDeveloperMode, left] of [
  ['reloaded: the marks come back, once, and go on following the page', true, ['Portal box empty, Example, Omar']],
  ['taken away: the marks vanish', false, []],
] as const) {
  test(`the extension is ${title}; no error reaches the page`, async () => {
    const campus = await startCampus();
    const browser = await launchExtension({ extensionPath: shippedBuild, hostMap: { [PRACTICE_HOST]: campus.port } });
    try {
      const [inside] = browser.context.pages();
      if (!inside) throw new Error('No first tab');
      const settings = await browser.context.newPage();
      await settings.goto('chrome://extensions');
      await settings.evaluate(
        (change) => (chrome as unknown as Settings).developerPrivate.updateProfileConfiguration(change),
        { inDeveloperMode },
      );
      await settings.close();
      const tab = await openTab(browser, inside, campus.url('new-look-kendo', 'portal-empty'));
      await expectFindings(browser, tab, ['REL-PORTAL fails Example, Omar']);
      const names = async () => (await marks(tab.page)).map(({ name }) => name);
      await expect.poll(names).toHaveLength(1);
      const noise: string[] = [];
      tab.page.on('console', (message) => noise.push(message.text()));
      const before = await inLayers(tab.page, (root) => {
        const stamp = String(performance.now());
        root.host.setAttribute('data-seen', stamp);
        return stamp;
      });
      expect(before).toHaveLength(1);

      // The reload ends this page of the extension before it can answer.
      await inside.evaluate(() => chrome.runtime.reload()).catch(() => null);
      const ofBefore = () => inLayers(tab.page, (root) => root.host.hasAttribute('data-seen'));
      await expect.poll(ofBefore, { timeout: 15_000 }).toEqual(left.map(() => false));
      await expect.poll(names, { timeout: 15_000 }).toEqual(left);
      const rows = tab.page.frameLocator('#main-workspace');
      await rows.locator('tr[aria-rowindex="3"] input.k-checkbox').nth(1).check();
      await expect.poll(names).toEqual([]);
      expect(tab.errors).toEqual([]);
      expect(noise).toEqual([]);
    } finally {
      await browser.close();
      await campus.close();
    }
  });
}
