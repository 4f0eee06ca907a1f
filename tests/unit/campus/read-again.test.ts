// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { frameConfig } from '../../../lib/campus/frame-config.ts';
import { frameReader } from '../../../lib/campus/read-frame.ts';

const PAGE = `<div class="topBar"><h1>Quimbly, Ana B</h1><p>#100234</p></div><h2>Relationships</h2>
<table><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th></tr>
<tr id="row"><td>Quimbly, Odo</td><td>Father</td><td><input type="checkbox" checked></td><td><input type="checkbox" id="portal"></td></tr></table>`;

async function read(before = '') {
  document.body.innerHTML = before + PAGE;
  const reader = frameReader(window, 'key', frameConfig({}, []));
  await reader.read(() => false);
  return reader;
}

it('reads one row again, with the header as it was', async () => {
  const reader = await read();
  (document.querySelector('#portal') as HTMLInputElement).checked = true;
  const again = reader.readAgain([document.querySelector('#portal') as Element], false);
  expect(again?.reading.pages[0]?.lines[0]?.values).toMatchObject({
    name: 'Quimbly, Odo',
    guardian: true,
    portal: true,
  });
  expect(again?.reading.header).toMatchObject({ name: 'Quimbly, Ana B', studentNumber: '100234' });
});

it('reads the header again when something beside the rows changed: it may be another student by now', async () => {
  const reader = await read();
  (document.querySelector('h1') as Element).textContent = 'Quimbly, Bea';
  (document.querySelector('p') as Element).textContent = '#100999';
  const again = reader.readAgain([], true);
  expect(again?.reading.header).toMatchObject({ name: 'Quimbly, Bea', studentNumber: '100999', changed: true });
});

it('reads all again where a note over the list says that its rows are of another day', async () => {
  const reader = await read('<label>As of <input value="08/01/2024"></label>');
  expect(reader.readAgain([document.querySelector('#portal') as Element], false)).toBeNull();
});
