import type { FirefoxSession } from '../../browsers/firefox-session.ts';

const limitMs = 20_000;

/**
 * Marionette lists no popups among its tabs, but the part of it that works inside pages (Firefox'
 * MarionetteCommandsParent.sys.mjs) is in the popup's page too, and the browser's own rights reach it.
 */
const inPopup = `const popup = document.querySelector('.webextension-popup-browser');
  const page = popup?.browsingContext?.currentWindowGlobal;
  if (!page?.documentURI.spec.endsWith('/popup.html')) return null;
  const actor = page.getActor('MarionetteCommands');`;

/** Runs the text of a function's body in the open popup; null when none is open. */
export async function evaluateInPopup<T>(firefox: FirefoxSession, body: string): Promise<T | null> {
  return firefox.inBrowser<T | null>(
    `return (async (body) => { ${inPopup}
      const how = { sandboxName: null, newSandbox: true, timeout: 5000, file: 'test', line: 1, async: false };
      return actor.executeScript(body, [], how);
    })(...arguments)`,
    body,
  );
}

/** Waits until the popup is open and says something there is truthy, and gives it. Throws after 20 seconds. */
export async function waitForPopup<T>(firefox: FirefoxSession, body: string): Promise<T> {
  const until = Date.now() + limitMs;
  for (;;) {
    const result = await evaluateInPopup<T>(firefox, body).catch(() => null);
    if (result) return result;
    if (Date.now() > until) throw new Error(`Still not true in the popup after ${limitMs} ms: ${body}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Clicks as a person would, with pointer events, in the open popup. Throws when there is none or nothing fits. */
export async function clickInPopup(firefox: FirefoxSession, selector: string): Promise<void> {
  const clicked = await firefox.inBrowser<boolean | null>(
    `return (async (selector) => { ${inPopup}
      const element = await actor.findElement('css selector', selector, { all: false, timeout: 0 });
      await actor.clickElement(element, { toJSON: () => ({ 'moz:webdriverClick': true }) });
      return true;
    })(...arguments)`,
    selector,
  );
  if (!clicked) throw new Error('No popup is open');
}

/** Closes whatever hangs from the toolbar. */
export async function closePopups(firefox: FirefoxSession): Promise<void> {
  await firefox.inBrowser(
    "for (const panel of document.querySelectorAll('panel')) if (panel.state === 'open') panel.hidePopup()",
  );
}
