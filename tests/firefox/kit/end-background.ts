import type { FirefoxSession } from '../../browsers/firefox-session.ts';

/** Ends the extension's event page as the browser does, in the middle of whatever it does. It starts again when asked. */
export async function endBackground(firefox: FirefoxSession): Promise<void> {
  await firefox.inBrowser(
    `const { extension } = WebExtensionPolicy.getByID(arguments[0]);
    return extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
    firefox.extensionId,
  );
}
