import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEY as anyKey, onlyKey, withoutKeys } from '../../../lib/campus/keys.ts';
import { KEY, rawOf } from './pages/accounts-kit.ts';

/** Places where a person, a district or a release could print a key; `@` is where. */
const PLACES = [
  '<h1>Demographics @</h1>',
  '<h3 class="card__header">@</h3>',
  '<dl><dt>Person GUID</dt><dd>@</dd></dl>',
  '<p>Portal Username: @</p>',
  '<table><tr><td>Portal Username</td><td><input value="@"></td></tr></table>',
  '<dl><dt>Last Name</dt><dd>@</dd><dt>First Name</dt><dd>Ana</dd></dl>',
  '<table><caption>@</caption><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th></tr><tr><td>Sample, Ana</td><td>@</td><td><input type="checkbox"></td><td>@</td></tr></table>',
  '<table><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th></tr><tr><td colspan="4">Household of @</td></tr><tr><td>Sample, @</td><td>Mother</td><td>X</td><td></td></tr></table>',
  '<table><tr><th>Name</th><th>Username</th><th>Homepage</th><th>Disabled</th></tr><tr><td>@</td><td>@</td><td>@</td><td>@</td></tr></table>',
  '<div class="topBar"><h1>Sample, Ana @</h1><img class="flag" title="Court order @" alt="@"></div>',
  '<ic-title-bar><ic-title-bar-selected-context-item><span>@</span><ul><li>@</li><li>Grade: 09</li></ul></ic-title-bar-selected-context-item></ic-title-bar>',
  '<select id="schoolID"><option selected>School @</option></select><select id="calendarID"><option selected>@</option></select>',
  '<div aria-label="Context Switcher"><span>26-27 @</span><span>@</span></div>',
  '<div class="studentInfo">Grade: 09 #123456 DOB: @</div>',
  '<input id="usernameRef" value="@"><input type="checkbox" id="disabledRef" title="@">',
  '<div title="@" aria-label="@">Guardian Portal Mailing</div>',
];

const spellings = [KEY, KEY.toUpperCase(), KEY.replaceAll('-', ''), `{${KEY}}`, `Key${KEY}.`, KEY.replaceAll('-', '–')];
const bare = (text: string) => text.toLowerCase().replaceAll(/[^0-9a-z]/g, '');

/** Every string of a value, names of fields too. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [name, ...strings(part)]);
}

describe('an activation key', () => {
  it('stands in no string of what a frame sends, wherever and however it is printed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat({ max: PLACES.length - 1 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...spellings),
        fc.constantFrom('/campus/sis/people/demographics', `/campus/frame.xsl?x=census.Relationships&guid=${KEY}`),
        async (at, key, path) => {
          const body = at.map((index) => (PLACES[index] as string).replaceAll('@', key)).join('\n');
          const raw = await rawOf(body, path, `Demographics - ${key}`);
          expect(strings(raw).filter((text) => bare(text).includes(bare(KEY)))).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is told that it is there', async () => {
    const raw = await rawOf(`<dl><dt>Person GUID</dt><dd>${KEY}</dd><dt>Portal Username</dt><dd>asample</dd></dl>`);
    expect(raw.pages[0]?.lines[0]?.values).toMatchObject({ hasKey: true, username: 'asample' });
  });

  it('is taken out of a group and a header, and the rest stays', async () => {
    const raw = await rawOf(
      `<div class="topBar"><h1>Sample, Ana ${KEY}</h1></div><h3>Household ${KEY}</h3><table><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th></tr><tr><td>Testerman, Otto</td><td>Father</td><td><input type="checkbox"></td><td><input type="checkbox"></td></tr></table>`,
    );
    expect(raw.header?.name).toBe('Sample, Ana …');
    expect(raw.pages[0]?.lines[0]?.group).toBe('Household …');
  });

  it('is found in the forms in which Campus has printed it, and nothing else is', () => {
    for (const spelling of spellings) expect(anyKey.test(spelling)).toBe(true);
    for (const text of [
      '123-45-6789',
      '404-555-0100',
      '26-27PAHS',
      '0a1b2c3d-4e5f-6a7b',
      'personID 930001',
      '1234567890123',
    ])
      expect(anyKey.test(text)).toBe(false);
    expect(withoutKeys({ a: [`x ${KEY}`, 1, null, true] })).toEqual({ a: ['x …', 1, null, true] });
    expect(onlyKey(`Person GUID: {${KEY}}`)).toBe(KEY);
    expect(onlyKey(`${KEY} ${KEY}`)).toBeNull();
    expect(onlyKey('none')).toBeNull();
  });
});
