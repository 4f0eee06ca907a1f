import type { CDPSession, Page } from '@playwright/test';

/** A place in the tab's viewport, in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Mark {
  name: string;
  expanded: boolean;
  box: Box;
}

interface Node {
  backendNodeId: number;
  localName?: string;
  children?: Node[];
  shadowRoots?: Node[];
  contentDocument?: Node;
}

const LAYER = 'campus-lens-layer';
const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The one DevTools session of a page that the kit uses. */
export function devtools(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  return known;
}

function* below(node: Node): Generator<Node> {
  yield node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) yield* below(child);
  if (node.contentDocument) yield* below(node.contentDocument);
}

/** What is looked at may be drawn anew meanwhile, or its frame loaded again: then it is not there. */
async function orGone<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    const { message } = error as Error;
    if (/\b(node|context|object|search)\b/i.test(message) && !/closed/.test(message)) return null;
    throw error;
  }
}

const idOf = ({ backendNodeId }: Node): number => backendNodeId;

/**
 * Our layers in all frames of the tab, by DevTools: the page itself cannot reach into their closed shadow roots. They are
 * searched for, because the whole tree of a page is long, and is asked for at every look.
 */
async function layersOf(page: Page): Promise<Node[]> {
  const cdp = await devtools(page);
  // The search knows the documents from here on.
  await cdp.send('DOM.getDocument', { depth: 0 });
  const { searchId, resultCount } = await cdp.send('DOM.performSearch', { query: LAYER });
  if (resultCount === 0) return [];
  const results = cdp.send('DOM.getSearchResults', { searchId, fromIndex: 0, toIndex: resultCount });
  const { nodeIds } = (await orGone(results)) ?? { nodeIds: [] };
  const found = nodeIds.map((nodeId) => orGone(cdp.send('DOM.describeNode', { nodeId, depth: -1, pierce: true })));
  const nodes = (await Promise.all(found)).flatMap((one) => (one === null ? [] : [one.node as Node]));
  // A text that holds the name is found too.
  return nodes.filter(({ localName }) => localName === LAYER);
}

/** Elements of this kind in our layers, as DevTools numbers them. */
export async function nodesInLayers(page: Page, localName: string): Promise<number[]> {
  const layers = await layersOf(page);
  return layers.flatMap((layer) => [...below(layer)].filter((one) => one.localName === localName)).map(idOf);
}

/**
 * Runs a function in each of our layers, with the closed shadow root and the place of its frame in the viewport.
 * @param work is sent as text: it sees its arguments and nothing of the test's
 */
export async function inLayers<T, A = undefined>(
  page: Page,
  work: (root: ShadowRoot, frame: { x: number; y: number }, argument: A) => T,
  argument?: A,
): Promise<T[]> {
  const cdp = await devtools(page);
  const results: T[] = [];
  const roots = (await layersOf(page)).flatMap(({ shadowRoots }) => shadowRoots ?? []).map(idOf);
  for (const backendNodeId of roots) {
    const resolved = await orGone(cdp.send('DOM.resolveNode', { backendNodeId }));
    if (resolved === null) continue;
    const called = cdp.send('Runtime.callFunctionOn', {
      objectId: resolved.object.objectId as string,
      functionDeclaration: `function (argument) {
        if (!this.ownerDocument.defaultView) return null;
        let x = 0, y = 0;
        for (let at = this.ownerDocument.defaultView; at.frameElement; at = at.parent) {
          const box = at.frameElement.getBoundingClientRect();
          x += box.left + at.frameElement.clientLeft;
          y += box.top + at.frameElement.clientTop;
        }
        return { done: (${work})(this, { x, y }, argument) };
      }`,
      arguments: [{ value: argument }],
      returnByValue: true,
    });
    const answer = await orGone(called);
    if (answer === null) continue;
    const { result, exceptionDetails } = answer;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    if (result.value !== null) results.push((result.value as { done: T }).done);
  }
  return results;
}

/** The marks now drawn in the tab, in all frames. */
export async function marks(page: Page): Promise<Mark[]> {
  const all = await inLayers(page, (root, frame) =>
    [...root.querySelectorAll('.mark')].map((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return {
        name: button.getAttribute('aria-label') ?? '',
        expanded: button.getAttribute('aria-expanded') === 'true',
        box: { x: left + frame.x, y: top + frame.y, width, height },
      };
    }),
  );
  return all.flat();
}

/** Presses the mark with this name as a person does: at its place in the window. */
export async function clickMark(page: Page, name: string): Promise<void> {
  const mark = (await marks(page)).find((one) => one.name === name);
  if (!mark) throw new Error(`No mark named ${name}`);
  await page.mouse.click(mark.box.x + mark.box.width / 2, mark.box.y + mark.box.height / 2);
}

/** The text of the open card, or null. */
export async function cardText(page: Page): Promise<string | null> {
  const cards = await inLayers(page, (root) => root.querySelector<HTMLElement>('.card')?.textContent ?? null);
  return cards.find((text) => text !== null) ?? null;
}

/** The middle of a card's button with this text, in the tab's viewport; null when there is none. */
export async function cardButton(page: Page, text: string): Promise<{ x: number; y: number } | null> {
  const found = await inLayers(
    page,
    (root, frame, wanted) => {
      const buttons = [...root.querySelectorAll<HTMLElement>('.card button')];
      const button = buttons.find((one) => one.textContent.trim() === wanted || one.ariaLabel === wanted);
      button?.scrollIntoView({ block: 'nearest' });
      const box = button?.getBoundingClientRect();
      return box ? { x: frame.x + box.left + box.width / 2, y: frame.y + box.top + box.height / 2 } : null;
    },
    text,
  );
  return found.find((place) => place !== null) ?? null;
}
