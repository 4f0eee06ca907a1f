import type { FirefoxSession, Handle } from '../../browsers/firefox-session.ts';

const limitMs = 20_000;

/** What assistive technology is told of an element. */
async function told(firefox: FirefoxSession, { id }: Handle): Promise<string> {
  const label = await firefox.marionette.send<{ value: string }>('WebDriver:GetComputedLabel', { id });
  const role = await firefox.marionette.send<{ value: string }>('WebDriver:GetComputedRole', { id });
  return `${role.value}: ${label.value}`;
}

/** Does something with elements that the page may just draw anew; again while they are not there or go. */
async function untilThere<T>(work: () => Promise<T>): Promise<T> {
  const until = Date.now() + limitMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!/^(no such|stale|detached)/.test((error as Error).name) || Date.now() > until) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

/** Uses the first element that fits in the closed layer of the current frame; again while none does or it goes. */
const withLayer = <T>(firefox: FirefoxSession, selector: string, use: (found: Handle) => Promise<T>): Promise<T> =>
  untilThere(async () =>
    use(await firefox.find(selector, await firefox.shadowRoot(await firefox.find('campus-lens-layer')))),
  );

/** Waits for the first element that fits in the closed layer of the current frame. Throws after 20 seconds. */
export const inLayer = (firefox: FirefoxSession, selector: string): Promise<Handle> =>
  withLayer(firefox, selector, async (found) => found);

/** Clicks the first element that fits as a person does. Throws after 20 seconds. */
export const clickInLayer = (firefox: FirefoxSession, selector: string): Promise<void> =>
  withLayer(firefox, selector, (found) => firefox.click(found));

/** What it says, for an element that is drawn anew whenever the page moves. Throws after 20 seconds. */
export const textInLayer = (firefox: FirefoxSession, selector: string): Promise<string> =>
  withLayer(firefox, selector, (found) => firefox.text(found));

/** Everything that fits in the closed layer of the current frame now; nothing when there is no layer. */
export async function allInLayer(firefox: FirefoxSession, selector: string): Promise<Handle[]> {
  const layer = await firefox.find('campus-lens-layer').catch(() => null);
  if (layer === null) return [];
  const { id } = await firefox.shadowRoot(layer);
  const found = await firefox.marionette.send<Record<string, string>[]>('WebDriver:FindElementsFromShadowRoot', {
    using: 'css selector',
    value: selector,
    shadowRoot: id,
  });
  return found.map((reference) => ({ id: Object.values(reference)[0] ?? '' }));
}

/** Role and accessible name of every mark in the current frame; none when there is no layer. */
export const marksTold = (firefox: FirefoxSession): Promise<string[]> =>
  untilThere(async () => Promise.all((await allInLayer(firefox, '.mark')).map((mark) => told(firefox, mark))));
