import { JSDOM } from 'jsdom';
import { lookalikePage } from '../../campus/lookalikes/index.ts';
import { relationshipsPages } from '../../campus/relationships-routes.ts';
import type { Asked } from '../../campus/routes.ts';
import { createSessions } from '../../campus/sessions.ts';
import { toolPages } from '../../campus/tools/routes.ts';
import type { FrameHtml } from './frames.ts';

const HOST = 'https://practice.infinitecampus.org';

/** Reads documents without a window of their own: jsdom takes long to make one, and one more for every frame in it. */
const parser = new new JSDOM().window.DOMParser();

/** Without selectors: jsdom's engine for them leaves listeners on the window for every document that it is used in. */
function elementsOf(doc: Document): Element[] {
  const walker = doc.createTreeWalker(doc, 1);
  const elements: Element[] = [];
  while (walker.nextNode()) elements.push(walker.currentNode as Element);
  return elements;
}

/** What the practice campus answers at an address, without a server. Throws where there is nothing. */
function answered(address: string): string {
  const { pathname: path, searchParams: query } = new URL(address, HOST);
  const sessions = createSessions();
  const asked: Asked = { method: 'GET', path, query, body: '', sessions, session: sessions.open(null) };
  const answer = toolPages(asked) ?? relationshipsPages(asked) ?? lookalikePage(asked);
  if (answer === null || (answer.status ?? 200) !== 200) throw new Error(`The practice campus has no page ${address}`);
  return String(answer.body);
}

/** Frames of a document, also those that get their address from its script. */
function framesIn(elements: Element[]): { address: string; name: string }[] {
  const onload = elements.find((one) => one.hasAttribute('onload'))?.getAttribute('onload') ?? '';
  const late = /src='([^']+)'/.exec(onload)?.[1];
  const frames = elements.filter(({ localName }) => localName === 'iframe' || localName === 'frame');
  return frames.flatMap((frame) => {
    const src = frame.getAttribute('src') ?? '';
    const address = src === 'about:blank' ? late : src;
    return address ? [{ address, name: frame.getAttribute('name') ?? frame.id }] : [];
  });
}

/**
 * All documents of a tab, the top one first, with what the general renderer's script would draw into them. What Kendo's
 * script of the Relationships page draws is not there.
 */
export function practiceFrames(address: string, name = ''): FrameHtml[] {
  const doc = parser.parseFromString(answered(address), 'text/html');
  const elements = elementsOf(doc);
  const script = elements.find((one) => one.localName === 'script' && one.hasAttribute('data-content'));
  const content = script?.getAttribute('data-content');
  const root = elements.find(({ localName }) => localName === 'app-root');
  if (content && root) root.innerHTML = (JSON.parse(answered(content)) as { html: string }).html;
  const body = doc.body.tagName === 'BODY' ? doc.body.innerHTML : '';
  return [
    { body, title: doc.title, url: address, name },
    ...framesIn(elementsOf(doc)).flatMap((frame) => practiceFrames(frame.address, frame.name)),
  ];
}
