import { expect, test } from '@playwright/test';
import type { Ticket } from '../../lib/support/types.ts';
import { buildWithHost } from '../browsers/with-host.ts';
import { deliverInto, filling, planFor } from './kit/deliver.ts';
import { shippedBuild, useLens } from './kit/lens.ts';
import { PLAIN_HOST, PLAIN_ORIGIN, type PlainDesk, startPlainDesk } from './kit/plain-desk.ts';
import { plainTarget, plainTargetProblems } from './kit/plain-target.ts';

let desk: PlainDesk;
const closers: (() => unknown)[] = [];

const lens = useLens(async () => {
  desk = await startPlainDesk();
  const build = buildWithHost(shippedBuild, PLAIN_ORIGIN);
  closers.push(desk.close, build.remove);
  return { extensionPath: build.path, hostMap: { [PLAIN_HOST]: desk.port } };
});

test.beforeEach(() => {
  desk.stored.length = 0;
  desk.stolen.length = 0;
  Object.assign(desk.state, { signedIn: true, renamed: false, secondFirst: false });
});

test.afterAll(async () => {
  for (const close of closers.splice(0)) await close();
});

const subject = 'Portal & box ^ + "quoted" CURIOUS-MARK';
const lines = [
  'Student: Example, <b onclick="x()">Omar</b> & Sons',
  'مثال ‏RTL‏ 👩‍👧 Zoë',
  '',
  '1 + 1 = 2 ^ {{body}} <br> <script>',
];

function ticketOf(text: readonly string[]): Ticket {
  return {
    subject: [{ text: subject, sensitivity: 'public' }],
    lines: text.map((each) => [{ text: each, sensitivity: 'student-name' }]),
    values: { 'student.number': { text: '910042', sensitivity: 'student-id' } },
    assignment: { status: 'none', school: null, reason: 'no-school-read' },
  };
}

/** Sends a ticket with this text to the plain desk from a new tab, as the panel does. */
async function deliver(text: readonly string[]) {
  const campus = await lens.open('about:blank');
  return deliverInto(lens.browser, lens.inside, campus.id, planFor(plainTarget, ticketOf(text)));
}

/** How the desk's field holds the text: HTML, its line ends as `<br>`. */
const asStored = (text: readonly string[]) =>
  text
    .map((one) =>
      one.replace(
        /[&<>"']/g,
        (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign] ?? '',
      ),
    )
    .join('<br>');

test('a desk that is known by its configuration alone stores what the review showed, after a sign-in and over two pages', async () => {
  expect(plainTargetProblems).toEqual([]);
  desk.state.signedIn = false;
  const campus = await lens.open('about:blank');
  const plan = planFor(plainTarget, ticketOf(lines));
  expect(plan).toMatchObject({ copy: null, carries: { to: PLAIN_ORIGIN, subject } });
  const { page, tabId } = await deliverInto(lens.browser, lens.inside, campus.id, plan);

  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await filling(lens.browser, tabId, 'sign-in');
  expect(await page.locator('input[name=user]').inputValue()).toBe('');
  await page.locator('input[name=user]').fill('registrar');
  await page.locator('input[name=pass]').fill('made-up');
  await page.getByRole('button', { name: 'Sign in' }).click();

  await expect(page.getByRole('heading', { name: 'New request' })).toBeVisible();
  await expect.poll(async () => (await lens.browser.readSession(`fill:${tabId}`)) as string).toContain('"step":1');
  // Nothing was pressed for the person.
  expect(desk.stored).toEqual([]);
  await page.getByRole('button', { name: 'Next' }).click();
  await filling(lens.browser, tabId, 'filled');
  expect(desk.stored).toEqual([]);
  await page.getByRole('button', { name: 'Send request' }).click();
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();

  expect(desk.stored).toEqual([
    {
      id: 'new',
      f0a1b2c3d4e5f6071: '17',
      a9f8e7d6c5b4a3921: subject,
      b8e7d6c5b4a392811: '910042',
      c7d6c5b4a39281701: 'on',
      d6c5b4a3928170611: asStored(lines),
      e5b4a392817061504: `ticket.txt\n${lines.join('\n')}`,
    },
  ]);
  expect(desk.stolen).toEqual([]);
});

test('20 kB of text arrive whole, in the form and as a file', async () => {
  const long = Array.from({ length: 400 }, (_, index) => `Line ${index} 🙂 & <i>${'x'.repeat(40)}</i>`);
  const { page, tabId } = await deliver(long);
  await expect.poll(async () => (await lens.browser.readSession(`fill:${tabId}`)) as string).toContain('"step":1');
  await page.getByRole('button', { name: 'Next' }).click();
  await filling(lens.browser, tabId, 'filled');
  await page.getByRole('button', { name: 'Send request' }).click();
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  expect(desk.stored[0]?.['d6c5b4a3928170611']).toBe(asStored(long));
  expect(desk.stored[0]?.['e5b4a392817061504']).toBe(`ticket.txt\n${long.join('\n')}`);
});

test('a desk that begins with its second page: the first one’s fields are named, and filled when the person goes there', async () => {
  desk.state.secondFirst = true;
  const { page, tabId } = await deliver(lines);
  const fill = await filling(lens.browser, tabId, 'partly');
  expect(fill.problems).toEqual(
    ['Area', 'Summary', 'Student ID', 'Call me back'].map((field) => ({ field, why: 'page-missing', step: 0 })),
  );
  expect(await page.locator('textarea').inputValue()).toBe(asStored(lines));
  const panel = await lens.browser.openExtensionPage(`popup.html?tab=${tabId}`);
  const section = panel.getByRole('region', { name: 'Help desk form' });
  await expect(section).toContainText('Not everything could be filled in.');
  await expect(section).toContainText('Summary: not filled in, because a later page of the form came first.');
  await section.getByRole('button', { name: 'Fill in again' }).click();
  await filling(lens.browser, tabId, 'partly', { after: fill.at });

  desk.state.secondFirst = false;
  await page.goto(`${PLAIN_ORIGIN}/request/new`);
  // All fields of the first page stand in it, not just the one that is looked at here.
  await filling(lens.browser, tabId, 'waiting', { from: 1 });
  await expect(page.locator('input[name=a9f8e7d6c5b4a3921]')).toHaveValue(subject);
  await page.getByRole('button', { name: 'Next' }).click();
  await filling(lens.browser, tabId, 'filled');
  await page.getByRole('button', { name: 'Send request' }).click();
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  expect(desk.stored).toEqual([
    expect.objectContaining({
      a9f8e7d6c5b4a3921: subject,
      b8e7d6c5b4a392811: '910042',
      d6c5b4a3928170611: asStored(lines),
    }),
  ]);
});

test('a desk that has renamed a field: the panel on its tab says which, and offers what else can be done', async () => {
  desk.state.renamed = true;
  const { page, tabId } = await deliver(lines);
  const fill = await filling(lens.browser, tabId, 'partly');
  expect(fill.problems).toEqual([{ field: 'Summary', why: 'not-there', step: 0 }]);

  const panel = await lens.browser.openExtensionPage(`popup.html?tab=${tabId}`);
  const section = panel.getByRole('region', { name: 'Help desk form' });
  await expect(section).toContainText('Summary: not found on this page. The desk may have renamed it.');
  await expect(section.getByRole('button', { name: 'Go back and use “E-mail” instead' })).toBeVisible();
  await expect(section.getByRole('button', { name: 'Copy the full text' })).toBeVisible();

  // The desk gives the field its name back; the person fills in again.
  await page.evaluate(() => {
    for (const cell of document.querySelectorAll('td'))
      if (cell.textContent === 'Headline:') cell.textContent = 'Summary:';
  });
  await section.getByRole('button', { name: 'Fill in again' }).click();
  await expect.poll(async () => (await lens.browser.readSession(`fill:${tabId}`)) as string).toContain('"problems":[]');
  await expect(page.locator('input[name=a9f8e7d6c5b4a3921]')).toHaveValue(subject);
});

test('nothing is filled in on another site, and a closed tab takes the ticket with it', async () => {
  const campus = await lens.open('about:blank');
  desk.state.signedIn = false;
  const { page, tabId } = await deliverInto(
    lens.browser,
    lens.inside,
    campus.id,
    planFor(plainTarget, ticketOf(lines)),
  );
  await filling(lens.browser, tabId, 'sign-in');
  await page.goto(lens.campus.url('new-look-kendo', 'portal-empty'));
  expect(await page.content()).not.toContain('CURIOUS-MARK');
  await page.close();
  await expect.poll(() => lens.browser.readSession(`fill:${tabId}`)).toBeUndefined();
});
