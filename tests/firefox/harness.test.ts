import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchFirefox } from '../browsers/firefox.ts';
import type { FirefoxSession } from '../browsers/firefox-session.ts';
import { startNestedPage } from '../browsers/nested-page.ts';
import { makeThrowawayExtension } from '../browsers/throwaway-extension.ts';

const host = 'practice.infinitecampus.org';
const extension = makeThrowawayExtension('firefox');
let page: Awaited<ReturnType<typeof startNestedPage>>;
let firefox: FirefoxSession;

beforeAll(async () => {
  page = await startNestedPage(host);
  firefox = await launchFirefox({ extensionPath: extension.path, hostMap: { [host]: page.port } });
});

afterAll(async () => {
  await firefox?.close();
  await page?.close();
  extension.remove();
});

test('the extension runs in frames of frames, and its pages and storage can be read', async () => {
  await firefox.open(`https://${host}/top`);
  const campus = await firefox.currentTab();
  await firefox.frame('#outer', '#inner');
  expect(await firefox.waitFor(() => document.documentElement.dataset['marked'])).toBe('/inner');
  const layer = await firefox.shadowRoot(await firefox.find('#layer'));
  expect(await firefox.text(await firefox.find('button', layer))).toBe('Mark');

  await firefox.openExtensionPage('popup.html');
  await firefox.type(await firefox.find('#name'), 'Zöe 🙂');
  expect(await firefox.evaluate((id: string) => document.querySelector<HTMLInputElement>(id)?.value, '#name')).toBe(
    'Zöe 🙂',
  );
  await firefox.waitFor('return browser.storage.session.get("seen").then(({ seen }) => seen === 3)');
  await firefox.closeTab();
  await firefox.switchTo(campus);

  expect(await firefox.readSession('seen')).toBe(3);
  expect(await firefox.readSession('nothing')).toBeUndefined();
  expect(await firefox.currentTab()).toBe(campus);
});

test('a name that is not mapped does not leave the machine', async () => {
  await expect(firefox.open('https://unmapped.infinitecampus.org/')).rejects.toThrow('Reached error page');
});

test('an error in the page is an error in the test', async () => {
  await firefox.open(`https://${host}/top`);
  await expect(firefox.evaluate('throw new Error("as planned")')).rejects.toThrow('as planned');
  await expect(firefox.find('#absent')).rejects.toMatchObject({ name: 'no such element' });
});
