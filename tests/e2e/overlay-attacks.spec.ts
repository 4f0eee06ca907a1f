import { expect, type Frame, type Page, test } from '@playwright/test';
import { kept } from './kit/kept.ts';
import { cardButton, cardText, clickMark, marks } from './kit/layer.ts';
import { expectFindings, expectFlagsRead, inShort, readReport, type Tab, useLens } from './kit/lens.ts';

const lens = useLens();
const omar = 'Portal box empty, Example, Omar';
const found = ['REL-PORTAL fails Example, Omar'];
const frameOf = (page: Page) => page.frame('frameWorkspaceDetail') as Frame;
const request = ({ id }: Tab) => lens.browser.readSession(`panel-request:${id}`);

/** Opens the card, and waits until it says all: with the advice, which comes once the flags are known, it is larger. */
async function openCard({ page }: Tab): Promise<void> {
  await clickMark(page, omar);
  await expect.poll(() => cardText(page)).toContain('tick the Portal checkbox');
}

/** @param before runs in every frame before the page's own scripts */
async function openMarked(before?: () => void): Promise<Tab> {
  const tab = await lens.open('about:blank');
  if (before) await tab.page.addInitScript(before);
  await tab.page.goto(lens.campus.url('classic', 'portal-empty'));
  await expectFindings(lens.browser, tab, found);
  await expectFlagsRead(lens.browser, tab);
  await expect.poll(async () => (await marks(tab.page)).map(({ name }) => name)).toEqual([omar]);
  return tab;
}

test('a page that claims the name of our layer does not get into it', async () => {
  const tab = await openMarked(() => {
    const got = { elements: 0, roots: 0 };
    Object.assign(window, { got });
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      if (this.localName.startsWith('campus-lens')) got.roots += 1;
      return attach.call(this, { ...options, mode: 'open' });
    };
    for (const name of ['campus-lens-layer', 'campus-lens-teach'])
      customElements.define(
        name,
        class extends HTMLElement {
          constructor() {
            super();
            got.elements += 1;
            if (this.attachInternals().shadowRoot || this.shadowRoot) got.roots += 1;
          }
        },
      );
  });
  await openCard(tab);
  const frame = frameOf(tab.page);
  expect(await cardText(tab.page)).toContain('Ask for help');
  // The page does get the element, so that what it tried was tried.
  expect(await frame.evaluate(() => (window as unknown as { got: object }).got)).toEqual({ elements: 1, roots: 0 });
});

test('a page reads nothing of a mark or an open card', async () => {
  const tab = await openMarked();
  const frame = frameOf(tab.page);
  const look = () =>
    frame.evaluate(() => {
      const layer = document.querySelector('campus-lens-layer') as HTMLElement;
      const box = [...Array(40).keys()].flatMap((x) => [...Array(40).keys()].map((y) => [x * 30, y * 20] as const));
      const under = new Set(
        box
          .flatMap(([x, y]) => document.elementsFromPoint(x, y))
          .filter((one) => layer.contains(one) || !one.isConnected),
      );
      document.execCommand('selectAll');
      const selected = getSelection()?.toString() ?? '';
      getSelection()?.removeAllRanges();
      return {
        attributes: [...layer.attributes].map(({ name, value }) => `${name}=${value}`),
        text: `${layer.textContent}${layer.innerText}${layer.innerHTML}`,
        html: layer.outerHTML + (layer.getHTML?.({ serializableShadowRoots: true }) ?? ''),
        clone: (layer.cloneNode(true) as HTMLElement).shadowRoot,
        root: layer.shadowRoot,
        // The host itself may be hit; nothing within it.
        under: [...under].filter((one) => one !== layer).length,
        animations: document.getAnimations().length + layer.getAnimations({ subtree: true }).length,
        active: document.activeElement === document.body || document.activeElement === layer,
        selected: /Ask for help|Pause marks/.test(selected),
        page: document.documentElement.innerText.includes('Ask for help'),
        resources: performance.getEntriesByType('resource').filter(({ name }) => name.includes('extension://')).length,
        names: Object.getOwnPropertyNames(window).filter((name) => /campus.?lens/i.test(name)),
      };
    });
  const nothing = {
    attributes: ['lang=en'],
    text: '',
    html: '<campus-lens-layer lang="en"></campus-lens-layer>',
    clone: null,
    root: null,
    under: 0,
    animations: 0,
    active: true,
    selected: false,
    page: false,
    resources: 0,
    names: [],
  };
  expect(await look()).toEqual(nothing);
  await openCard(tab);
  expect(await cardText(tab.page)).toContain('Ask for help');
  expect(await look()).toEqual(nothing);
});

test('clicks and keys that a page makes up do nothing to a card', async () => {
  const tab = await openMarked();
  await openCard(tab);
  const place = await cardButton(tab.page, 'Ask for help');
  const pause = await cardButton(tab.page, 'Pause marks on this tab');
  expect([place, pause]).not.toContain(null);
  const before = await kept(lens.inside);
  await frameOf(tab.page).evaluate(
    (places) => {
      const layer = document.querySelector('campus-lens-layer') as HTMLElement;
      for (const at of places)
        for (const target of [layer, document.elementFromPoint(at.x, at.y) ?? layer, document.activeElement ?? layer]) {
          for (const name of ['pointerdown', 'mousedown', 'mouseup', 'pointerup', 'click'])
            target.dispatchEvent(new MouseEvent(name, { bubbles: true, composed: true, clientX: at.x, clientY: at.y }));
          for (const key of ['Enter', ' ', 'Tab', 'Escape'])
            for (const name of ['keydown', 'keypress', 'keyup'])
              target.dispatchEvent(new KeyboardEvent(name, { key, bubbles: true, composed: true }));
          (target as HTMLElement).click();
        }
    },
    [place, pause] as { x: number; y: number }[],
  );
  expect(await cardText(tab.page)).toContain('Ask for help');
  expect(await request(tab)).toBeUndefined();
  expect(await kept(lens.inside)).toBe(before);
  expect(inShort(await readReport(lens.browser, tab.id))).toEqual(found);
});

test('a page cannot make the card see-through, move it or draw it elsewhere; a stolen click sends nothing', async () => {
  const tab = await openMarked();
  const frame = frameOf(tab.page);
  await openCard(tab);
  const place = await cardButton(tab.page, 'Ask for help');
  await frame.evaluate(() => {
    const rule =
      'opacity:0!important;transform:translate(99px,99px) scale(9)!important;clip-path:inset(50%)!important;filter:opacity(0)!important;display:none!important;visibility:hidden!important;inset:99px!important;z-index:-1!important;zoom:3!important;contain:strict!important;mix-blend-mode:difference!important';
    const sheet = document.createElement('style');
    sheet.textContent = `campus-lens-layer{${rule}} campus-lens-layer *{${rule}}`;
    document.head.append(sheet);
    document.querySelector('campus-lens-layer')?.setAttribute('style', rule);
  });
  expect(await cardButton(tab.page, 'Ask for help')).toEqual(place);
  expect(
    await frame.evaluate(() => {
      const style = getComputedStyle(document.querySelector('campus-lens-layer') as Element);
      return [
        style.opacity,
        style.transform,
        style.clipPath,
        style.filter,
        style.display,
        style.visibility,
        style.zIndex,
      ];
    }),
  ).toEqual(['1', 'none', 'none', 'none', 'block', 'visible', '2147483646']);
  // The whole page see-through, with a bait on top that lets clicks pass: a click that a person makes lands on the card.
  await frame.evaluate(() => {
    document.documentElement.style.opacity = '0.01';
    const bait = document.createElement('div');
    bait.popover = 'manual';
    bait.textContent = 'Continue';
    bait.style.cssText = 'pointer-events:none;inset:0';
    document.body.append(bait);
    bait.showPopover();
  });
  const pages = lens.browser.context.pages().length;
  await tab.page.mouse.click(place?.x ?? 0, place?.y ?? 0);
  await expect.poll(() => request(tab)).toBeTruthy();
  // All that it did: the panel opens with this finding. Nothing is on its way, nothing was opened in a tab.
  const stored = Object.keys(await lens.inside.evaluate(() => chrome.storage.session.get()));
  expect(stored.filter((key) => /^(fill|outbox|draft|handout)/.test(key))).toEqual([]);
  expect(lens.browser.context.pages()).toHaveLength(pages);
});
