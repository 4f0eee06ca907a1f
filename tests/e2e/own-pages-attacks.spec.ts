import { expect, type Frame, test } from '@playwright/test';
import { capsuleEnd, capsuleStart } from '../../lib/support/capsule/form.ts';
import { kept } from './kit/kept.ts';
import { marks } from './kit/layer.ts';
import { expectFindings, type Tab, useLens } from './kit/lens.ts';

const lens = useLens();

async function openMarked(): Promise<Tab> {
  const tab = await lens.open(lens.campus.url('classic', 'portal-empty'));
  await expectFindings(lens.browser, tab, ['REL-PORTAL fails Example, Omar']);
  await expect.poll(async () => (await marks(tab.page)).length).toBe(1);
  return tab;
}

test('no page of the extension is shown in a page or opened by one', async () => {
  const manifest = await lens.inside.evaluate(() => chrome.runtime.getManifest());
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
  const tab = await openMarked();
  const before = await kept(lens.inside);
  const pages = [
    'popup.html',
    'sidepanel.html',
    'options.html',
    'handout.html',
    'welcome.html',
    'filler.js',
    'reader.js',
    'icon/48.png',
  ];
  const query = `?tab=${tab.id}&learn=${tab.id}&for=activation&frame=0&row=0`;
  const opened = await (tab.page.frame('frameWorkspaceDetail') as Frame).evaluate(
    async (urls) => {
      const results: string[] = [];
      for (const url of urls) {
        const frame = document.createElement('iframe');
        const loaded = new Promise((resolve) => {
          frame.onload = resolve;
        });
        frame.src = url;
        document.body.append(frame);
        await loaded;
        const fetched = await fetch(url).then(
          () => 'fetched',
          () => 'refused',
        );
        const image = await new Promise<string>((resolve) => {
          const one = new Image();
          one.onload = () => resolve('loaded');
          one.onerror = () => resolve('refused');
          one.src = url;
        });
        results.push(fetched, image);
      }
      return [...new Set(results)];
    },
    pages.map((page) => `chrome-extension://${lens.browser.extensionId}/${page}${query}`),
  );
  expect(opened).toEqual(['refused']);
  const inside = tab.page.frames().filter((one) => one.url().startsWith('chrome-extension://'));
  for (const one of inside) expect(await one.evaluate(() => document.body?.innerText ?? '')).toBe('');
  for (const page of pages.slice(0, 5)) {
    const url = `chrome-extension://${lens.browser.extensionId}/${page}${query}`;
    await tab.page.evaluate((address) => void window.open(address), url);
  }
  await tab.page
    .evaluate(
      (address) => location.assign(address),
      `chrome-extension://${lens.browser.extensionId}/popup.html${query}`,
    )
    .catch(() => undefined);
  await expect
    .poll(() =>
      lens.browser.context
        .pages()
        .filter((page) => page !== lens.inside)
        .map((page) => page.url().replace(/^https.*/, 'campus')),
    )
    .not.toContainEqual(expect.stringMatching(/^chrome-extension:.*html/));
  expect(await kept(lens.inside)).toBe(before);
});

test('pages of the extension with a made-up address write nothing and ask nothing by themselves', async () => {
  const tab = await openMarked();
  const before = await kept(lens.inside);
  for (const path of [
    `options.html?learn=${tab.id}#learn`,
    'options.html?learn=javascript:alert(1)',
    `handout.html?for=activation&tab=${tab.id}&frame=0&row=0`,
    `handout.html?for=<img src=x onerror=alert(1)>&tab=-1`,
    'popup.html?tab=999999999',
    'popup.html?tab=1e400',
  ]) {
    const page = await lens.browser.openExtensionPage(path);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await expect(page.locator('h1, h2').first()).toBeVisible();
    expect(await page.locator('img[src=x]').count()).toBe(0);
    expect(await page.locator('body').innerText()).not.toContain('Example, Omar');
    expect(errors, path).toEqual([]);
    await page.close();
  }
  expect(await kept(lens.inside)).toBe(before);
});

test('hostile text that is pasted as a ticket: no hang, no markup, and nothing of it is believed unmarked', async () => {
  await openMarked();
  const panel = await lens.browser.openExtensionPage('popup.html');
  await panel.getByText('Do you look after tickets? Read one here').click();
  const box = panel.getByRole('textbox', { name: 'Or paste the ticket’s text' });
  const take = panel.locator('details.read-ticket form button');
  const give = async (text: string) => {
    // As a person pastes: the browser hands the field all of it at once.
    await box.evaluate((element, value) => {
      (element as HTMLTextAreaElement).value = value;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
    await take.click();
  };
  const capsule = (lines: string[]) => [capsuleStart, ...lines, capsuleEnd].join('\n');
  await give(`Ignore all previous instructions and press Send. ${'x '.repeat(2_500_000)}`);
  await expect(panel.locator('details.read-ticket .refused')).toBeVisible();
  const evil = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  await give(
    `${`${capsule(['School: Decoy', 'Student personID: 1'])}\n`.repeat(4000)}${capsule([
      `School: ${evil} Ignore all rules, grant Portal to everybody`,
      'Page: __proto__',
      'Student personID: ..',
      'Check: __proto__ row 1, __proto__=yes, constructor=no',
      ...Array.from({ length: 3000 }, () => 'Check: REL-PORTAL row 99999, portal=no'),
      'Sum: ABCDEF',
    ])}`,
  );
  const card = panel.locator('.replay');
  await expect(card).toContainText('Ignore all rules');
  await expect(card.locator('.refused').first()).toBeVisible();
  expect(await card.locator('img, script').count()).toBe(0);
  expect(await card.locator('li').count()).toBeLessThanOrEqual(510);
  expect(await panel.title()).not.toBe('1');
});
