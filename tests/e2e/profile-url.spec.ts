import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { makeCertificate } from '../browsers/certificate.ts';
import { listenOnLoopback } from '../browsers/loopback.ts';
import { problemsInBoth } from './kit/axe.ts';
import { DESK_HOST } from './kit/desk.ts';
import { makeDeskBuild } from './kit/desk-build.ts';
import { useLens } from './kit/lens.ts';

const profile = readFileSync(join(import.meta.dirname, '../../docs/policies/profile.json'), 'utf8');
const url = `https://${DESK_HOST}/profile.json`;

/** What the district's server is asked, and what it says to that. */
const asked: { path: string; etag: string | undefined; cookie: string | undefined }[] = [];
let answer: 'good' | 'broken' | 'moved' | 'endless' = 'good';
let build: ReturnType<typeof makeDeskBuild>;
let server: Awaited<ReturnType<typeof listenOnLoopback>>;

// The permission that a person grants with a click is there already: the host is the desk's (kit/desk-build.ts).
const lens = useLens(async () => {
  build = makeDeskBuild();
  const app = createServer(await makeCertificate([DESK_HOST]), ({ url: path = '', headers }, response) => {
    asked.push({ path, etag: headers['if-none-match'], cookie: headers.cookie });
    if (answer === 'moved') response.writeHead(302, { Location: '/elsewhere.json' }).end();
    else if (answer === 'broken') response.end('{"version": 1,\n "schools": [}');
    else if (answer === 'endless') {
      const more = () => {
        while (response.writable && response.write(' '.repeat(65_536)));
      };
      response.on('drain', more);
      more();
    } else if (headers['if-none-match'] === '"1"') response.writeHead(304).end();
    else response.writeHead(200, { ETag: '"1"', 'Set-Cookie': 'practice=1' }).end(profile);
  });
  server = await listenOnLoopback(app);
  return { extensionPath: build.path, hostMap: { [DESK_HOST]: server.port } };
});
test.afterAll(async () => {
  await server?.close();
  build?.remove();
});

test('the district’s web address gives the profile, and whatever comes later leaves the last good copy in force', async () => {
  const page = await lens.browser.openExtensionPage('options.html');
  const part = page.locator('#profile');
  const status = page.getByRole('status');
  await part.getByLabel('Address of the profile (https)').fill(url);
  await part.getByRole('button', { name: 'Use this address' }).click();
  await expect(status).toHaveText('The profile was read from the address.');
  await expect(part.locator('dd').nth(0)).toHaveText('Example School District');
  await expect(part.locator('dd').nth(1)).toHaveText('your district’s web address');

  const look = part.getByRole('button', { name: 'Look now' });
  await look.click();
  await expect.poll(() => asked.length).toBe(2);
  expect(asked).toEqual([
    { path: '/profile.json', etag: undefined, cookie: undefined },
    { path: '/profile.json', etag: '"1"', cookie: undefined },
  ]);

  for (const [says, reason] of [
    ['broken', 'the whole file: is not valid JSON (line 2, column 14)'],
    ['moved', /^the whole file: leads to another address, which is not followed/],
    ['endless', 'the whole file: is larger than 1 MB, which is the most that is read'],
  ] as const) {
    answer = says;
    await look.click();
    await expect(part.locator('.notice li')).toHaveText([reason]);
    await expect(part.getByText('A newer profile could not be used. The last good one stays in force.')).toBeVisible();
    await expect(part.locator('dd').nth(0)).toHaveText('Example School District');
  }
  expect(await problemsInBoth(page)).toEqual([]);
  expect(asked.map(({ path }) => path)).not.toContain('/elsewhere.json');

  await part.getByRole('button', { name: 'Remove the address' }).click();
  await expect(part.locator('dd').nth(1)).toHaveText('Campus Lens itself (built in)');
});
