import { expect, it } from 'vitest';
import { flagWords } from '../../../lib/campus/flag-words.ts';
import { isWary } from '../../../lib/campus/wary.ts';
import { outsideLists } from '../../../lib/dom/outside.ts';
import { page } from './read.ts';

const wary = (html: string) => isWary(outsideLists(page(html)), flagWords);

it.each([
  '<p>Custody: see court papers before release.</p>',
  '<p>Note: <b>Father</b> – no contact per court order</p>',
  '<table><tr><td>Sample, Otto</td><td>Do not release to him</td></tr></table>',
  '<table><tr><td>Sample, Otto <img alt="Custody" src="x.gif"></td></tr></table>',
  '<label>Comments <textarea>Restraining order until 2027</textarea></label>',
  '<div role="alert">Orden de alejamiento</div>',
  '<p>Father may not pick up. PFA until 2027.</p>',
  '<p>No portal for him, per the judge</p>',
  '<p>Don’t contact the father</p>',
  '<a href="#">Court Orders (2)</a>',
  '<a href="#">Court documents <span class="badge">10</span></a>',
  '<p>Father’s rights are limited</p>',
  '<p>Parental rights restricted</p>',
])('is wary of %s', (html) => {
  expect(wary(html)).toBe(true);
});

it.each([
  '<table><tr><th>Name</th><th>Court Order</th><th><span>Legal Custody</span></th></tr></table>',
  '<div><label>Custody</label> <input type="checkbox"></div>',
  '<table><tr><td>Legal custody:</td><td></td></tr></table>',
  '<nav><ul><li><a href="#">Custody and court orders</a></li></ul></nav>',
  '<button title="Add a court order">+</button>',
  '<a href="#">Court Orders (0)</a>',
  '<nav><a href="#"><img alt="Court documents" src="x.gif"></a></nav>',
  '<p>Your tool rights are limited. Access rights restricted.</p>',
  '<p hidden>No contact per court order</p>',
  '<p>Legal guardian since 2020</p>',
  '<p>Do not call before nine</p>',
  '<p>Do not contact the help desk about this. Do not share your password.</p>',
  '<p>Families who ask not to be contacted by text</p>',
  '<p>Pick up: bus 12. Court Street 4. Judge Practice High School</p>',
  '<p>Could not contact the server</p>',
  '<p>Choose which fields are not to be changed; one may not see them all</p>',
  '<table><tr><th>No Release</th><th>Do Not Contact</th><th>Safety Plan</th></tr></table>',
  `<p>${'A family may bring papers to the office on any school day. '.repeat(4)}Custody papers are kept there too.</p>`,
])('is not wary of %s', (html) => {
  expect(wary(html)).toBe(false);
});
