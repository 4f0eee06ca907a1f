import { JSDOM } from 'jsdom';

/**
 * A window of jsdom with a page that does not change while it is read: it keeps each element's attributes, and which
 * selectors fit it. jsdom asks for the first again for each part of each selector, through proxies, and a reader for the
 * second at every cell below an element: together most of the time that a reading takes.
 * @param url whole, or path and query on the practice campus
 */
export function stillWindow(body: string, url: string, title = ''): Window {
  const { window } = new JSDOM(`<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`, {
    url: new URL(url, 'https://practice.infinitecampus.org').href,
  });
  const attributes = new WeakMap<Element, { name: string; value: string }[]>();
  Object.defineProperty(window.Element.prototype, 'attributes', {
    get(this: Element) {
      const before = attributes.get(this);
      if (before) return before;
      const found = this.getAttributeNames().map((name) => ({ name, value: this.getAttribute(name) ?? '' }));
      attributes.set(this, found);
      return found;
    },
  });
  const { matches } = window.Element.prototype;
  const fits = new Map<string, WeakMap<Element, boolean>>();
  const remembered = function (this: Element, selector: string): boolean {
    const known = fits.get(selector) ?? new WeakMap<Element, boolean>();
    fits.set(selector, known);
    const before = known.get(this);
    if (before !== undefined) return before;
    const fit = matches.call(this, selector);
    known.set(this, fit);
    return fit;
  };
  Object.defineProperty(window.Element.prototype, 'matches', { value: remembered });
  return window as unknown as Window;
}
