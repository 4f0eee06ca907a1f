// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { structureOf } from '../../../lib/campus/structure.ts';

beforeEach(() => {
  document.body.replaceChildren();
  document.title = '';
});

function make(tag: string, attributes: Record<string, string> = {}, ...inside: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
}

const line = (tag: string, ...cells: (Node | string)[]) => make('tr', {}, ...cells.map((cell) => make(tag, {}, cell)));

describe('the structure of a page', () => {
  it('tells the labels that are ours, and of another only that it is there', () => {
    document.body.append(
      make('h2', {}, 'Sample, Quentin'),
      make(
        'table',
        { role: 'grid' },
        line('th', 'Name', 'Guardian *', 'Portaal', 'Sees all of it now'),
        line('td', 'Samplemother, Petra', make('input', { type: 'checkbox' }), 'x', '04/05/2011'),
      ),
    );
    const told = structureOf(document, '');
    expect(told.grids).toEqual([
      {
        kind: 'table[role=grid]',
        within: 'html > body',
        headers: ['th: Name', 'th: Guardian', 'th: (one word)', 'th: (many words)'],
        rows: 'a few',
        controls: { checkbox: 1 },
      },
    ]);
    expect(told.headings).toEqual(['h2: (few words)']);
  });

  it('names frames of Campus and no others', () => {
    document.body.append(make('iframe', { name: 'main-workspace' }), make('iframe', { id: 'Samplemother' }));
    expect(structureOf(document, 'frameWorkspaceDetail')).toMatchObject({
      frame: 'frameWorkspaceDetail',
      frames: ['iframe main-workspace', 'iframe (other)'],
    });
    expect(structureOf(document, 'petra').frame).toBe('(other)');
  });

  it('names no element or role that it does not know', () => {
    document.body.append(make('petra-samplemother'), make('kendo-grid', { role: 'Samplemother' }));
    const told = structureOf(document, '');
    expect(told.elements).toMatchObject({ 'custom element': 1, 'kendo-grid': 1 });
    expect(told.roles).toEqual({ other: 1 });
  });
});

/** Names, numbers, dates and keys that occur in no word of ours. */
const secret = fc.oneof(
  fc.constantFrom('Xquillby', 'Zorbatine', 'Xquillby, Zorbatine Q', 'Dr. Zorbatine'),
  fc.integer({ min: 1_000_000, max: 9_999_999 }).map(String),
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  fc.uuid(),
);
const tags = ['div', 'td', 'th', 'tr', 'table', 'label', 'h1', 'legend', 'span', 'dt', 'iframe', 'input', 'select'];
const attributes = ['id', 'class', 'title', 'aria-label', 'name', 'value', 'href', 'role', 'alt', 'data-name', 'for'];

const leaf = fc.record({
  tag: fc.constantFrom(...tags),
  attribute: fc.constantFrom(...attributes),
  value: secret,
  text: secret,
  depth: fc.nat(4),
});

it('holds no name, number, date or key of the page, wherever it stands', () => {
  let planted = 0;
  fc.assert(
    fc.property(fc.array(leaf, { minLength: 1, maxLength: 25 }), secret, (leaves, title) => {
      document.body.replaceChildren();
      document.title = title;
      const path: HTMLElement[] = [document.body];
      for (const { tag, attribute, value, text, depth } of leaves) {
        const element = make(tag, { [attribute]: value, ...(tag === 'table' ? { role: 'grid' } : {}) }, text);
        path[Math.min(depth, path.length - 1)]?.append(element);
        path.push(element);
      }
      const custom = `x-${title.toLowerCase().replace(/[^a-z0-9]/g, '')}`;
      document.body.append(make(custom));
      const out = JSON.stringify(structureOf(document, title)).toLowerCase();
      for (const word of [...leaves.flatMap(({ value, text }) => [value, text]), title, custom]) {
        planted++;
        expect(out).not.toContain(word.toLowerCase());
      }
      expect(out).not.toMatch(/xquillby|zorbatine|\d{5}/);
    }),
    { numRuns: 200 },
  );
  expect(planted).toBeGreaterThan(1000);
});
