// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { keepReading } from '../../../entrypoints/reader/reading.ts';
import { frameConfig } from '../../../lib/campus/frame-config.ts';
import { type FrameResult, frameReader } from '../../../lib/campus/read-frame.ts';
import { watchDocument } from '../../../lib/dom/watch.ts';

const box = (on: boolean) => `<input type="checkbox"${on ? ' checked' : ''}>`;
const row = (id: string, name: string, guardian: boolean) =>
  `<tr id="${id}"><td>${name}</td><td>Mother</td><td>${box(guardian)}</td><td>${box(false)}</td><td></td></tr>`;
const list = `<table><thead><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th><th>End Date</th></tr></thead>
  <tbody>${row('nora', 'Practice, Nora', true)}${row('vera', 'Practice, Vera', false)}</tbody></table>`;
const page = (before: string, after = '') =>
  `<div class="topBar"><h1>Practice, Ana M</h1><p>Grade: 09 #914001</p></div><main><h2>Relationships</h2>${before}<div>${list}</div>${after}</main>`;
const at = <T extends Element = HTMLElement>(selector: string) => document.querySelector(selector) as T;

let end = () => {};
afterEach(() => end());

/** Reads a page and follows it, as the reader of a frame does. */
async function follow(body: string): Promise<() => FrameResult | null> {
  document.body.innerHTML = body;
  const reading = keepReading(frameReader(window, 'key', frameConfig({}, [])), async () => {});
  await reading.all();
  const unwatch = watchDocument(document, () => false, reading.change);
  end = () => {
    unwatch();
    reading.stop();
  };
  return reading.result;
}
const listOf = (result: FrameResult | null) => result?.pages[0]?.page.reading.lists['relationships'];
const soon = { timeout: 10_000, interval: 20 };

/** What stands around a list says how much of it is shown: it is read again when that changes. */
it('a pager that says another total', async () => {
  const result = await follow(page('', '<div class="pager">1 - 2 of 2 items</div>'));
  expect(listOf(result())?.rows).toEqual({ seen: 2, total: 2 });
  (at('.pager').firstChild as Text).data = '1 - 2 of 7 items';
  await vi.waitFor(() => expect(listOf(result())?.rows).toEqual({ seen: 2, total: 7 }), soon);
});

it('an alert that was hidden: one contact is not shown', async () => {
  const result = await follow(page('<div role="alert" hidden>1 contact not shown</div>'));
  at('[role=alert]').removeAttribute('hidden');
  await vi.waitFor(() => expect(listOf(result())?.rows).toEqual({ seen: 2, total: null }), soon);
});

it('a box “Show active only” that is ticked', async () => {
  const result = await follow(page('<label><input id="only" type="checkbox"> Show active only</label>'));
  expect(listOf(result())?.fields).toContain('endDate');
  at('#only').click();
  await vi.waitFor(() => expect(listOf(result())?.fields).not.toContain('endDate'), soon);
});

it('Cancel beside the list, which takes a tick back without a mutation', async () => {
  const result = await follow(page('<button id="cancel">Cancel</button>'));
  const portal = at<HTMLInputElement>('#nora td:nth-child(4) input');
  const read = () => result()?.pages[0]?.page.reading.lines[0]?.values['portal'];
  portal.click();
  await vi.waitFor(() => expect(read()).toBe(true), soon);
  at('#cancel').addEventListener('click', () => {
    portal.checked = false;
  });
  at('#cancel').click();
  await vi.waitFor(() => expect(read()).toBe(false), soon);
});
