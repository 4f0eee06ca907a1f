// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anchorBox } from '../../../components/overlay/anchor-box.ts';

/** jsdom draws nothing: a cell is 200 wide, the words in it 40, a control 16. */
const boxOf = ({ tagName }: Element) => (tagName === 'TD' ? rect(10, 20, 200, 30) : rect(100, 25, 16, 16));
let words: DOMRect;

/** As much of a DOMRect as is asked for. */
const rect = (left = 0, top = 0, width = 0, height = 0) =>
  ({ left, top, width, height, right: left + width, bottom: top + height }) as DOMRect;

beforeEach(() => {
  words = rect(14, 27, 40, 16);
  vi.stubGlobal('DOMRect', function DOMRect(...sizes: number[]) {
    return rect(...sizes);
  });
  Element.prototype.getBoundingClientRect = function () {
    return boxOf(this);
  };
  Range.prototype.getBoundingClientRect = () => words;
});
afterEach(() => vi.unstubAllGlobals());

function boxIn(cell: string, selector = 'td') {
  document.body.innerHTML = `<table><tr><td>${cell}</td></tr></table>`;
  const { left, right } = anchorBox(document.querySelector(selector) as Element);
  return [left, right];
}

describe('what a mark stands beside', () => {
  it('is a control itself', () => {
    expect(boxIn('Yes <input type="checkbox">', 'input')).toEqual([100, 116]);
  });

  it('is the words of a cell, not the whole of it: the words of the next cell begin where it ends', () => {
    expect(boxIn('112')).toEqual([14, 54]);
    expect(boxIn('<a>Sample, Ann</a>')).toEqual([14, 54]);
  });

  it('is the first words of a line that has not the field', () => {
    expect(boxIn('112', 'tr')).toEqual([14, 54]);
  });

  it('ends with the cell where its words are cut off there', () => {
    words = rect(14, 27, 900, 16);
    expect(boxIn('A long name')).toEqual([14, 210]);
  });

  it('is the beginning of an empty cell', () => {
    expect(boxIn(' ')).toEqual([10, 10.5]);
  });

  it('is the whole cell where something is drawn in it without words', () => {
    words = rect();
    expect(boxIn('<i class="tick"></i>')).toEqual([10, 210]);
  });
});
