import { clean } from './text.ts';

/** Of a long list this many children are looked at: its header and some rows. */
const FIRST = 8;
const LONG = 20;
const MOST_NODES = 6000;
const ATTRIBUTES = ['aria-label', 'title', 'alt', 'placeholder'];

/** The words that a document prints or is named by, of long lists those of the first rows: enough to tell what it may be. */
export function sampleText(root: Element): string {
  const parts: string[] = [];
  let nodes = 0;
  const visit = (element: Element) => {
    if (/^(SCRIPT|STYLE|TEMPLATE)$/.test(element.tagName) || ++nodes > MOST_NODES) return;
    for (const name of ATTRIBUTES) parts.push(element.getAttribute(name) ?? '');
    const long = element.childElementCount > LONG && !/^(BODY|FORM)$/.test(element.tagName);
    let seen = 0;
    for (const node of element.childNodes) {
      if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
      if (node.nodeType !== 1) continue;
      if (long && ++seen > FIRST) break;
      visit(node as Element);
    }
  };
  visit(root);
  return clean(parts.join(' '));
}
