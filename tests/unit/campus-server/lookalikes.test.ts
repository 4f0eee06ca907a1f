import { afterAll, beforeAll, expect, test } from 'vitest';
import { lookalikes } from '../../campus/lookalikes/index.ts';
import { skins } from '../../campus/paths.ts';
import { scenarios } from '../../campus/scenarios/index.ts';
import { type Campus, startCampus } from '../../campus/server.ts';
import { ask } from './ask.ts';

let campus: Campus;
beforeAll(async () => {
  campus = await startCampus();
});
afterAll(() => campus.close());

test.each(lookalikes)('$id answers, marked as practice, with every document it names', async ({ id, path, pages }) => {
  expect(campus.lookalikeUrl(id)).toBe(`https://practice.infinitecampus.org${path}`);
  expect(Object.keys(pages)).toContain(path.split('?')[0]);
  for (const address of [path, ...Object.keys(pages)]) {
    const { status, text } = await ask(campus.httpsOrigin, address);
    expect(status).toBe(200);
    expect(text).toContain('Practice');
  }
});

test('the resembling ones print Guardian and Portal, which is the point', async () => {
  for (const id of [
    'ad-hoc-report',
    'help-article',
    'other-app',
    'relationship-types',
    'tool-rights',
    'message-editor',
  ]) {
    const inner = Object.keys(lookalikes.find((lookalike) => lookalike.id === id)?.pages ?? {}).at(-1) ?? '';
    const { text } = await ask(campus.httpsOrigin, inner);
    expect(text, id).toMatch(/Guardian(<|&lt;)/);
    expect(text, id).toMatch(/Portal(<|&lt;)/);
  }
});

test('the big page has more than 50,000 elements', async () => {
  const { text } = await ask(campus.httpsOrigin, campus.lookalikeUrl('big-page', { origin: '' }));
  expect(text.match(/<[a-z]/g)?.length).toBeGreaterThan(50_000);
});

test('the index page links every scenario in every skin, and every look-alike', async () => {
  const { text } = await ask(campus.httpsOrigin, '/');
  const links = [...text.matchAll(/href="([^"]+)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&'));
  for (const skin of skins)
    for (const { id } of scenarios) expect(links).toContain(campus.url(skin, id, { origin: '' }));
  for (const { path } of lookalikes) expect(links).toContain(path);
});
