import type { Marionette } from './marionette.ts';

type Reference = Record<string, string>;
const elementKey = 'element-6066-11e4-a52e-4f735466cecf'; // WebDriver's name for an element reference (W3C WebDriver, 12.1)
const shadowKey = 'shadow-6066-11e4-a52e-4f735466cecf';

/** An element or shadow root that Firefox holds for us. */
export type Handle = { id: string };

// biome-ignore lint/suspicious/noExplicitAny: functions run in the page with whatever arguments the caller gives.
type InPage<T> = string | ((...args: any[]) => T | Promise<T>);

const waitLimitMs = 20_000;
const waitStepMs = 50;

/**
 * One Firefox with the extension in it. Commands act on the current tab and frame: `open` and `switchTo` go to a tab's
 * top, `frame` goes down from there. Everything throws a MarionetteError when Firefox refuses.
 */
export class FirefoxSession {
  readonly marionette: Marionette;
  readonly extensionId: string;
  /** `moz-extension://<uuid>` of this run. */
  readonly extensionOrigin: string;
  readonly #closeAll: () => Promise<void>;
  #storageTab = '';

  private constructor(marionette: Marionette, id: string, origin: string, closeAll: () => Promise<void>) {
    this.marionette = marionette;
    this.extensionId = id;
    this.extensionOrigin = origin;
    this.#closeAll = closeAll;
  }

  /** For `launchFirefox`: asks the browser where the installed extension's pages are. */
  static async start(marionette: Marionette, id: string, closeAll: () => Promise<void>): Promise<FirefoxSession> {
    const session = new FirefoxSession(marionette, id, '', closeAll);
    const host = await session.inBrowser<string>(
      'return WebExtensionPolicy.getByID(arguments[0]).mozExtensionHostname',
      id,
    );
    return new FirefoxSession(marionette, id, `moz-extension://${host}`, closeAll);
  }

  async open(url: string): Promise<void> {
    await this.marionette.send('WebDriver:Navigate', { url });
  }

  currentTab(): Promise<string> {
    return this.#value('WebDriver:GetWindowHandle');
  }

  tabs(): Promise<string[]> {
    return this.marionette.send('WebDriver:GetWindowHandles');
  }

  /** Makes a tab the current and, unless told otherwise, the visible one. */
  async switchTo(handle: string, focus = true): Promise<void> {
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus });
  }

  /** Opens an address in a new tab, goes there and gives its handle. A tab without focus stays behind the visible one. */
  async openTab(url: string, focus = true): Promise<string> {
    const { handle } = await this.marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus });
    await this.switchTo(handle, focus);
    await this.open(url);
    return handle;
  }

  /** Closes the current tab; go on with `switchTo`. */
  async closeTab(): Promise<void> {
    await this.marionette.send('WebDriver:CloseWindow');
  }

  /** Opens a page of the extension, such as `popup.html`, in a new tab and gives the tab's handle. */
  openExtensionPage(path: string, focus = true): Promise<string> {
    return this.openTab(`${this.extensionOrigin}/${path}`, focus);
  }

  /** What storage.session holds under a key; undefined when there is nothing. Tabs and frame: see `asExtension`. */
  async readSession(key: string): Promise<unknown> {
    const all = await this.asExtension<Record<string, unknown>>(
      'return browser.storage.session.get(arguments[0])',
      key,
    );
    return all[key];
  }

  /**
   * As `evaluate`, with the extension's rights: in its manifest, a page of its own without any script, in a tab behind
   * the others. Current tab and visible tab stay what they are, the current frame becomes the top.
   */
  async asExtension<T>(script: InPage<T>, ...args: unknown[]): Promise<T> {
    const before = await this.currentTab();
    try {
      if (this.#storageTab) await this.switchTo(this.#storageTab, false);
      else this.#storageTab = await this.openExtensionPage('manifest.json', false);
      return await this.evaluate<T>(script, ...args);
    } finally {
      await this.switchTo(before, false);
    }
  }

  /** Goes to a frame, from the top document down: one CSS selector of a frame element a level; none is the top. */
  async frame(...selectors: string[]): Promise<void> {
    await this.marionette.send('WebDriver:SwitchToFrame', { id: null });
    for (const selector of selectors) {
      const { id } = await this.find(selector);
      await this.marionette.send('WebDriver:SwitchToFrame', { element: id });
    }
  }

  /**
   * Runs a function, or the text of a function's body, in the current frame with JSON arguments; waits for a promise.
   * The function is sent as text: it sees its arguments and the page, nothing of the test.
   */
  async evaluate<T>(script: InPage<T>, ...args: unknown[]): Promise<T> {
    const text = typeof script === 'string' ? script : `return (${script})(...arguments)`;
    return this.#value('WebDriver:ExecuteScript', { script: text, args });
  }

  /** As `evaluate`, with the browser's own rights (`Services`, `WebExtensionPolicy`, the toolbar's document). */
  async inBrowser<T>(script: InPage<T>, ...args: unknown[]): Promise<T> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.evaluate(script, ...args);
    } finally {
      await this.marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /**
   * Evaluates again and again until the result is truthy, and gives it. An error counts as "not yet": while a page is
   * being loaded it has no body, or goes. Throws after 20 seconds, with the last error if that was all there was.
   */
  async waitFor<T>(script: InPage<T>, ...args: unknown[]): Promise<T> {
    const until = Date.now() + waitLimitMs;
    for (;;) {
      let error: unknown = new Error(`Still not true after ${waitLimitMs} ms: ${script}`);
      try {
        const result = await this.evaluate(script, ...args);
        if (result) return result;
      } catch (thrown) {
        error = thrown;
      }
      if (Date.now() > until) throw error;
      await new Promise((done) => setTimeout(done, waitStepMs));
    }
  }

  /** The first element for a CSS selector in the current frame, or within a shadow root. */
  async find(selector: string, within?: Handle): Promise<Handle> {
    const how = { using: 'css selector', value: selector };
    const found = within
      ? await this.#value<Reference>('WebDriver:FindElementFromShadowRoot', { ...how, shadowRoot: within.id })
      : await this.#value<Reference>('WebDriver:FindElement', how);
    return { id: found[elementKey] ?? '' };
  }

  /** An element's shadow root, closed ones too. */
  async shadowRoot(host: Handle): Promise<Handle> {
    const root = await this.#value<Reference>('WebDriver:GetShadowRoot', { id: host.id });
    return { id: root[shadowKey] ?? '' };
  }

  text(element: Handle): Promise<string> {
    return this.#value('WebDriver:GetElementText', { id: element.id });
  }

  /** Clicks as a person would: scrolls into view, real pointer events, refused when something covers it. */
  async click(element: Handle): Promise<void> {
    await this.marionette.send('WebDriver:ElementClick', { id: element.id });
  }

  async type(element: Handle, text: string): Promise<void> {
    await this.marionette.send('WebDriver:ElementSendKeys', { id: element.id, text });
  }

  /** The visible part of the current tab as PNG. */
  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.#value<string>('WebDriver:TakeScreenshot', { full: false }), 'base64');
  }

  /** Ends Firefox and removes its files. */
  close(): Promise<void> {
    return this.#closeAll();
  }

  async #value<T>(command: string, parameters: Record<string, unknown> = {}): Promise<T> {
    return (await this.marionette.send<{ value: T }>(command, parameters)).value;
  }
}
