import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parseDesks } from '../../lib/district/desks.ts';
import { buildWithHost } from '../browsers/with-host.ts';
import { problemsInBoth } from './kit/axe.ts';
import { deliverInto, filling, planFor } from './kit/deliver.ts';
import { shippedBuild, useLens } from './kit/lens.ts';
import { PLAIN_HOST, PLAIN_ORIGIN, type PlainDesk, startPlainDesk } from './kit/plain-desk.ts';

let desk: PlainDesk;
const closers: (() => unknown)[] = [];

const lens = useLens(async () => {
  desk = await startPlainDesk();
  desk.state.signedIn = true;
  const build = buildWithHost(shippedBuild, PLAIN_ORIGIN);
  closers.push(desk.close, build.remove);
  return { extensionPath: build.path, hostMap: { [PLAIN_HOST]: desk.port } };
});

test.afterAll(async () => {
  for (const close of closers.splice(0)) await close();
});

test('an administrator learns a form without labels, tries it, keeps and exports it, and a ticket goes there', async () => {
  const settings = await lens.browser.openExtensionPage('options.html');
  const part = settings.locator('#learn');
  const opening = lens.browser.context.waitForEvent('page');
  const address = part.getByLabel('Address of the empty form');
  await address.fill('nimbus');
  await part.getByRole('button', { name: 'Open the form' }).click();
  await expect(address).toBeFocused();
  await expect(address).toHaveAccessibleDescription('That is no web address that begins with https.');
  await address.fill(`${PLAIN_ORIGIN}/request/new`);
  await part.getByRole('button', { name: 'Open the form' }).click();
  const form = await opening;
  await expect(form.getByRole('heading', { name: 'New request' })).toBeVisible();
  await part.getByRole('button', { name: 'Read its fields' }).click();

  await expect(part.getByRole('rowheader')).toHaveText([
    /^Area list/,
    /^Summary text/,
    /^Student ID text/,
    /^Call me back box/,
  ]);
  await expect(part.getByLabel('What “Summary” gets')).toHaveValue('{{subject}}');
  await expect(part.getByLabel('What “Student ID” gets')).toHaveValue('{{student.number}}');
  await part.getByLabel('What “Area” gets').selectOption('Student records');
  await part.getByLabel('Name of this way to send').fill('Nimbus form');
  await part.getByLabel('The most it may be given by itself').selectOption('student-id');

  await part.getByRole('button', { name: 'Fill it in as a test' }).click();
  await expect(part).toContainText('The test text stands in every field.');
  await expect(form.locator('input[name=a9f8e7d6c5b4a3921]')).toHaveValue('TEST by Campus Lens - do not send');
  expect(desk.stored).toEqual([]);

  // The form's second page: not before the form shows it, and with what is still to be said guessed.
  await part.getByRole('button', { name: 'Learn the next page' }).click();
  await expect(part).toContainText('That page is learned already.');
  await form.getByRole('button', { name: 'Next' }).click();
  await expect(form.getByRole('heading', { name: 'Details' })).toBeVisible();
  await part.getByRole('button', { name: 'Learn the next page' }).click();
  await expect(part.getByRole('listitem')).toHaveText([/^Page 1: 3 fields are filled in$/]);
  await expect(part.getByRole('rowheader')).toHaveText([/^Comment \(HTML\) text/, /^Attachment file/]);
  await expect(part).not.toContainText('The test text stands in every field.');
  await expect(part.getByLabel('What “Comment (HTML)” gets')).toHaveValue('{{body}}');
  await part.getByRole('button', { name: 'Fill it in as a test' }).click();
  await expect(form.locator('textarea')).toHaveValue(/^TEST by Campus Lens/);

  await part.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(part.getByRole('heading', { name: 'Learned on this device' })).toBeVisible();
  expect(await problemsInBoth(settings)).toEqual([]);
  const saving = settings.waitForEvent('download');
  await part.getByRole('button', { name: 'Save as a part of a profile' }).click();
  const file = readFileSync(await (await saving).path(), 'utf8');

  // What was exported is a target as a profile holds it; a ticket goes there by it alone.
  const [learned] = parseDesks((JSON.parse(file) as { targets: unknown }).targets);
  if (learned === undefined) throw new Error('nothing was exported');
  expect(learned).toMatchObject({ id: 'nimbus-form', type: 'form-fill', url: `${PLAIN_ORIGIN}/request/new` });
  const ticket = {
    subject: [{ text: 'Portal box', sensitivity: 'public' as const }],
    lines: [
      [{ text: 'Line one', sensitivity: 'public' as const }],
      [{ text: 'Line two', sensitivity: 'public' as const }],
    ],
    values: { 'student.number': { text: '910042', sensitivity: 'student-id' as const } },
    assignment: { status: 'none' as const, school: null, reason: 'no-school-read' as const },
  };
  const campus = await lens.open('about:blank');
  const filled = await deliverInto(lens.browser, lens.inside, campus.id, planFor(learned, ticket));
  const { page, tabId } = filled;
  await expect.poll(async () => (await lens.browser.readSession(`fill:${tabId}`)) as string).toContain('"step":1');
  await expect(page.locator('input[name=a9f8e7d6c5b4a3921]')).toHaveValue('Portal box');
  await expect(page.locator('input[name=b8e7d6c5b4a392811]')).toHaveValue('910042');
  await page.getByRole('button', { name: 'Next' }).click();
  await filling(lens.browser, tabId, 'filled');
  await expect(page.locator('textarea')).toHaveValue('Line one\nLine two');
});

test('a pre-filled link with marker words becomes a way to send; one without is refused', async () => {
  const settings = await lens.browser.openExtensionPage('options.html');
  const part = settings.locator('#learn');
  await part.getByLabel(/^From a pre-filled link/).check();
  await part.getByLabel('Name of this way to send').fill('Sample form');
  await part
    .getByLabel('Pre-filled link', { exact: true })
    .fill('https://docs.google.com/forms/d/e/1FAexample/viewform?usp=pp_url');
  await expect(part).toContainText('None of the words above stands in this link.');
  await part
    .getByLabel('Pre-filled link', { exact: true })
    .fill('https://docs.google.com/forms/d/e/1FAexample/viewform?usp=pp_url&entry.1=CLSUBJECT&entry.2=CLBODY');
  await part.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(settings.locator('#targets')).toContainText('Sample form');
  await part.getByRole('button', { name: 'Remove Sample form' }).click();
  await expect(settings.locator('#targets')).not.toContainText('Sample form');
});
