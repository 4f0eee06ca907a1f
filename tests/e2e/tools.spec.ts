import { expect, test } from '@playwright/test';
import { tools } from '../campus/tools/index.ts';
import { type Tab, useLens } from './kit/lens.ts';
import { besidePlain, expectToolMarks, expectToolReport, places, type ToolPlace, titleOf } from './kit/tool-places.ts';

const lens = useLens();

// The longest file and the last: every worker takes its part of it, with a browser of its own.
test.describe.configure({ mode: 'parallel' });

/** Pages of one test: they load at the same time, as tabs of one window. */
const BATCH = 11;

test('every page is shown in each of its skins', () => {
  const all = (list: ToolPlace[]) => [...new Set(list.map(({ tool, skin }) => `${tool.page} in ${skin}`))].sort();
  expect(all(places)).toEqual(all(tools.flatMap((tool) => tool.skins.map((skin) => ({ tool, skin })))));
});

/** The others are read and marked in hands-off.spec. */
const here = places.filter((place) => !besidePlain.includes(place));
const batches = Array.from({ length: Math.ceil(here.length / BATCH) }, (_, at) =>
  here.slice(at * BATCH, (at + 1) * BATCH),
);

for (const batch of batches) {
  test(batch.map(titleOf).join(', '), async () => {
    test.setTimeout(150_000);
    const tabs: [ToolPlace, Tab][] = [];
    for (const place of batch) tabs.push([place, await lens.open(lens.campus.toolUrl(place.skin, place.tool.id))]);
    // All are told of in one run, not the first that fails alone.
    const read = await Promise.allSettled(
      tabs.map(([place, tab]) => test.step(titleOf(place), () => expectToolReport(lens, tab, place))),
    );
    const failed = read.flatMap((one, at) =>
      one.status === 'rejected' ? [`${tabs[at] && titleOf(tabs[at][0])}: ${one.reason}`] : [],
    );
    expect(failed.join('\n\n')).toBe('');
    for (const [place, tab] of tabs) await test.step(`marks of ${titleOf(place)}`, () => expectToolMarks(lens, tab));
  });
}
