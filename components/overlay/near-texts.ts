/** Texts this far from a control may be in the way of what is drawn beside it. */
const FAR = 300;
/** In a document with more of them the rest is not looked at: a note may then stand over a text. */
const MOST = 3000;

/** The elements that hold a text and no other element. */
export function leafTexts(doc: Document): Element[] {
  const walker = doc.createTreeWalker(doc.body ?? doc, 4);
  const found = new Set<Element>();
  for (let node = walker.nextNode(); node && found.size < MOST; node = walker.nextNode())
    if (node.nodeValue?.trim() && node.parentElement) found.add(node.parentElement);
  return [...found];
}

/** Where the texts near a control stand: of each the place of its words, not of the cell that holds them. */
export function textsNear(elements: readonly Element[], box: DOMRect): DOMRect[] {
  const range = elements[0]?.ownerDocument.createRange();
  if (!range?.getBoundingClientRect) return [];
  return elements.flatMap((element): DOMRect[] => {
    const { top, bottom, width } = element.getBoundingClientRect();
    if (width === 0 || bottom < box.top - FAR || top > box.bottom + FAR) return [];
    range.selectNodeContents(element);
    return [range.getBoundingClientRect()];
  });
}
