import type { ReplayServices } from '../../components/replay/services.ts';
import { browser } from '../../lib/messages/browser.ts';
import { replayItem } from '../../lib/storage/replay.ts';

/** Runs in the desk's page, in a world of our own: what a person reads there, in the page and its frames. */
// biome-ignore lint/performance/useDomNodeTextContent: hidden text is not what a person reads, and lines must stay lines
const shownText = () => document.body?.innerText ?? '';

/** Looking into a ticket, for the panel. */
export function replayServices(): ReplayServices {
  return {
    watch: (tell) => replayItem().watch(tell),
    set: (replay) => (replay === null ? replayItem().remove() : replayItem().write(replay)).catch(() => undefined),
    async pageText(tabId, origins) {
      // No wait before this: the browser's permission prompt needs the click itself.
      const granted = await browser.permissions.request({ origins }).catch(() => false);
      if (!granted) return null;
      try {
        const frames = await browser.scripting.executeScript({
          target: { tabId, allFrames: true },
          func: shownText,
        });
        const texts = frames.map(({ result }) => (typeof result === 'string' ? result : ''));
        return texts.some((text) => text !== '') ? texts.join('\n\n') : null;
      } catch {
        return null;
      }
    },
  };
}
