// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { teachLayer } from '../../../components/teach/layer.ts';
import type { Lesson } from '../../../lib/district/lesson.ts';

const texts = { point: 'Point at it', this: 'Take {label}', nothing: 'Nothing here' };
const subject = { kind: 'field', field: 'portal' } as const;
const heard: string[] = [];
const hear = (event: Event) => void heard.push(event.type);
let stop: () => void = () => undefined;
let told: (Lesson | null)[] = [];

function start() {
  told = [];
  stop = teachLayer(document, { subject, root: null, texts, done: (lesson) => void told.push(lesson) });
}
const press = (key: string) =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }),
  );

beforeEach(() => {
  const row = document.createElement('tr');
  for (const word of ['Name', 'Family Access', 'Grown-up']) {
    const cell = document.createElement('th');
    cell.textContent = word;
    row.append(cell);
  }
  const table = document.createElement('table');
  table.append(row);
  const field = document.createElement('input');
  document.body.replaceChildren(table, field);
  field.focus();
  Element.prototype.scrollIntoView = vi.fn();
  window.focus = vi.fn();
  heard.length = 0;
  for (const name of ['click', 'mousedown', 'keydown']) {
    document.addEventListener(name, hear, true);
    document.addEventListener(name, hear);
  }
  document.elementsFromPoint = () => [...document.querySelectorAll('campus-lens-teach, th:nth-child(2)')].reverse();
});
afterEach(() => {
  stop();
  for (const name of ['click', 'mousedown', 'keydown']) {
    document.removeEventListener(name, hear, true);
    document.removeEventListener(name, hear);
  }
});

describe('the teaching layer', () => {
  it('takes the one click itself: the page hears none, and the layer is gone', () => {
    start();
    const layer = document.querySelector('campus-lens-teach') as Element;
    for (const type of ['mousedown', 'click'])
      layer.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, clientX: 5, clientY: 5 }));
    expect(heard).toEqual([]);
    expect(told).toEqual([{ ...subject, word: 'Family Access' }]);
    expect(document.querySelector('campus-lens-teach')).toBe(null);
  });

  it('by keyboard: Tab and the arrows move, Enter takes, and the page hears no key', () => {
    start();
    press('Tab');
    press('ArrowDown');
    press('ArrowRight');
    press('ArrowUp');
    press('Enter');
    expect(told).toEqual([{ ...subject, word: 'Family Access' }]);
    expect(heard).toEqual([]);
  });

  it('Enter before anything is pointed at teaches nothing; Escape gives up and the focus goes back', () => {
    start();
    press('Enter');
    expect(told).toEqual([]);
    press('Escape');
    expect(told).toEqual([null]);
    expect(document.activeElement).toBe(document.querySelector('input'));
  });

  it('once it is gone the page hears its keys and clicks again', () => {
    start();
    press('Escape');
    document.querySelector('input')?.click();
    expect(heard).toContain('click');
  });

  it('changes nothing of the page', () => {
    const before = document.body.innerHTML;
    start();
    press('Tab');
    expect(document.body.innerHTML).toBe(before);
    press('Escape');
    expect(document.documentElement.lastElementChild).toBe(document.body);
  });
});
