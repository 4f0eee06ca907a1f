import type { FirefoxSession } from '../../browsers/firefox-session.ts';

/** A person grants a host on a page of the extension, with a click, as the browser demands. Throws when refused. */
export async function grant(firefox: FirefoxSession, pattern: string): Promise<void> {
  const before = await firefox.currentTab();
  await firefox.openExtensionPage('popup.html');
  await firefox.evaluate((origin: string) => {
    const ask = document.createElement('button');
    ask.id = 'ask';
    ask.textContent = origin;
    ask.onclick = () => browser.permissions.request({ origins: [origin] }).then((given) => (ask.value = `${given}`));
    document.body.prepend(ask);
  }, pattern);
  await firefox.click(await firefox.find('#ask'));
  const given = await firefox.waitFor(() => document.querySelector<HTMLButtonElement>('#ask')?.value);
  await firefox.closeTab();
  await firefox.switchTo(before);
  if (given !== 'true') throw new Error(`${pattern} was not granted`);
}

/** A person takes a host back, as in Firefox' own settings of the extension. */
export async function takeBack(firefox: FirefoxSession, pattern: string): Promise<void> {
  const taken = await firefox.asExtension<boolean>(
    'return browser.permissions.remove({ origins: [arguments[0]] })',
    pattern,
  );
  if (!taken) throw new Error(`${pattern} was not taken back`);
}
