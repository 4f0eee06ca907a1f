import { describe, expect, it } from 'vitest';
import { pagerWords } from '../../../lib/campus/pager-words.ts';
import { countRows } from '../../../lib/dom/pager.ts';
import { page } from '../campus/read.ts';

const count = (html: string, seen = 4, others: string[] = []) => {
  const doc = page(html);
  const at = (id: string) => doc.getElementById(id) as HTMLElement;
  return countRows(at('g'), seen, 1, others.map(at), pagerWords);
};

describe('rows seen and in all', () => {
  it.each([
    ['1 - 20 of 400 items', 400],
    ['1–20 of 1,234', 1234],
    ['Showing 1 to 10 of 57 entries', 57],
    ['Showing 20 of 400', 400],
    ['1 - 20 de 400 elementos', 400],
    ['20 of 45 rows', 45],
    ['Page 1 of 9', null],
    ['Page 1 of 1', 4],
    ['<a href="#">1</a> <a href="#">2</a> <a href="#">3</a>', null],
    ['4 items', 4],
  ])('a pager that prints %s', (text, total) => {
    expect(count(`<div><table id="g"></table><div class="k-pager">${text}</div></div>`)).toEqual({ seen: 4, total });
  });
  it.each([
    ['a list without a pager', '<div><table id="g"></table></div>', 4],
    [
      'a next page that can be pressed',
      '<div><table id="g"></table><nav><button title="Next page"></button></nav></div>',
      null,
    ],
    [
      'a next page that cannot',
      '<div><table id="g"></table><nav><button title="Next page" disabled></button></nav></div>',
      4,
    ],
    [
      'numbers that lead somewhere in each row',
      '<div><table id="g"><tr><td><a href="#">1</a></td><td><a href="#">24</a></td></tr><tr><td><a href="#">2</a></td><td><a href="#">25</a></td></tr></table></div>',
      4,
    ],
    [
      'pages in the last line of the list',
      '<div><table id="g"><tr><td>Testerman, Ana</td></tr><tr><td><span>1</span> <a href="#">2</a> <a href="#">3</a></td></tr></table></div>',
      null,
    ],
    ['more to load', '<div><table id="g"></table><a href="#">Load more</a></div>', null],
    ['a pager that says how many', '<div><table id="g"></table><div class="pagination">1 - 4 of 90</div></div>', 90],
    ['a claim without a number', '<div><div id="g" role="grid" aria-rowcount="-1"></div></div>', null],
    ['a claim with its header', '<div><div id="g" role="grid" aria-rowcount="5"></div></div>', 4],
    [
      'links of an account around it',
      '<section><div class="account-links"><a href="#">Next</a></div><div><div><table id="g"></table></div></div></section>',
      4,
    ],
    ['a hidden pager', '<div><table id="g"></table><div class="pager" hidden>1 - 4 of 90</div></div>', 4],
  ])('%s', (_, html, total) => {
    expect(count(html)).toEqual({ seen: 4, total });
  });
  it('the pager of another list is not this one’s', () => {
    const html =
      '<section><div><table id="g"></table></div><div><table id="o"></table><div class="pager">1 - 2 of 90</div></div></section>';
    expect(count(html, 4, ['o'])).toEqual({ seen: 4, total: 4 });
  });
});

it('sees "load more" in the last line of a long list', () => {
  const lines = '<tr><td><a href="#">Testerman, Ana</a></td></tr>'.repeat(40);
  const more = '<tr><td><button>Load more</button></td></tr>';
  const list = (last: string) => `<div><table id="g">${lines}${last}</table></div>`;
  expect(count(list(more), 40)).toEqual({ seen: 40, total: null });
  expect(count(list(''), 40)).toEqual({ seen: 40, total: 40 });
});

it('takes the lines above the rows from the rows that are counted', () => {
  const lines = (first: number) =>
    Array.from({ length: 4 }, (_, at) => `<tr aria-rowindex="${first + at}"><td>x</td></tr>`).join('');
  const filter = '<tr aria-rowindex="2"><th><input></th></tr>';
  const head = `<thead><tr aria-rowindex="1"><th>Name</th></tr>${filter}</thead>`;
  expect(count(`<div><table id="g" aria-rowcount="42">${head}${lines(3)}</table></div>`)).toEqual({
    seen: 4,
    total: 40,
  });
});
