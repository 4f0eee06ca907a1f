import { isShown } from '../dom/shown.ts';
import { clean } from '../dom/text.ts';

/** Headers are short; more text than this is no header. */
const MOST_PIECES = 120;

/** The shown texts of an element, leaf by leaf, in order: "Grade: 09" and "#1234" stay apart. */
export function pieces(root: Element): string[] {
  const found: string[] = [];
  const walk = (element: Element) => {
    for (const node of element.childNodes) {
      if (found.length >= MOST_PIECES) return;
      if (node.nodeType === 3) {
        const text = clean(node.nodeValue);
        if (text) found.push(text);
      } else if (node.nodeType === 1) {
        const child = node as Element;
        if (!/^(SCRIPT|STYLE|TEMPLATE|SELECT|OPTION|IFRAME)$/.test(child.tagName) && isShown(child)) walk(child);
      }
    }
  };
  if (isShown(root)) walk(root);
  return found;
}
