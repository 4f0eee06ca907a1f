import { clean } from './text.ts';

/** Of a list this many children are looked at: its header and some rows; a form has hardly more. */
const FIRST = 40;
const MOST_NODES = 6000;
const ATTRIBUTES = ['aria-label', 'title', 'alt', 'placeholder', 'abbr'];

/** The words that a document prints or is named by, of long lists those of the first rows: enough to tell what it may be. */
export function sampleText(root: Element): string {
  const parts: string[] = [];
  let nodes = 0;
  const visit = (element: Element) => {
    if (/^(SCRIPT|STYLE|TEMPLATE)$/.test(element.tagName) || ++nodes > MOST_NODES) return;
    for (const name of element.getAttributeNames())
      if (ATTRIBUTES.includes(name)) parts.push(element.getAttribute(name) ?? '');
    const whole = /^(BODY|FORM)$/.test(element.tagName);
    let seen = 0;
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
      if (node.nodeType !== 1) continue;
      if (!whole && ++seen > FIRST) break;
      visit(node as Element);
    }
  };
  visit(root);
  return clean(parts.join(' '));
}
