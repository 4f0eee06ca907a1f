// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { candidatesFor, lessonOf, rootIn } from '../../../../lib/campus/teach/candidates.ts';

beforeEach(() => document.body.replaceChildren());

function make(tag: string, attributes: Record<string, string>, ...inside: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
}
const line = (tag: string, ...cells: string[]) => make('tr', {}, ...cells.map((cell) => make(tag, {}, cell)));
const texts = (elements: Element[]) => elements.map(({ textContent }) => textContent);
const portal = { kind: 'field', field: 'portal' } as const;

describe('what can be pointed at', () => {
  it('are headers and labels, and no cell', () => {
    document.body.append(
      make('table', {}, line('th', 'Name', 'Family Access'), line('td', 'Samplemother, Petra', 'X')),
      make('label', {}, 'Guardian'),
    );
    expect(texts(candidatesFor(document, portal, null))).toEqual(['Name', 'Family Access', 'Guardian']);
  });

  it('are the cells of a first row of plain cells only where one of them is a word that is known', () => {
    document.body.append(
      make('table', {}, line('td', 'Name', 'Family Access'), line('td', 'Petra Samplemother', 'X')),
      make('table', {}, line('td', 'Petra Samplemother', 'X')),
    );
    expect(texts(candidatesFor(document, portal, null))).toEqual(['Name', 'Family Access']);
  });

  it.each(['Samplemother, Petra', '04/05/2011', '910001', 'petra@example.org', ''])('is not %j', (text) => {
    expect(lessonOf(make('th', {}, text), portal, null)).toBe(null);
  });

  it('gives the label of a column, and the place of a header', () => {
    document.body.append(make('div', { id: 'studentBar' }, make('h2', {}, 'Sample, Quentin')));
    expect(lessonOf(make('th', {}, 'Family Access'), portal, null)).toEqual({ ...portal, word: 'Family Access' });
    const bar = document.querySelector('#studentBar') as Element;
    expect(lessonOf(bar, { kind: 'header' }, null)).toEqual({ kind: 'header', selector: '#studentBar' });
    expect(lessonOf(bar.children[0] as Element, { kind: 'name' }, '#studentBar')).toEqual({
      kind: 'name',
      selector: 'h2',
    });
  });

  it('is no name where no header was taught', () => {
    document.body.append(make('div', { id: 'studentBar' }, make('h2', {}, 'Sample, Quentin')));
    expect(candidatesFor(document, { kind: 'name' }, null)).toEqual([]);
    expect(texts(candidatesFor(document, { kind: 'name' }, rootIn(document, [{ root: '#studentBar' }])))).toEqual([
      'Sample, Quentin',
    ]);
  });

  it('a picture of a link state goes by its name', () => {
    const icon = make('img', { alt: 'Matched' });
    document.body.append(icon);
    const subject = { kind: 'link', state: 'linked' } as const;
    expect(candidatesFor(document, subject, null)).toEqual([icon]);
    expect(lessonOf(icon, subject, null)).toEqual({ ...subject, word: 'Matched' });
  });
});
