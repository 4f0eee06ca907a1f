import { isShown } from '../dom/shown.ts';
import { FRAMES, knownWords, ROLES, TAGS, toldLabel } from './structure/words.ts';

/** How a frame is built, without anything that it says: safe to paste into a report on a page that stopped reading. */
export interface Structure {
  frame: string;
  frames: string[];
  roots: number;
  elements: Record<string, number>;
  roles: Record<string, number>;
  controls: Record<string, number>;
  headings: string[];
  labels: string[];
  grids: { kind: string; within: string; headers: string[]; rows: string; controls: Record<string, number> }[];
}

const MOST_ELEMENTS = 20_000;
const MOST_GRIDS = 30;
const MOST_LABELS = 120;
const DEEP = 6;

const GRIDS = 'table,[role=grid],[role=table],[role=treegrid]';
const CONTROLS: Record<string, string> = {
  checkbox: 'input[type=checkbox]',
  radio: 'input[type=radio]',
  'text field': 'input:not([type]),input[type=text],input[type=search],input[type=date],textarea',
  'hidden field': 'input[type=hidden]',
  select: 'select',
  button: 'button,input[type=button],input[type=submit]',
  'checkbox by role': '[role=checkbox]:not(input),[aria-checked]:not(input)',
  switch: '[role=switch]',
  picture: 'img,svg,[role=img]',
  link: 'a[href]',
};

/** A number of rows, roughly. */
const roughly = (count: number) => (count === 0 ? 'none' : count === 1 ? 'one' : count < 10 ? 'a few' : 'many');

function tally(names: Iterable<string>): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => a.localeCompare(b)));
}

const controlsIn = (root: ParentNode): Record<string, number> =>
  Object.fromEntries(
    Object.entries(CONTROLS)
      .map(([kind, selector]) => [kind, root.querySelectorAll(selector).length] as const)
      .filter(([, count]) => count > 0),
  );

const tagOf = (element: Element) => {
  const tag = element.localName;
  return TAGS.has(tag) ? tag : tag.includes('-') ? 'custom element' : 'other element';
};

const roleOf = (element: Element) => {
  const role = element.getAttribute('role') ?? '';
  return ROLES.has(role) ? role : 'other';
};

const told = (element: Element) => tagOf(element) + (element.hasAttribute('role') ? `[role=${roleOf(element)}]` : '');

/** The elements around one, outwards. */
function within(element: Element): string {
  const path: string[] = [];
  for (let at = element.parentElement; at && path.length < DEEP; at = at.parentElement) path.unshift(told(at));
  return path.join(' > ');
}

const frameName = (name: string | null) => (name && FRAMES.has(name) ? name : '(other)');

/** The header cells: those that say so, else the cells of the first row. */
function headersOf(grid: Element): Element[] {
  const said = [...grid.querySelectorAll('th,[role=columnheader]')];
  return said.length > 0 ? said : [...(grid.querySelector('tr,[role=row]')?.children ?? [])];
}

/**
 * How a document is built: its elements, roles, controls, frames and lists by kind and count. Of what it says it tells
 * only label words that are ours already (`structure/words.ts`): no cell, no name, number or date, no address, id or
 * class. A property test plants all of these and looks for them.
 * @param name of the frame, '' on top
 */
export function structureOf(doc: Document, name: string): Structure {
  const known = knownWords();
  const all = [...doc.querySelectorAll('*')].slice(0, MOST_ELEMENTS);
  const labelled = (selector: string) =>
    [...doc.querySelectorAll(selector)]
      .filter(isShown)
      .slice(0, MOST_LABELS)
      .map((element) => `${told(element)}: ${toldLabel(element.textContent ?? '', known)}`);
  return {
    frame: name === '' ? '(top)' : frameName(name),
    frames: all
      .filter((element) => element.matches('iframe,frame'))
      .map((element) => `${element.localName} ${frameName(element.getAttribute('name') || element.id)}`),
    roots: all.filter((element) => element.shadowRoot !== null).length,
    elements: tally(all.map(tagOf)),
    roles: tally(all.filter((element) => element.hasAttribute('role')).map(roleOf)),
    controls: controlsIn(doc),
    headings: labelled('h1,h2,h3,h4,h5,h6,[role=heading],legend,[role=tab]'),
    labels: labelled('label,dt'),
    grids: [...doc.querySelectorAll(GRIDS)].slice(0, MOST_GRIDS).map((grid) => ({
      kind: told(grid),
      within: within(grid),
      headers: headersOf(grid)
        .slice(0, MOST_LABELS)
        .map((cell) => `${told(cell)}: ${toldLabel(cell.textContent ?? '', known)}`),
      rows: roughly(grid.querySelectorAll('tr,[role=row]').length),
      controls: controlsIn(grid),
    })),
  };
}
