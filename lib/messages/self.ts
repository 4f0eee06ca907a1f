import { browser } from './browser.ts';

/** Our id and origin, for telling our own messages from others. Not by `URL.origin`: that may be "null" for our scheme. */
export const self = () => ({ id: browser.runtime.id, origin: browser.runtime.getURL('/').replace(/\/+$/, '') });

/** Match patterns of the hosts we may read at this moment: the manifest's and those a person granted. */
export async function grantedHosts(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** The person's language for the interface, as the browser has it. */
export const uiLanguages = (): string[] => [browser.i18n.getUILanguage()];
