// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { frameConfig } from '../../../lib/campus/frame-config.ts';
import { frameReader } from '../../../lib/campus/read-frame.ts';

const BOX = '<input type="checkbox">';
const relationships = `<table><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th></tr>
<tr><td>Quimbly, Odo</td><td>Father</td><td>${BOX}</td><td>${BOX}</td></tr></table>`;
const members = `<table><tr><th>Name</th><th>Enrollment (grade)</th><th>Start Date</th><th>End Date</th><th>Secondary</th></tr>
<tr><td>Quimbly, Ana</td><td>05</td><td>08/02/2021</td><td></td><td>${BOX}</td></tr></table>`;

/** The pages that a document with both lists is read as. */
async function pagesOf(over: string, above: string): Promise<string[]> {
  document.body.innerHTML = `<main>${over}${relationships}</main><section>${above}${members}</section>`;
  const result = await frameReader(window, 'key', frameConfig({}, [])).read(() => false);
  return (result?.reading.pages ?? []).map(({ page }) => page);
}

it('what stands in its own place is that page, and no other that nothing else here speaks for', async () => {
  expect(await pagesOf('<h2>Relationships</h2>', '')).toEqual(['relationships']);
});

it('another page that the document speaks for is read too', async () => {
  const found = await pagesOf('<h2>Relationships</h2>', '<h2>Household Members</h2>');
  expect(found).toContain('relationships');
  expect(found).toContain('household-members');
});

it('where nothing says its place, a document is read as all that it is like', async () => {
  const found = await pagesOf('', '');
  expect(found).toContain('relationships');
  expect(found).toContain('household-members');
});
