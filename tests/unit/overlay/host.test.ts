// @vitest-environment jsdom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHost } from '../../../components/overlay/host.ts';
import { STYLE } from '../../../components/overlay/style.ts';

let now = 0;
beforeEach(() => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  document.documentElement.querySelector('campus-lens-layer')?.remove();
});
afterEach(() => void vi.restoreAllMocks());

describe('the layer', () => {
  it('stands outside the body, and its root is closed to the page', () => {
    const before = document.body.outerHTML;
    const host = createHost(document, STYLE);
    expect(host.attach()).toBe(true);
    expect(host.element.parentNode).toBe(document.documentElement);
    expect(host.element.shadowRoot).toBeNull();
    expect(document.body.outerHTML).toBe(before);
  });

  it('comes back when the page rewrote itself', () => {
    const host = createHost(document, STYLE);
    host.attach();
    host.element.remove();
    expect(host.attach()).toBe(true);
    expect(host.element.isConnected).toBe(true);
  });

  it('gives up when the page takes it away five times within five seconds', () => {
    const host = createHost(document, STYLE);
    host.attach();
    for (let fight = 1; fight <= 5; fight++) {
      now += 100;
      host.element.remove();
      expect(host.attach(), `fight ${fight}`).toBe(fight < 5);
    }
    expect(host.element.isConnected).toBe(false);
  });

  it('stays away after it gave up, also when the page has been quiet', () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(0);
    const host = createHost(document, STYLE);
    host.attach();
    for (let fight = 1; fight <= 5; fight++) {
      host.element.remove();
      host.attach();
    }
    now.mockReturnValue(60_000);
    expect(host.attach()).toBe(false);
  });

  it('does not take rewrites that are far apart for a fight', () => {
    const host = createHost(document, STYLE);
    host.attach();
    for (let times = 0; times < 20; times++) {
      now += 2000;
      host.element.remove();
      expect(host.attach()).toBe(true);
    }
  });

  it('does not stand in a document without a root', () => {
    const empty = document.implementation.createHTMLDocument();
    const host = createHost(empty, STYLE);
    empty.documentElement.remove();
    expect(host.attach()).toBe(false);
  });

  it.each([
    'click',
    'mousedown',
    'pointerdown',
    'keydown',
    'keyup',
    'keypress',
    'focusin',
    'contextmenu',
    'touchstart',
  ])('keeps a %s on a mark from the page', (name) => {
    const heard = vi.fn();
    for (const node of [document, window, document.documentElement]) node.addEventListener(name, heard);
    const host = createHost(document, STYLE);
    host.attach();
    const button = document.createElement('button');
    const own = vi.fn();
    button.addEventListener(name, own);
    host.root.append(button);
    button.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
    expect(own).toHaveBeenCalledTimes(1);
    expect(heard).not.toHaveBeenCalled();
    // The page's own events go their way.
    document.body.dispatchEvent(new Event(name, { bubbles: true }));
    expect(heard).toHaveBeenCalledTimes(3);
    for (const node of [document, window, document.documentElement]) node.removeEventListener(name, heard);
  });
});
