import { type Browser, chromium, expect, test } from '@playwright/test';
import { findChromium } from '../../scripts/browsers.mjs';
import { skins } from '../campus/paths.ts';
import { PRACTICE_HOST } from '../campus/server.ts';
import { cardButton, cardText, clickMark, inLayers, type Mark, marks } from './kit/layer.ts';
import { expectFindings, type Tab, useLens } from './kit/lens.ts';
import { picture } from './kit/picture.ts';
import { controls, rects } from './kit/rects.ts';

const lens = useLens();
const omar = 'Portal box empty, Example, Omar';
const found = ['REL-PORTAL fails Example, Omar'];

async function openMarked(skin: (typeof skins)[number]): Promise<Tab> {
  const tab = await lens.open(lens.campus.url(skin, 'portal-empty'));
  await expectFindings(lens.browser, tab, found);
  await expect.poll(() => names(tab)).toEqual([omar]);
  return tab;
}
const names = async ({ page }: Tab) => (await marks(page)).map(({ name }) => name);
const detail = ({ page }: Tab) => page.frame('frameWorkspaceDetail');

/** A browser without the extension. */
let plain: Browser;
test.beforeAll(async () => {
  plain = await chromium.launch({
    executablePath: findChromium() as string,
    args: [
      `--host-resolver-rules=MAP ${PRACTICE_HOST}:443 127.0.0.1:${lens.campus.port}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
});
test.afterAll(() => plain?.close());

/** All on one page: nothing of it changes what the next looks at. */
for (const skin of skins) {
  test(`${skin}: marks move nothing and cover nothing, and the page hears nothing of them`, async () => {
    const tab = await openMarked(skin);
    await test.step('no element of the page stands elsewhere than without the extension', async () => {
      const viewport = tab.page.viewportSize();
      const page = await plain.newPage({ ignoreHTTPSErrors: true, viewport });
      await page.goto(lens.campus.url(skin, 'portal-empty'));
      // The one may come to rest later than the other.
      const both = async () => [await rects(page), await rects(tab.page)];
      const same = async () => {
        const [without, withMarks] = await both();
        return JSON.stringify(without) === JSON.stringify(withMarks) || { without, withMarks };
      };
      await expect.poll(same).toBe(true);
      await page.close();
    });
    await test.step('marks are 24 pixels and cover nothing that can be pressed', async () => {
      const [mark] = (await marks(tab.page)) as [Mark];
      expect(mark.box).toMatchObject({ width: 24, height: 24 });
      const over = (await controls(tab.page)).filter(
        (box) =>
          box.x < mark.box.x + 24 &&
          mark.box.x < box.x + box.width &&
          box.y < mark.box.y + 24 &&
          mark.box.y < box.y + box.height,
      );
      expect(over).toEqual([]);

      // And assistive technology is told of them once, politely.
      const said = () =>
        inLayers(tab.page, (root) =>
          [...root.querySelectorAll('[aria-live]')].map((one) => [one.getAttribute('aria-live'), one.textContent]),
        );
      await expect.poll(said).toEqual([[['polite', 'Campus Lens: 1 mark on this page.']]]);
    });
    await test.step('the page hears no key and no click on mark or card; Esc gives the focus back', async () => {
      for (const frame of tab.page.frames())
        await frame.evaluate(() => {
          const heard: string[] = [];
          Object.assign(window, { heard });
          const kinds = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'keypress'];
          for (const kind of kinds)
            for (const at of [window, document]) at.addEventListener(kind, () => heard.push(kind));
        });
      await clickMark(tab.page, omar);
      await expect.poll(() => cardText(tab.page)).toContain('Ask for help');
      await tab.page.keyboard.press('Tab');
      await tab.page.keyboard.press('Escape');
      await expect.poll(() => cardText(tab.page)).toBeNull();
      const focused = () => inLayers(tab.page, (root) => root.activeElement?.getAttribute('aria-label') ?? null);
      await expect.poll(focused).toEqual([omar]);
      for (const frame of tab.page.frames())
        expect(await frame.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
      expect(tab.errors).toEqual([]);
    });
  });
}

test('the card says what was read, which item it misses, why and what to do; marks are not printed', async () => {
  const tab = await openMarked('new-look-kendo');
  await clickMark(tab.page, omar);
  // The advice comes once the flags are known.
  await expect.poll(() => cardText(tab.page), { timeout: 30_000 }).toContain('tick the Portal checkbox');
  const text = (await cardText(tab.page)) ?? '';
  for (const part of ['The Portal box is empty', 'Guardian: ticked', 'Portal: empty', 'Why it matters', 'REL-PORTAL'])
    expect(text).toContain(part);
  await tab.page.mouse.move(0, 0);
  const close = await cardButton(tab.page, 'Close');
  await tab.page.mouse.click(close?.x ?? -1, close?.y ?? -1);
  await expect.poll(() => cardText(tab.page)).toBeNull();

  await tab.page.emulateMedia({ media: 'print' });
  const shown = await inLayers(tab.page, (root) => root.querySelector('.mark')?.checkVisibility());
  expect(shown).toEqual([false]);
});

// That the flag is read in every skin, and early enough, is in scenarios.spec and late-flags.spec.
test('under a custody flag the card holds the custody text and no advice', async () => {
  const tab = await lens.open(lens.campus.url('new-look-kendo', 'custody-portal-empty'));
  await expectFindings(lens.browser, tab, ['REL-CUSTODY review -', 'REL-PORTAL fails Placeholder, Nils']);
  const name = 'Portal box empty, Placeholder, Nils';
  await expect.poll(() => names(tab)).toEqual([name]);
  await clickMark(tab.page, name);
  await expect.poll(() => cardText(tab.page)).toContain('A custody or legal flag is visible for this student.');
  expect(await cardText(tab.page)).not.toMatch(/tick the|clear the|checkbox/i);
});

/** Whether the mark stands beside its box: in the same line, at most a mark's width away. */
async function besideBox(tab: Tab, box: string): Promise<boolean> {
  const [mark] = await marks(tab.page);
  const at = await detail(tab)?.locator(box).boundingBox();
  if (!mark || !at) return false;
  const middle = mark.box.y + 12 - (at.y + at.height / 2);
  const gap = Math.max(at.x - (mark.box.x + 24), mark.box.x - (at.x + at.width));
  return Math.abs(middle) <= 30 && gap >= -24 && gap <= 24;
}

test('a mark follows its box: scrolled, sorted anew, drawn anew', async () => {
  const tab = await openMarked('classic');
  const frame = detail(tab);
  await expect.poll(() => besideBox(tab, '#portal_30001')).toBe(true);
  await frame?.evaluate(() => {
    document.body.style.paddingBottom = '3000px';
    window.scrollTo(0, 40);
  });
  await expect.poll(() => besideBox(tab, '#portal_30001')).toBe(true);
  // The page sorts its rows: the elements stay and change places.
  await frame?.evaluate(() => {
    const row = document.querySelector('#relatedPair_30001') as Element;
    row.parentElement?.append(row);
  });
  await expect.poll(() => besideBox(tab, '#portal_30001')).toBe(true);
  // The page draws its rows anew: other elements with the same content.
  await frame?.evaluate(() => {
    const grid = document.querySelector('#relationshipsGrid') as Element;
    grid.outerHTML = `${grid.outerHTML}`;
  });
  await expect.poll(() => besideBox(tab, '#portal_30001')).toBe(true);
  await frame?.evaluate(() => window.scrollTo(0, 2500));
  await expect.poll(() => marks(tab.page)).toEqual([]);
  expect(tab.errors).toEqual([]);
});

test('mark and card are drawn in light, dark and forced colors', async () => {
  const tab = await openMarked('new-look-kendo');
  await clickMark(tab.page, omar);
  await expect.poll(() => cardText(tab.page)).not.toBeNull();
  for (const [look, media] of [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced-colors', { forcedColors: 'active' }],
  ] as const) {
    await tab.page.emulateMedia(media);
    const drawn = await inLayers(tab.page, (root) =>
      ['.mark .icon', '.card'].map((part) => root.querySelector(part)?.checkVisibility()),
    );
    expect(drawn).toContainEqual([true, true]);
    await picture(tab.page, `card-${look}`);
  }
});
