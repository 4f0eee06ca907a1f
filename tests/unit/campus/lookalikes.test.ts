import { expect, it } from 'vitest';
import { lookalikes } from '../../campus/lookalikes/index.ts';
import { recognised } from './frames.ts';
import { practiceFrames } from './practice-frames.ts';

/** The bench's two are large and say nothing; `recognise-all.test.ts` reads them too. */
const small = lookalikes.filter(({ id }) => id !== 'big-page' && id !== 'roster');

it.each(small)('$id: as a whole tab, it is none of the pages', async ({ path }) => {
  expect(await recognised(...practiceFrames(path))).toEqual([]);
});

it.each(small)('$id: each of its documents alone is none of the pages', async ({ path }) => {
  for (const frame of practiceFrames(path)) expect(await recognised(frame)).toEqual([]);
});
