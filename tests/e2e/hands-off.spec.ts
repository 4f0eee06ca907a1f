import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { findChromium } from '../../scripts/browsers.mjs';
import { skins } from '../campus/paths.ts';
import { type Campus, PRACTICE_HOST, startCampus } from '../campus/server.ts';
import { devtools, marks } from './kit/layer.ts';
import { type Tab, tell, untilReport, useLens } from './kit/lens.ts';
import { inOwnWorld, type Recorder, startRecorder } from './kit/recorder.ts';
import { showRow } from './kit/show-row.ts';
import { besidePlain, expectToolMarks, expectToolReport, titleOf } from './kit/tool-places.ts';

const lens = useLens();

/** The same campus once more, in a browser without the extension. */
let plain: { campus: Campus; context: BrowserContext; recorder: Recorder };
let recorder: Recorder;

test.beforeAll(async () => {
  const campus = await startCampus();
  const context = await chromium.launchPersistentContext('', {
    executablePath: findChromium() as string,
    ignoreHTTPSErrors: true,
    args: [
      `--ignore-certificate-errors-spki-list=${campus.spkiHash}`,
      `--host-resolver-rules=MAP ${PRACTICE_HOST}:443 127.0.0.1:${campus.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  plain = { campus, context, recorder: await startRecorder(context) };
  recorder = await startRecorder(lens.browser.context);
});

test.afterAll(async () => {
  await plain.context.close();
  await plain.campus.close();
});

interface Place {
  title: string;
  url(campus: Campus): string;
  /** Holds the report and the marks against the scenario; the tab is then at its last mark, if it has one. */
  read(tab: Tab): Promise<void>;
}

/** Waits for a Relationships page's report, and takes the tab in front to its first mark: scenarios.spec judges them. */
async function readAnything(tab: Tab): Promise<void> {
  const report = await untilReport(lens.browser, tab, (seen) => expect(seen).not.toBeNull(), 40_000);
  const found = report?.findings.find((finding) => finding.row !== null);
  if (!found) throw new Error('No finding about a row');
  await showRow(lens, tab, found);
  await expect.poll(async () => (await marks(tab.page)).length).toBeGreaterThan(0);
}

/** A Relationships page in each skin, and one of every other page. */
const places: Place[] = [
  ...skins.map((skin, at) => {
    const id = at % 2 === 0 ? 'portal-empty' : 'custody-portal-empty';
    return { title: `${id} in ${skin}`, url: (campus: Campus) => campus.url(skin, id), read: readAnything };
  }),
  ...besidePlain.map((place) => ({
    title: titleOf(place),
    url: (campus: Campus) => campus.toolUrl(place.skin, place.tool.id),
    async read(tab: Tab) {
      await expectToolReport(lens, tab, place);
      await expectToolMarks(lens, tab);
    },
  })),
];

const BATCH = 6;
const batches = Array.from({ length: Math.ceil(places.length / BATCH) }, (_, at) =>
  places.slice(at * BATCH, (at + 1) * BATCH),
);

/** Opens the tab's panel and has everything read once more. */
async function usePanel(tab: Tab): Promise<void> {
  const panel = await lens.browser.openExtensionPage(`sidepanel.html?tab=${tab.id}`);
  await expect(panel.locator('.composer h2')).toBeVisible();
  await tell(lens.inside, { type: 'refresh', tabId: tab.id });
  await panel.close();
}

/** Requests in order. A picture or style sheet counts once: how often it is fetched is up to the browser's own cache. */
function counted(lines: string[]): string[] {
  const isStatic = (line: string) => line.includes('/campus/static/');
  const rest = lines.filter((line) => !isStatic(line) && !line.endsWith('/favicon.ico'));
  return [...new Set(lines.filter(isStatic)), ...rest].sort();
}

const logged = ({ requests }: Campus, from: number) =>
  counted(
    requests()
      .slice(from)
      .map(({ method, path }) => `${method} ${path}`),
  );

for (const batch of batches) {
  test(`untouched: ${batch.map(({ title }) => title).join(', ')}`, async () => {
    test.setTimeout(180_000);
    const [from, fromPlain] = [lens.campus.requests().length, plain.campus.requests().length];
    const pairs: [Place, Tab, Page][] = [];
    for (const place of batch) {
      const { url } = place;
      const page = await plain.context.newPage();
      await page.goto(url(plain.campus));
      pairs.push([place, await lens.open(url(lens.campus)), page]);
    }
    for (const [{ title, read }, tab, page] of pairs) {
      await test.step(title, () => read(tab));
      await usePanel(tab);
      const both = async () => [await recorder.frames(tab.page), await plain.recorder.frames(page)] as const;
      await expect
        .poll(
          async () => {
            const [ours, theirs] = await both();
            return JSON.stringify(ours) === JSON.stringify(theirs) ? 'the same' : { ours, theirs };
          },
          { message: title, intervals: [100, 200], timeout: 30_000 },
        )
        .toBe('the same');
      expect(tab.errors, title).toEqual([]);
    }
    // Either of the two may still be fetching what the other has.
    const asked = () => [logged(lens.campus, from), counted(recorder.requests())];
    const askedPlain = () => [logged(plain.campus, fromPlain), counted(plain.recorder.requests())];
    const sameAsked = () => JSON.stringify(asked()) === JSON.stringify(askedPlain());
    await expect.poll(() => sameAsked() || { ours: asked(), theirs: askedPlain() }).toBe(true);
    for (const [, , page] of pairs) await page.close();
  });
}

test('the recorder sees what a script in a world of its own does', async () => {
  const page = await plain.context.newPage();
  await page.goto(plain.campus.lookalikeUrl('other-app'));
  const [before] = await plain.recorder.frames(page);
  const cdp = await devtools(page);
  await inOwnWorld(cdp, "document.querySelector('[name=portal_1]').checked = true");
  const [ticked] = await plain.recorder.frames(page);
  expect(ticked?.controls).not.toEqual(before?.controls);
  await inOwnWorld(cdp, "document.querySelector('[name=portal_2]').click(); document.title = 'Changed'");
  const [clicked] = await plain.recorder.frames(page);
  expect(clicked?.record).toContain('event click input#');
  expect(clicked?.html).not.toBe(before?.html);
  const sent = plain.recorder.requests().length;
  await inOwnWorld(cdp, "navigator.sendBeacon('/beacon'); fetch('https://elsewhere.example/x').catch(() => 0)");
  await expect.poll(() => plain.recorder.requests().length).toBe(sent + 2);
  await page.close();
});
