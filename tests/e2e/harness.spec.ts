import { expect, test } from '@playwright/test';
import { launchExtension } from '../browsers/chromium.ts';
import { startNestedPage } from '../browsers/nested-page.ts';
import { makeThrowawayExtension } from '../browsers/throwaway-extension.ts';

const host = 'practice.infinitecampus.org';

test('the extension runs in frames of frames, and its pages and storage can be read', async () => {
  const extension = makeThrowawayExtension('chromium');
  const page = await startNestedPage(host);
  const browser = await launchExtension({ extensionPath: extension.path, hostMap: { [host]: page.port } });
  try {
    const tab = await browser.context.newPage();
    await tab.goto(`https://${host}/top`);
    const inner = tab.frameLocator('#outer').frameLocator('#inner');
    await expect(inner.locator('html')).toHaveAttribute('data-marked', '/inner');
    await expect.poll(() => browser.readSession('seen')).toBe(3);
    expect(await browser.readSession('nothing')).toBeUndefined();
    expect((await browser.serviceWorker()).url()).toContain(browser.extensionId);

    const popup = await browser.openExtensionPage('popup.html');
    await expect(popup).toHaveTitle('Popup');
    await expect(tab.goto('https://unmapped.infinitecampus.org/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  } finally {
    await browser.close();
    await page.close();
    extension.remove();
  }
});
