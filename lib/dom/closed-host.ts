/**
 * An element of our own with a closed shadow root that no script of the page can reach.
 *
 * It is made in a document without a window. In the page's own document a page that has defined an element of this name
 * (`customElements.define`) would be handed our element as its own, and its `attachInternals().shadowRoot` opens closed
 * roots too: with it the page could read the card, change its words and press its buttons. A root that is attached
 * before an element belongs to such a document stays closed for it (HTML, "available to element internals").
 * @param name of the element
 */
export function closedHost(doc: Document, name: string): { element: HTMLElement; root: ShadowRoot } {
  const element = doc.implementation.createHTMLDocument('').createElement(name);
  const root = element.attachShadow({ mode: 'closed' });
  return { element: doc.adoptNode(element), root };
}
