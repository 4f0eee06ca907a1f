import { expect, type Locator, test } from '@playwright/test';
import { problemsInBoth, problemsOfLayer } from './kit/axe.ts';
import { inLayers } from './kit/layer.ts';
import { expectFindings, readReport, type Tab, untilReport, useLens } from './kit/lens.ts';
import { markNames } from './kit/mark-names.ts';
import { controls, rects } from './kit/rects.ts';

const lens = useLens();
const SKINS = ['window', 'new-look-kendo', 'new-look-legacy', 'classic'] as const;
const found = [
  'OLR-ADDRESS review 12 Example Street',
  'OLR-MATCH review Sample, Kira',
  'OLR-PERSON review Practice, Mina',
  'OLR-PERSON review Testerman, Ines',
];

interface Note {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The checklists now drawn in the tab, in the window's pixels. */
const notes = async ({ page }: Tab): Promise<Note[]> =>
  (
    await inLayers(page, (root, frame) =>
      [...root.querySelectorAll('.note')].map((note) => {
        const { left, top, width, height } = note.getBoundingClientRect();
        return { text: note.textContent ?? '', x: left + frame.x, y: top + frame.y, width, height };
      }),
    )
  ).flat();

/** The frame with the page's own Approve, scrolled to it. It may be drawn after the application. */
async function toApprove({ page }: Tab): Promise<Locator> {
  let found: Locator | undefined;
  const look = async () => {
    const all = page
      .frames()
      .map((frame) => frame.locator('button:has-text("Approve"),input[value="Approve"]').first());
    const there = await Promise.all(all.map((one) => one.count()));
    found = all.find((_, at) => there[at]);
    return found !== undefined;
  };
  await expect.poll(look, { message: 'The page has its Approve.' }).toBe(true);
  const approve = found as unknown as Locator;
  await approve.scrollIntoViewIfNeeded();
  return approve;
}

async function openApplication(skin: (typeof SKINS)[number], id = 'olr-application-mixed'): Promise<Tab> {
  const tab = await lens.open(lens.campus.toolUrl(skin, id));
  await expect.poll(async () => (await readReport(lens.browser, tab.id))?.pages[0]?.page).toBe('olr-application');
  return tab;
}

for (const skin of SKINS) {
  test(`${skin}: an application with eight people is read, marked and has its checklist beside Approve`, async () => {
    const tab = await openApplication(skin);
    await expectFindings(lens.browser, tab, found);
    await expect.poll(async () => (await markNames(tab.page)).length).toBeGreaterThan(0);
    const approve = await toApprove(tab);
    await expect.poll(async () => (await notes(tab)).map(({ text }) => text).join()).toContain('6 of 10 linked');
    expect(await notes(tab)).toHaveLength(1);
    const [note] = (await notes(tab)) as [Note];
    expect(note.text).toContain('Not linked: 3');
    const over = (await controls(tab.page)).filter(
      (box) =>
        box.x < note.x + note.width &&
        note.x < box.x + box.width &&
        box.y < note.y + note.height &&
        note.y < box.y + box.height,
    );
    expect(over).toEqual([]);

    // What is pressed is the page's own button, at once, whatever is not linked.
    await approve.evaluate((button) => {
      Object.assign(window, { presses: [] as boolean[] });
      button.addEventListener('click', (event) =>
        (window as unknown as { presses: boolean[] }).presses.push(event.defaultPrevented),
      );
    });
    await approve.click();
    expect(await approve.evaluate(() => (window as unknown as { presses: boolean[] }).presses)).toEqual([false]);
    expect(tab.errors).toEqual([]);
  });
}

test('the checklist moves nothing, goes with a pause, and the clicks on it reach the page', async () => {
  const tab = await openApplication('window');
  await expectFindings(lens.browser, tab, found);
  await toApprove(tab);
  await expect.poll(async () => (await notes(tab)).length).toBe(1);
  const [note] = (await notes(tab)) as [Note];
  const before = await rects(tab.page);
  const hit = await tab.page.evaluate(
    ([x, y]) => document.elementFromPoint(x as number, y as number)?.localName,
    [note.x + note.width / 2, note.y + note.height / 2],
  );
  expect(hit).not.toBe('campus-lens-layer');
  for (const [language, colorScheme] of [
    ['en', 'light'],
    ['es', 'dark'],
  ] as const) {
    await lens.inside.evaluate((one) => chrome.storage.local.set({ language: one }), language);
    await expect.poll(async () => (await notes(tab))[0]?.text ?? '').toContain(language === 'en' ? 'linked' : 'vincul');
    const drawn = await problemsOfLayer(lens.browser, tab.page, 'class="note', colorScheme);
    expect(drawn.language).toBe(language);
    expect(drawn.found).toEqual([]);
    await drawn.copy.close();
    await tab.page.bringToFront();
  }
  await lens.inside.evaluate(() => chrome.storage.local.set({ language: 'en' }));
  await lens.inside.evaluate((tabId) => chrome.runtime.sendMessage({ type: 'pause', tabId, scope: 'tab' }), tab.id);
  await expect.poll(() => notes(tab)).toEqual([]);
  await expect.poll(() => rects(tab.page)).toEqual(before);
});

test('links that are a colour only, or folded away, are not counted as linked', async () => {
  const colour = await openApplication('window', 'olr-application-colour');
  await toApprove(colour);
  await expect.poll(async () => (await notes(colour))[0]?.text ?? '').toContain('No link could be read here');
  const folded = await openApplication('window', 'olr-application-folded');
  await toApprove(folded);
  await expect.poll(async () => (await notes(folded))[0]?.text ?? '').toContain('2 of the 2 that were read are linked');
});

test('an application of 40 people is read whole, and the panel shows its card', async () => {
  const tab = await openApplication('new-look-kendo', 'olr-application-forty');
  await untilReport(lens.browser, tab, (seen) => expect(seen?.pages[0]?.rows).toEqual({ seen: 41, total: 41 }));
  const panel = await lens.browser.openExtensionPage(`sidepanel.html?tab=${tab.id}`);
  await expect(panel.getByText('40 of 41 linked')).toBeVisible();
  await expect(panel.locator('table.links')).toBeVisible();
  expect(await problemsInBoth(panel)).toEqual([]);
  await panel.close();
});
