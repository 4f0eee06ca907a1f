import { expect, test } from '@playwright/test';
import { buildWithHost } from '../browsers/with-host.ts';
import { deliver, planFor } from './kit/deliver.ts';
import {
  ELSEWHERE,
  ELSEWHERE_HOST,
  HOSTILE,
  HOSTILE_HOST,
  type HostileDesk,
  startHostileDesk,
} from './kit/hostile-desk.ts';
import { hostileInterface, SECRET, secretTicket } from './kit/hostile-ticket.ts';
import { shippedBuild, useLens } from './kit/lens.ts';

const TOKEN = 'made-up-token-910042';
let desk: HostileDesk;
const closers: (() => unknown)[] = [];

const lens = useLens(async () => {
  desk = await startHostileDesk();
  const first = buildWithHost(shippedBuild, HOSTILE);
  const build = buildWithHost(first.path, ELSEWHERE);
  closers.push(desk.close, first.remove, build.remove);
  return { extensionPath: build.path, hostMap: { [HOSTILE_HOST]: desk.port, [ELSEWHERE_HOST]: desk.port } };
});
test.beforeEach(async () => {
  desk.pages.clear();
  desk.leads.clear();
  desk.asked.length = 0;
  await lens.inside.evaluate((values) => chrome.storage.session.set(values), { [`desk-token:${HOSTILE}`]: TOKEN });
});
test.afterAll(async () => {
  for (const close of closers.splice(0)) await close();
});

const ask = async () => {
  const campus = await lens.open('about:blank');
  return { campus, done: await deliver(lens.inside, campus.id, planFor(hostileInterface, secretTicket)) };
};

test('a desk that leads its interface to another site: neither token nor ticket go there', async () => {
  desk.leads.set(`${HOSTILE}/REST/2.0/ticket`, `${ELSEWHERE}/REST/2.0/ticket`);
  const { done } = await ask();
  expect(done).toMatchObject({ sent: false, reason: 'signed-out' });
  // It was asked, with the token; so the way was taken that could have led on.
  expect(desk.asked.some((one) => one.startsWith(`POST ${HOSTILE}`) && one.includes(TOKEN))).toBe(true);
  expect(desk.asked.filter((one) => one.includes(ELSEWHERE))).toEqual([]);
});

test('a desk whose answers are made to harm: its words are text, and the address of the ticket is ours', async () => {
  desk.pages.set(
    `${HOSTILE}/REST/2.0/ticket`,
    JSON.stringify({
      id: '7',
      type: 'ticket',
      _url: 'javascript:alert(1)',
      message: ['<img src=x>'],
    }),
  );
  desk.pages.set(
    `${HOSTILE}/REST/2.0/ticket/7`,
    JSON.stringify({ id: 7, Subject: '<script>alert(1)</script>'.repeat(50_000), CustomFields: [] }),
  );
  const { done } = await ask();
  expect(done).toMatchObject({ sent: true, ticket: 7, url: `${HOSTILE}/Ticket/Display.html?id=7` });
  expect(JSON.stringify(done)).not.toContain('script');
});

test('no page of the desk or of Campus can get at the token', async () => {
  const page = await lens.browser.context.newPage();
  await page.goto(`${HOSTILE}/`);
  const found = await page.evaluate(() =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      Object.getOwnPropertyNames(window).join(),
    ]),
  );
  expect(found).not.toContain(TOKEN);
  expect(desk.asked.join()).not.toContain(TOKEN);
  expect(desk.asked.join()).not.toContain(SECRET);
});
