import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { skins } from '../../campus/paths.ts';
import { scenarios } from '../../campus/scenarios/index.ts';
import { type Campus, startCampus } from '../../campus/server.ts';
import type { Scenario } from '../../campus/types.ts';
import { ask } from './ask.ts';

let campus: Campus;
beforeAll(async () => {
  campus = await startCampus();
});
afterAll(() => campus.close());

const get = async (path: string) => (await ask(campus.httpsOrigin, path)).text;
const tool = '/campus/census/relationships/relationships.xsl?content=1';
const escaped = (text: string) =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');

/** The frames' addresses a document names, in its own words. */
const frames = (page: string) =>
  [
    ...page.matchAll(/src="?'?(\/campus\/[^"']+\.xsl[^"']*|\/campus\/apps\/[^"']+)/g),
    ...page.matchAll(/src='([^']+)'/g),
  ].map(([, address = '']) => address.replaceAll('&amp;', '&'));

/** Every address that is reached from a top document by way of its frames. */
async function reached(path: string, seen = new Set<string>()): Promise<Set<string>> {
  for (const address of frames(await get(path))) {
    if (seen.has(address)) continue;
    seen.add(address);
    await reached(address, seen);
  }
  return seen;
}

describe.each(skins)('%s', (skin) => {
  test.each(scenarios)('$id: the top document leads to the rows of its student', async (scenario: Scenario) => {
    const addresses = [...(await reached(campus.url(skin, scenario.id, { origin: '' })))];
    const last = skin === 'new-look-kendo' ? '/campus/apps/census/relationships' : '/campus/census/relationships/';
    const rows = addresses.find((address) => address.startsWith(last));
    expect(rows).toContain(`personID=${scenario.student.personID}`);
  });

  test.each(scenarios)('$id: the student is named, escaped', async ({ id, student }: Scenario) => {
    const header = `/campus/census/people/personHeader.xsl?ui=cl&personID=${student.personID}`;
    const page = await get(skin === 'classic' ? header : campus.url(skin, id, { origin: '' }));
    expect(page).toContain(escaped(student.name));
    expect(page).not.toContain('<img src=x');
    expect(page).toContain(student.studentNumber);
    expect(page).toContain(`Grade: ${student.grade}`);
    expect(page).toContain('Practice');
  });
});

describe.each(scenarios)('the rows of $id', ({ student, rows, hiddenColumns }: Scenario) => {
  test.each(['nl', 'cl'])('legacy, %s: every name escaped, every box as it is', async (look) => {
    const page = await get(`${tool}&personID=${student.personID}&ui=${look}`);
    const names = [...page.matchAll(/openPerson\(\d+\);"[^>]*>(.*?)<\/a>/g)].map(([, name]) => name);
    expect(names).toEqual(rows.map(({ name }) => escaped(name)));
    const portal = [...page.matchAll(/id="portal_\d+"[^>]*?( checked)? onclick/g)].map(([, on]) => on !== undefined);
    expect(portal).toEqual(hiddenColumns.includes('portal') ? [] : rows.map((row) => row.portal));
    expect(page).not.toContain('<script>');
    expect(page).not.toMatch(/<th\b/);
  });

  test('Kendo: the data its script shows as text', async () => {
    const { boxes, rows: sent } = JSON.parse(
      await get(`/campus/api/census/relationships?personID=${student.personID}`),
    );
    expect(sent.map(({ name }: { name: string }) => name)).toEqual(rows.map(({ name }) => name));
    expect(boxes.some(({ field }: { field: string }) => field === 'portal')).toBe(!hiddenColumns.includes('portal'));
  });
});

test('classic has no Secondary column and calls the priority Seq', async () => {
  const labels = (page: string) =>
    [...page.matchAll(/<td class="gridHeader"[^>]*>(.*?)<\/td>/g)].map(([, label]) => label);
  const classic = labels(await get(`${tool}&personID=900101&ui=cl`));
  const newLook = labels(await get(`${tool}&personID=900101&ui=nl`));
  expect(classic).toContain('Seq');
  expect(classic).not.toContain('Secondary');
  expect(newLook).toContain('Emergency<br>Priority');
  expect(newLook).toContain('Secondary');
});
