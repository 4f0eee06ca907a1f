import { isShown } from './shown.ts';
import { clean } from './text.ts';

const SILENT = 'script,style,template,noscript,option,textarea';

/**
 * The texts of an element that are shown, each by itself, in order.
 * @param like only those like this
 */
export function shownTexts(element: Element, like = /\S/): string[] {
  const found: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    const text = clean(node.nodeValue);
    if (text && like.test(text) && around && !around.closest(SILENT) && isShown(around)) found.push(text);
  }
  return found;
}
