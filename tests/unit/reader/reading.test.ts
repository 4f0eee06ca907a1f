// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepReading } from '../../../entrypoints/reader/reading.ts';
import type { FrameResult } from '../../../lib/campus/read-frame.ts';

/** A reader that reads the texts of all rows, and waits in the middle until the test lets it go on. */
function slowReader() {
  let goOn: (() => void)[] = [];
  let last: string[] = [];
  const rows = () => [...document.querySelectorAll('tr')];
  const asResult = () =>
    ({
      texts: [...last],
      pages: [{ page: { root: document.querySelector('table'), rows: found.map((element) => ({ element })) } }],
    }) as unknown as FrameResult;
  let found: Element[] = [];
  const reader = {
    reads: 0,
    again: [] as Element[][],
    around: [] as boolean[],
    async read(stop: () => boolean) {
      reader.reads++;
      found = rows();
      last = found.slice(0, 1).map((row) => row.textContent ?? '');
      await new Promise<void>((resolve) => goOn.push(resolve));
      if (stop()) return null;
      last.push(...found.slice(1).map((row) => row.textContent ?? ''));
      return asResult();
    },
    readAgain(elements: Iterable<Element>, around: boolean) {
      reader.again.push([...elements]);
      reader.around.push(around);
      last = rows().map((row) => row.textContent ?? '');
      return asResult();
    },
  };
  const step = async () => {
    for (const go of goOn) go();
    goOn = [];
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { reader, step };
}

let told: string[][];
const tell = async (result: FrameResult) => void told.push((result as unknown as { texts: string[] }).texts);
const at = (selector: string) => document.querySelector(selector) as Element;

beforeEach(() => {
  told = [];
  document.body.innerHTML =
    '<table><tr id="one"><td>one</td></tr><tr id="two"><td>two</td></tr></table><p id="clock"></p>';
});
afterEach(() => vi.restoreAllMocks());

it('finishes although a clock ticks all the time, and does not read the rows again for it', async () => {
  const { reader, step } = slowReader();
  const reading = keepReading(reader, tell);
  const done = reading.all();
  for (let ticks = 0; ticks < 20; ticks++) reading.change({ structure: false, elements: new Set([at('#clock')]) });
  await step();
  await done;
  expect(told[0]).toEqual(['one', 'two']);
  expect(reader.reads).toBe(1);
  expect(reader.again).toEqual([[]]);
});

it('tells nothing of rows that went while they were read', async () => {
  const { reader, step } = slowReader();
  const reading = keepReading(reader, tell);
  const done = reading.all();
  at('table').innerHTML = '<tr><td>three</td></tr><tr><td>four</td></tr>';
  await step();
  await step();
  await done;
  expect(told).toEqual([['three', 'four']]);
});

it('brings a row up to date that changed while others were read', async () => {
  const { reader, step } = slowReader();
  const reading = keepReading(reader, tell);
  const done = reading.all();
  at('#one td').textContent = 'changed';
  reading.change({ structure: false, elements: new Set([at('#one td')]) });
  await step();
  await done;
  expect(told[0]).toEqual(['changed', 'two']);
});

it('begins anew when parts come or go, but not for ever', async () => {
  const { reader, step } = slowReader();
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  const reading = keepReading(reader, tell);
  const done = reading.all();
  const toast = { structure: true, elements: new Set([document.body]) };
  reading.change(toast);
  await step();
  reading.change(toast);
  await step();
  expect(reader.reads).toBe(3);
  expect(told).toEqual([]);
  clock.mockReturnValue(3000);
  reading.change(toast);
  await step();
  await done;
  expect(told).toEqual([['one', 'two']]);
});

it('reads one at a time, and goes on after a fault', async () => {
  const { reader, step } = slowReader();
  const reading = keepReading(reader, tell);
  vi.spyOn(reader, 'read').mockRejectedValueOnce(new Error('a fault'));
  await expect(reading.all()).rejects.toThrow('a fault');
  const both = Promise.all([reading.all(), reading.all()]);
  await step();
  await both;
  expect(told).toEqual([['one', 'two']]);
});

it('says nothing any more once it was stopped', async () => {
  const { reader, step } = slowReader();
  const reading = keepReading(reader, tell);
  const done = reading.all();
  reading.stop();
  await step();
  await done;
  reading.change({ structure: true, elements: new Set([document.body]) });
  expect(told).toEqual([]);
  expect(reader.reads).toBe(1);
});

it('looks at what stands around once more when nothing has changed but the time', async () => {
  const { reader, step } = slowReader();
  const reading = keepReading(reader, tell);
  const done = reading.all();
  await step();
  await done;
  reading.change({ structure: false, elements: new Set() });
  reading.change({ structure: false, elements: new Set([at('#one')]) });
  expect(reader.around).toEqual([true, false]);
});
