import { expect, it } from 'vitest';
import { among } from '../../../lib/dom/among.ts';
import { page } from '../campus/read.ts';

const doc = page(
  '<b id="a"></b><div><b id="b"></b><ul id="list"><li><b id="c"></b></li></ul><p><b id="d"></b></p></div><b id="e"></b>',
);
const ids = (...without: string[]) =>
  [
    ...among(
      doc.body,
      'b,ul',
      without.map((id) => doc.getElementById(id) as Element),
    ),
  ].map(({ id }) => id);

it('names what a selector names, in order, without what stands in a part that is left out', () => {
  expect(ids()).toEqual(['a', 'b', 'list', 'c', 'd', 'e']);
  expect(ids('list')).toEqual(['a', 'b', 'd', 'e']);
  expect(ids('list', 'e')).toEqual(['a', 'b', 'd']);
});
