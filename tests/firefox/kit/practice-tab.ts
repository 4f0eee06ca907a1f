import type { FirefoxSession } from '../../browsers/firefox-session.ts';

/** A tab under test: Marionette's handle of it and the browser's own number. */
export type PracticeTab = { handle: string; id: number };

const tabIds = (firefox: FirefoxSession) =>
  firefox.asExtension<number[]>('return browser.tabs.query({}).then((tabs) => tabs.map(({ id }) => id))');

/** Opens an address in a new tab in front. Throws when it is not the only new one. */
export async function openTab(firefox: FirefoxSession, url: string): Promise<PracticeTab> {
  const before = await tabIds(firefox);
  const handle = await firefox.openTab(url);
  const [id, ...more] = (await tabIds(firefox)).filter((one) => !before.includes(one));
  if (id === undefined || more.length > 0) throw new Error(`${more.length} more tabs than the one for ${url}`);
  return { handle, id };
}
