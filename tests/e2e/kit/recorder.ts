import type { BrowserContext, CDPSession, Page } from '@playwright/test';

declare global {
  interface Window {
    practiceRecord: string[];
  }
}

/**
 * Keeps, in the page's own world, what happens to it: events that anybody sends, in whatever world, and calls of what
 * sends, submits or navigates. It is sent as text and runs in every frame before its first script.
 */
function record(): void {
  const kept: string[] = [];
  window.practiceRecord = kept;
  const named = (target: unknown) =>
    target instanceof Element ? `${target.tagName.toLowerCase()}#${target.id}` : String(target);
  const kinds = ['click', 'dblclick', 'auxclick', 'contextmenu', 'beforeinput', 'input', 'change', 'submit', 'reset'];
  const keys = ['keydown', 'keyup', 'keypress', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'paste'];
  for (const kind of [...kinds, ...keys])
    window.addEventListener(kind, ({ target }) => kept.push(`event ${kind} ${named(target)}`), true);

  const watchCall = (owner: object, name: string) => {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    const call = found?.value as ((...args: unknown[]) => unknown) | undefined;
    if (!found || !call) return;
    Object.defineProperty(owner, name, {
      ...found,
      value(this: unknown, ...args: unknown[]) {
        kept.push(`call ${name} ${args.map(String).join(' ')}`);
        return Reflect.apply(call, this, args);
      },
    });
  };
  watchCall(window, 'fetch');
  watchCall(window, 'open');
  watchCall(XMLHttpRequest.prototype, 'open');
  watchCall(XMLHttpRequest.prototype, 'send');
  watchCall(Navigator.prototype, 'sendBeacon');
  watchCall(WebSocket.prototype, 'send');
  watchCall(HTMLFormElement.prototype, 'submit');
  watchCall(HTMLFormElement.prototype, 'requestSubmit');
  watchCall(HTMLElement.prototype, 'click');
  watchCall(EventTarget.prototype, 'dispatchEvent');
  for (const name of ['pushState', 'replaceState', 'back', 'forward', 'go']) watchCall(History.prototype, name);

  const watchSetter = (owner: object, name: string) => {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    const { set } = found ?? {};
    if (!found || !set) return;
    Object.defineProperty(owner, name, {
      ...found,
      set(this: unknown, value: unknown) {
        kept.push(`set ${name} ${named(this)}`);
        Reflect.apply(set, this, [value]);
      },
    });
  };
  for (const name of ['value', 'checked']) watchSetter(HTMLInputElement.prototype, name);
  for (const name of ['value', 'selectedIndex']) watchSetter(HTMLSelectElement.prototype, name);
  watchSetter(HTMLTextAreaElement.prototype, 'value');
  watchSetter(HTMLOptionElement.prototype, 'selected');
}

/** What was kept in one frame, and how it stands now: every control's state, and all markup but our layer. */
interface FrameState {
  url: string;
  record: string[];
  controls: string[];
  html: string;
}

function look(): Omit<FrameState, 'url'> {
  const controls = [...document.querySelectorAll('input,select,textarea,[role=checkbox],[contenteditable]')];
  const states = controls.map((one) => {
    const { value = '', checked = null } = one as Partial<HTMLInputElement>;
    return [one.id, value, checked, one.getAttribute('aria-checked')].join(' ');
  });
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const layer of copy.querySelectorAll('campus-lens-layer')) layer.remove();
  return { record: window.practiceRecord ?? [], controls: states, html: copy.outerHTML };
}

export interface Recorder {
  /** Every request over the network since the start, with its method, in alphabetical order. */
  requests(): string[];
  /** Every frame of a page as it stands now. */
  frames(page: Page): Promise<FrameState[]>;
}

/** Records every page that a browser opens from now on. */
export async function startRecorder(context: BrowserContext): Promise<Recorder> {
  const requests: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (/^(https?|wss?):/.test(url)) requests.push(`${request.method()} ${url}`);
  });
  context.on('page', (page) => page.on('websocket', (socket) => requests.push(`socket ${socket.url()}`)));
  await context.addInitScript(record);
  return {
    requests: () => [...requests].sort(),
    async frames(page) {
      const all = page.frames().map(async (frame) => ({ url: frame.url(), ...(await frame.evaluate(look)) }));
      return (await Promise.all(all)).sort((one, other) => one.url.localeCompare(other.url));
    },
  };
}

/** Runs code on a page in a world of its own, as an extension's script does. */
export async function inOwnWorld(cdp: CDPSession, expression: string): Promise<void> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  await cdp.send('Runtime.evaluate', { expression, contextId: executionContextId });
}
