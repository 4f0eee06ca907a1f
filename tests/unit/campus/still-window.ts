import { JSDOM } from 'jsdom';

/**
 * A window of jsdom with a page that does not change while it is read: it keeps each element's attributes. jsdom asks for
 * them again for each part of each selector, through proxies, which is most of the time that a reading takes.
 * @param url whole, or path and query on the practice campus
 */
export function stillWindow(body: string, url: string, title = ''): Window {
  const { window } = new JSDOM(`<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`, {
    url: new URL(url, 'https://practice.infinitecampus.org').href,
  });
  const known = new WeakMap<Element, { name: string; value: string }[]>();
  Object.defineProperty(window.Element.prototype, 'attributes', {
    get(this: Element) {
      const before = known.get(this);
      if (before) return before;
      const found = this.getAttributeNames().map((name) => ({ name, value: this.getAttribute(name) ?? '' }));
      known.set(this, found);
      return found;
    },
  });
  return window as unknown as Window;
}
