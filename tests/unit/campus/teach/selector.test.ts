// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { selectorFor } from '../../../../lib/campus/teach/selector.ts';

beforeEach(() => document.body.replaceChildren());

function make(tag: string, attributes: Record<string, string>, ...inside: Node[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
}

describe('a selector that lasts', () => {
  it.each([
    ['an id', make('div', { id: 'studentHeader' }), '#studentHeader'],
    ['an attribute of the makers', make('div', { 'data-cy': 'student-bar' }), '[data-cy="student-bar"]'],
    ['a role', make('div', { role: 'banner' }), 'div[role="banner"]'],
    ['an element name', make('ic-title-bar', {}), 'ic-title-bar'],
    ['a class of the makers, not of Angular', make('div', { class: 'ng-tns-c12 k-grid our-bar' }), '.our-bar'],
  ])('is made of %s', (_, element, selector) => {
    document.body.append(element);
    expect(selectorFor(element, document)).toBe(selector);
  });

  it('goes by what is around it', () => {
    const flags = make('span', { class: 'flags' });
    document.body.append(
      make('div', { id: 'studentHeader' }, make('div', {}, flags)),
      make('span', { class: 'flags' }),
    );
    expect(selectorFor(flags, document)).toBe('#studentHeader .flags');
  });

  it('is none where nothing lasts', () => {
    const plain = make('div', { id: 'row-910001', class: 'ng-star-inserted css-1x2y' });
    document.body.append(make('div', {}, plain), make('div', {}));
    expect(selectorFor(plain, document)).toBe(null);
  });

  it('is looked for within a header', () => {
    const name = make('h2', {});
    const root = make('div', { id: 'studentHeader' }, name);
    document.body.append(make('h2', {}), root);
    expect(selectorFor(name, root)).toBe('h2');
  });
});

it('finds the element and nothing else, and holds no number and no generated class', () => {
  const text = fc.constantFrom('ng-tns-c5-1', 'css-1a', 'k-grid', '910001', 'our-bar', 'main', 'x', 'flags', 'a__b');
  const parts = fc.array(fc.record({ id: text, class: text, depth: fc.nat(3) }), { minLength: 1, maxLength: 12 });
  let found = 0;
  fc.assert(
    fc.property(parts, (list) => {
      document.body.replaceChildren();
      const path: Element[] = [document.body];
      for (const { depth, ...attributes } of list) {
        const element = make('div', attributes);
        path[Math.min(depth, path.length - 1)]?.append(element);
        path.push(element);
      }
      for (const element of document.body.querySelectorAll('*')) {
        const selector = selectorFor(element, document);
        if (selector === null) continue;
        found++;
        expect([...document.querySelectorAll(selector)]).toEqual([element]);
        expect(selector).not.toMatch(/\d|ng-|css-|k-|__/);
      }
    }),
    { numRuns: 200 },
  );
  expect(found).toBeGreaterThan(100);
});
