import { JSDOM } from 'jsdom';

/** A window of jsdom that keeps each element's attributes. */
function makeWindow() {
  const dom = new JSDOM('', { url: 'https://practice.infinitecampus.org' });
  const known = new WeakMap<Element, { name: string; value: string }[]>();
  Object.defineProperty(dom.window.Element.prototype, 'attributes', {
    get(this: Element) {
      const before = known.get(this);
      if (before) return before;
      const found = this.getAttributeNames().map((name) => ({ name, value: this.getAttribute(name) ?? '' }));
      known.set(this, found);
      return found;
    },
  });
  return dom;
}

const windows: JSDOM[] = [];

/**
 * A window of jsdom with a page that does not change while it is read: it keeps each element's attributes. jsdom asks for
 * them again for each part of each selector, through proxies, which is most of the time that a reading takes.
 * @param url whole, or path and query on the practice campus
 * @param at the number of the frame: those of a page are read at once, each in a window of its own, and the next page has
 *   these windows again, since jsdom takes long to make one
 */
export function stillWindow(body: string, url: string, title: string, at: number): Window {
  windows[at] ??= makeWindow();
  const dom = windows[at];
  dom.reconfigure({ url: new URL(url, 'https://practice.infinitecampus.org').href });
  dom.window.name = '';
  const { document } = dom.window;
  document.documentElement.innerHTML = `<head><title>${title}</title></head><body>${body}</body>`;
  return dom.window as unknown as Window;
}
