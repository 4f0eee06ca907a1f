import { defineBackground } from 'wxt/utils/define-background';
import { config } from 'zod';
import { browser, type Runtime } from '../../lib/messages/browser.ts';
import { grantedHosts, self } from '../../lib/messages/self.ts';
import { classify } from '../../lib/messages/sender.ts';
import { parseFromFrame, parseFromPage } from '../../lib/messages/validate.ts';
import { framesItem } from '../../lib/storage/frames.ts';
import { withoutTab } from '../../lib/storage/pause.ts';
import { onInstalled } from './consent.ts';
import { forgetClosedFamily } from './family.ts';
import { watchFills } from './fill.ts';
import { onFirstWake } from './first-wake.ts';
import { fromFrame } from './from-frame.ts';
import { fromPage } from './from-page.ts';
import { onGranted, onTakenBack, register } from './hosts.ts';
import { watchIdle } from './idle.ts';
import { openHelp } from './open-help.ts';
import { watchOutbox } from './outbox.ts';
import './spanish.ts';
import { changePause } from './pause.ts';
import { watchProfileUrl } from './profile-url.ts';
import { rebuild } from './rebuild.ts';
import { forgetTab } from './store-report.ts';
import { withTab } from './tab-lock.ts';
import { watchTasks } from './tasks.ts';
import { watchProfile } from './watch-profile.ts';

async function answer(message: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  const who = classify(sender, self(), await grantedHosts());
  if (who.kind === 'page') {
    const parsed = parseFromPage(message);
    return parsed ? fromPage(parsed) : undefined;
  }
  if (who.kind === 'frame') {
    const parsed = parseFromFrame(message);
    return parsed && parsed.type !== 'help' ? fromFrame(who, parsed) : undefined;
  }
  return undefined;
}

/** "Ask for help" must open its panel before anything is awaited; a card's message comes from a frame of ours only. */
function helpAtOnce(message: unknown, sender: Runtime.MessageSender): Promise<void> | null {
  const parsed = parseFromFrame(message);
  if (parsed?.type !== 'help') return null;
  const who = classify(sender, self(), ['https://*/*']);
  return who.kind === 'frame' ? openHelp(who.tabId, parsed) : null;
}

export default defineBackground({
  type: 'module',
  main() {
    // Without this zod probes `new Function`, which the extension's content policy refuses and reports.
    config({ jitless: true });
    browser.runtime.onMessage.addListener(
      (message: unknown, sender: Runtime.MessageSender) => helpAtOnce(message, sender) ?? answer(message, sender),
    );
    browser.tabs.onRemoved.addListener(async (tabId) => {
      await withTab(tabId, () => forgetTab(tabId));
      await changePause((pause) => withoutTab(pause, tabId));
      await forgetClosedFamily(tabId);
    });
    browser.tabs.onUpdated.addListener(async (tabId, { status }) => {
      if (status === 'complete' && (await framesItem(tabId).read())) await rebuild(tabId, null);
    });
    browser.permissions.onAdded.addListener(onGranted);
    browser.permissions.onRemoved.addListener(onTakenBack);
    browser.runtime.onInstalled.addListener(onInstalled);
    watchFills();
    watchIdle();
    watchOutbox();
    watchTasks();
    watchProfile(register);
    watchProfileUrl();
    void onFirstWake(register);
  },
});
