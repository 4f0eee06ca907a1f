import { afterAll, beforeAll, expect, test } from 'vitest';
import { practiceProfile } from '../../lib/district/practice.ts';
import { launchFirefox } from '../browsers/firefox.ts';
import type { FirefoxSession } from '../browsers/firefox-session.ts';
import { temporaryFolder } from '../browsers/temporary-folder.ts';
import { DESK_HOST } from '../campus/desk.ts';
import { scenarioById } from '../campus/scenarios/index.ts';
import { type Campus, PRACTICE_HOST, startCampus } from '../campus/server.ts';
import type { Scenario } from '../campus/types.ts';
import { clipboard } from './kit/clipboard.ts';
import { endBackground } from './kit/end-background.ts';
import { hasFindings } from './kit/expected.ts';
import { outboxStates, passTenMinutes } from './kit/outbox.ts';
import { field, press, saying } from './kit/page.ts';
import { partSaying, reviewed } from './kit/panel.ts';
import { builtExtension } from './kit/practice-firefox.ts';
import { openTab } from './kit/practice-tab.ts';
import { recordsLeft } from './kit/records-left.ts';
import { type RestDesk, startRestDesk } from './kit/rest-desk.ts';
import { reportWhen } from './kit/stored-report.ts';
import { ways } from './kit/ways.ts';

const AT_ONCE = 'Practice desk, at once';
const TICKETS = 'Your tickets';
/** A profile that outlives its browser. */
const home = temporaryFolder('firefox-tickets');
let campus: Campus;
let desk: RestDesk;
let firefox: FirefoxSession;

const start = async () => {
  const hostMap = {
    [PRACTICE_HOST]: campus.port,
    [DESK_HOST]: desk.port,
    'booking.practice-district.example': desk.port,
  };
  firefox = await launchFirefox({ extensionPath: builtExtension, hostMap, home: home.path });
};

beforeAll(async () => {
  campus = await startCampus();
  desk = await startRestDesk();
  await start();
  // As a district gives it to its staff: in force on the desk's own pages too.
  await firefox.asExtension(
    'return browser.storage.local.set({ profile: arguments[0] })',
    JSON.stringify(practiceProfile),
  );
});

afterAll(async () => {
  await firefox?.close();
  await desk?.close();
  await campus?.close();
  home.remove();
});

/** Opens a page of Campus, waits until it is read, and opens the panel about it as a tab of its own. */
async function panelFor(id: string): Promise<string> {
  const tab = await openTab(firefox, campus.url('new-look-kendo', id));
  await reportWhen(firefox, tab.id, hasFindings(scenarioById(id) as Scenario));
  const panel = await firefox.openExtensionPage(`popup.html?tab=${tab.id}`);
  await firefox.waitFor(() => document.querySelector('.send .primary'));
  return panel;
}

test('the desk’s form is filled in with what the review showed, and the person says that it is sent', async () => {
  const panel = await panelFor('portal-empty');
  await press(firefox, 'Practice form');
  await firefox.waitFor(
    () => document.querySelector('.send .primary')?.textContent === 'Open and fill in Practice form',
  );
  const { subject, carried } = await reviewed(firefox);
  const before = await firefox.tabs();
  await press(firefox, 'Open and fill in Practice form');
  await expect.poll(async () => (await firefox.tabs()).length, { timeout: 20_000 }).toBe(before.length + 1);
  const form = (await firefox.tabs()).find((tab) => !before.includes(tab)) ?? '';
  await firefox.switchTo(form);
  const filled = await firefox.waitFor(() => {
    const values = Object.fromEntries(new FormData(document.querySelector('form') ?? undefined)) as Record<
      string,
      string
    >;
    return values['School'] ? values : null;
  });
  expect(filled?.['Subject']).toBe(subject);
  expect(filled?.['StudentID']).toBe('100303');
  expect(filled?.['School']).toBe('Practice Alder High School');
  const fields = `\nStudent ID: ${filled?.['StudentID']}\nSchool: ${filled?.['School']}`;
  expect(filled?.['Content']?.replaceAll('\r\n', '\n') + fields).toBe(carried);
  expect(desk.tickets).toEqual([]);

  const id = await firefox.asExtension<number>(
    'return browser.tabs.query({ url: arguments[0] }).then(([tab]) => tab.id)',
    `https://${DESK_HOST}/Ticket/*`,
  );
  await firefox.openExtensionPage(`popup.html?tab=${id}`);
  await partSaying(firefox, 'Help desk form', 'The form is filled in. Read it there and press its own button');
  await firefox.switchTo(panel);
  await partSaying(firefox, TICKETS, 'Opened for you. Did you send it?');
  await firefox.type(await field(firefox, 'Ticket number, if you have one'), '4711');
  await press(firefox, 'I sent it');
  const after = await partSaying(firefox, TICKETS, 'Ticket 4711.');
  expect(after).not.toContain('Did you send it?');
});

test('an administrator learns the desk’s form, tries it, and keeps it', async () => {
  await firefox.openExtensionPage('options.html');
  await firefox.type(await field(firefox, 'Address of the empty form'), `https://${DESK_HOST}/Ticket/Create.html`);
  const before = await firefox.tabs();
  await press(firefox, 'Open the form');
  await expect.poll(async () => (await firefox.tabs()).length, { timeout: 20_000 }).toBe(before.length + 1);
  const form = (await firefox.tabs()).find((tab) => !before.includes(tab)) ?? '';
  const settings = await firefox.currentTab();
  await firefox.switchTo(form);
  await saying(firefox, 'What do you need?');
  await firefox.switchTo(settings);
  await press(firefox, 'Read its fields');
  await saying(firefox, 'Subject text', 'What do you need text', 'Student ID text', 'School text');
  await press(firefox, 'Fill it in as a test');
  await saying(firefox, 'The test text stands in every field.');
  await press(firefox, 'Learn the next page');
  await saying(firefox, 'That page is learned already.');
  await press(firefox, 'Keep on this device');
  await saying(firefox, 'Learned on this device');
  expect(await firefox.asExtension('return browser.storage.local.get("desk")')).toMatchObject({
    desk: [
      {
        type: 'form-fill',
        url: `https://${DESK_HOST}/Ticket/Create.html`,
        steps: [
          {
            fields: [
              { to: { name: 'Subject' }, value: '{{subject}}' },
              { to: { name: 'Content' }, value: '{{body}}' },
              { to: { name: 'StudentID' }, value: '{{student.number}}' },
              { to: { name: 'School' }, value: '{{school}}' },
            ],
          },
        ],
      },
    ],
  });
  await firefox.switchTo(form);
  const filled = await firefox.evaluate<Record<string, string>>(
    () => Object.fromEntries(new FormData(document.querySelector('form') ?? undefined)) as Record<string, string>,
  );
  expect(filled).toMatchObject({ Subject: 'TEST by Campus Lens - do not send', StudentID: '000000' });
  expect(desk.tickets).toEqual([]);
  await firefox.asExtension('return browser.storage.local.remove("desk")');
});

test('a ticket that is sent at once is stored as reviewed, and what the desk dropped is told', async () => {
  await panelFor('guardian-empty');
  await press(firefox, AT_ONCE);
  await firefox.type(await field(firefox, `Your token for ${DESK_HOST}`), '1-1-practice-token');
  await press(firefox, 'Keep it on this device after the browser is closed');
  await press(firefox, 'Keep token');
  await saying(firefox, `A token for ${DESK_HOST} is kept.`);
  const { subject, carried } = await reviewed(firefox);
  await press(firefox, `Send to ${AT_ONCE}`);
  await saying(firefox, 'Sent: ticket 1.', 'The desk did not keep: School. Add it to the ticket there.');
  await partSaying(firefox, TICKETS, 'Ticket 1.', 'The desk says: new.');
  expect(desk.tickets).toHaveLength(1);
  // Whether the line has made it twice.
  expect(desk.searches).toHaveLength(1);
  expect(desk.tickets[0]?.subject).toBe(subject);
  expect(carried.startsWith(`${desk.tickets[0]?.content}\nStudent ID: `)).toBe(true);
});

test('the ticket as a file, as rich text, by a booking page and by telephone', async () => {
  await firefox.asExtension('return browser.storage.local.set({ desk: arguments[0] })', ways);
  const panel = await panelFor('portal-empty');

  /** Runs what opens a tab, and goes to that tab. */
  const opening = async (work: () => Promise<void>) => {
    const before = await firefox.tabs();
    await work();
    await expect.poll(async () => (await firefox.tabs()).length, { timeout: 20_000 }).toBe(before.length + 1);
    await firefox.switchTo((await firefox.tabs()).find((tab) => !before.includes(tab)) ?? '');
  };

  await press(firefox, 'Form with a file');
  await firefox.waitFor(() => document.querySelector('.send .primary')?.textContent?.includes('Form with a file'));
  const { subject, carried } = await reviewed(firefox);
  await opening(() => press(firefox, 'Open and fill in Form with a file'));
  const file = await firefox.waitFor(() => {
    const [held] = document.querySelector<HTMLInputElement>('[name=Attach]')?.files ?? [];
    return held?.text().then((text) => ({ name: held.name, text }));
  });
  expect(file?.name).toBe('practice-ticket.txt');
  expect(carried).toContain(file?.text.trimEnd());
  expect(file?.text).toContain('[Campus Lens capsule 1]');
  expect(await firefox.evaluate(() => document.querySelector<HTMLInputElement>('[name=Subject]')?.value)).toBe(subject);

  await firefox.switchTo(panel);
  await firefox.type(await field(firefox, 'Your note'), '1 < 2 <b>bold</b>');
  await press(firefox, 'Rich text');
  const copied = await firefox.waitFor(() => {
    const text = document.querySelector('.outgoing-copied')?.textContent;
    return text?.includes('1 < 2 <b>bold</b>') && text;
  });
  await press(firefox, 'Copy text');
  await saying(firefox, 'Copied.');
  const held = await firefox.inBrowser<{ plain: string; rich: string }>(clipboard);
  expect(held.plain.replaceAll('\r\n', '\n')).toBe(copied);
  expect(held.rich).toContain('1 &lt; 2 &lt;b&gt;bold&lt;/b&gt;');

  await press(firefox, 'Booking page');
  await firefox.waitFor(() => document.querySelector('.send .primary')?.textContent?.includes('Booking page'));
  const about = (await reviewed(firefox)).subject;
  await opening(() => press(firefox, 'Copy text and open Booking page'));
  const { origin, pathname, searchParams } = new URL(
    (await firefox.waitFor(() => /^https:/.test(location.href) && location.href)) as string,
  );
  expect(origin + pathname).toBe('https://booking.practice-district.example/paige-practice');
  expect([...searchParams]).toEqual([['a1', about]]);

  await firefox.switchTo(panel);
  await press(firefox, 'SIS phone');
  // Firefox asks in a window of its own which program calls; what it is asked for is what the page's link says.
  await firefox.evaluate(() => {
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      document.documentElement.dataset['asked'] = this.href;
      HTMLAnchorElement.prototype.click = click;
    };
  });
  const tabs = (await firefox.tabs()).length;
  await press(firefox, 'Call SIS phone');
  await saying(firefox, 'Your telephone program has the number of SIS phone.');
  expect(await firefox.evaluate(() => document.documentElement.dataset['asked'])).toBe('tel:4045550100');
  expect(await firefox.tabs()).toHaveLength(tabs);
  await firefox.asExtension('return browser.storage.local.remove("desk")');
});

test('a ticket is read from the desk’s page', async () => {
  const tab = await openTab(firefox, `https://${DESK_HOST}/Ticket/Display.html?id=1`);
  await firefox.openExtensionPage(`popup.html?tab=${tab.id}`);
  await press(firefox, 'Do you look after tickets? Read one here');
  await press(firefox, 'Read the ticket on this page');
  const card = await partSaying(firefox, 'The ticket, then and now', '100202', 'Practice Birch Middle School');
  expect(card).not.toContain('changed after they were written');
  await press(firefox, 'Put this ticket away');
});

test('a ticket under way when the event page is ended is looked for, found, and not sent again', async () => {
  await panelFor('portal-empty');
  await press(firefox, AT_ONCE);
  desk.silent = true;
  await press(firefox, `Send to ${AT_ONCE}`);
  await expect.poll(() => desk.tickets.length, { timeout: 20_000 }).toBe(2);
  await endBackground(firefox);
  desk.silent = false;
  await partSaying(firefox, TICKETS, 'It was interrupted and may have arrived.');
  await saying(firefox, 'nobody knows whether it has the ticket');
  await passTenMinutes(firefox);
  await press(firefox, 'Try now');
  const found = await partSaying(firefox, TICKETS, 'Ticket 2.');
  expect(found).not.toContain('interrupted');
  expect(desk.searches).toHaveLength(2);
  expect(desk.tickets).toHaveLength(2);
});

test('a ticket under way when the browser is closed is kept, looked for, found, and not sent again', async () => {
  await panelFor('portal-empty');
  await press(firefox, AT_ONCE);
  desk.silent = true;
  await press(firefox, `Send to ${AT_ONCE}`);
  await expect.poll(() => desk.tickets.length, { timeout: 20_000 }).toBe(3);
  await firefox.close();
  desk.silent = false;
  expect(desk.searches).toHaveLength(2);

  await start();
  // Nobody has done anything yet: the worker starts with the browser and sees to what it left.
  await expect.poll(() => outboxStates(firefox), { timeout: 20_000 }).toContain('unknown interrupted');
  await firefox.openExtensionPage('popup.html');
  await partSaying(firefox, TICKETS, 'It was interrupted and may have arrived.', 'Ticket 1.', 'Ticket 4711.');
  // As if the time had passed in which the desk may still be at work on it.
  await passTenMinutes(firefox);
  await press(firefox, 'Try now');
  const found = await partSaying(firefox, TICKETS, 'Ticket 3.');
  expect(found).not.toContain('interrupted');
  expect(desk.searches).toHaveLength(3);
  expect(desk.tickets).toHaveLength(3);

  // And all of it is erased, once it is wanted so.
  expect(await firefox.asExtension(recordsLeft)).toBeGreaterThan(2);
  await firefox.openExtensionPage('options.html');
  await press(firefox, 'Erase everything…');
  await press(firefox, 'Erase now');
  await saying(firefox, 'Everything was erased.');
  expect(await firefox.asExtension(recordsLeft)).toBe(0);
});
