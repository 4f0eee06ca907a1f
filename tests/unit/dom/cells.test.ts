import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { layOut } from '../../../lib/dom/cells.ts';

const rows = (html: string): Element[] => [
  ...new JSDOM(`<table>${html}</table>`).window.document.querySelectorAll('tr'),
];
const texts = (cells: readonly (Element | undefined)[]) => Array.from(cells, (cell) => cell?.textContent ?? null);

it('lays out no row beyond the one that is asked for', () => {
  const asked: string[] = [];
  const line = layOut(rows('<tr><td>1</tr><tr><td>2</tr><tr><td>3</tr>'), (row) => {
    asked.push(row.textContent ?? '');
    return [...row.children];
  });
  expect(texts(line(1))).toEqual(['2']);
  expect(asked).toEqual(['1', '2']);
  expect(texts(line(0))).toEqual(['1']);
  expect(asked).toEqual(['1', '2']);
});

it('knows what spans from rows above that nobody asked for', () => {
  const line = layOut(
    rows('<tr><td rowspan="3">a<td colspan="2">b</tr><tr><td>c<td>d</tr><tr><td>e<td>f</tr><tr><td>g<td>h<td>i</tr>'),
    (row) => [...row.children],
  );
  expect(texts(line(2))).toEqual(['a', 'e', 'f']);
  expect(texts(line(0))).toEqual(['a', 'b', 'b']);
  expect(texts(line(3))).toEqual(['g', 'h', 'i']);
  expect(line(4)).toEqual([]);
});
