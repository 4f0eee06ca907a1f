import { vi } from 'vitest';

/** What jsdom lacks for the mark layer: boxes, what is in view, and a way into closed shadow roots. */

type Seen = (entries: { target: Element; isIntersecting: boolean }[]) => void;

const boxes = new Map<Element, DOMRect>();
const watched = new Map<Element, Seen>();
const roots = new Map<Element, ShadowRoot>();
/** The one element that covers all others, or null. */
export const cover: { by: Element | null } = { by: null };

const rect = (left: number, top: number, width: number, height: number) =>
  ({ left, top, width, height, right: left + width, bottom: top + height, x: left, y: top }) as DOMRect;

export function stubLayout(): void {
  boxes.clear();
  watched.clear();
  roots.clear();
  cover.by = null;
  class Intersections {
    seen: Seen;
    constructor(seen: Seen) {
      this.seen = seen;
    }
    observe = (element: Element) => void watched.set(element, this.seen);
    unobserve = (element: Element) => void watched.delete(element);
    disconnect = () => watched.clear();
  }
  class Sizes {
    observe() {}
    disconnect() {}
  }
  Object.assign(window, {
    IntersectionObserver: Intersections,
    ResizeObserver: Sizes,
    requestAnimationFrame: (draw: () => void) => queueMicrotask(draw),
    CSS: { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') },
    focus: () => undefined,
  });
  vi.stubGlobal(
    'DOMRect',
    class {
      constructor(...given: [number, number, number, number]) {
        Object.assign(this, rect(...given));
      }
    },
  );
  Object.assign(document, { elementFromPoint: () => cover.by });
  Element.prototype.scrollIntoView = () => undefined;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return boxes.get(this) ?? rect(0, 0, 0, 0);
  });
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, how) {
    const root = attach.call(this, how);
    roots.set(this, root);
    return root;
  });
}

/** The element stands here and is in view. */
export function standsAt(element: Element, ...box: [number, number, number, number]): void {
  boxes.set(element, rect(...box));
}

/** The browser tells that what is watched came into view, or went. */
export function inView(element: Element, isIntersecting = true): void {
  watched.get(element)?.([{ target: element, isIntersecting }]);
}

export const isWatched = (element: Element) => watched.has(element);

/** The closed root of the mark layer. */
export function layer(): ShadowRoot {
  const root = [...roots].find(([element]) => element.localName === 'campus-lens-layer')?.[1];
  if (!root) throw new Error('there is no layer');
  return root;
}
