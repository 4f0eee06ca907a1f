import type { Services } from '../../components/panel/services.ts';
import { today } from '../../lib/campus/dates.ts';
import { browser } from '../../lib/messages/browser.ts';
import type { FromPage } from '../../lib/messages/map.ts';
import { setCheckOff } from '../../lib/storage/checks-off.ts';
import { draftItem, findDraft } from '../../lib/storage/draft.ts';
import { ownSchoolItem } from '../../lib/storage/own-school.ts';
import { panelRequestItem } from '../../lib/storage/panel-request.ts';
import { setRole, watchRoleLocked } from '../../lib/storage/role.ts';
import { feedItem, markTask, tasksDoneItem } from '../../lib/storage/tasks.ts';
import { watchTaught } from '../../lib/storage/taught.ts';
import { workedOnItem } from '../../lib/storage/worked-on.ts';
import { answerServices } from './answers.ts';
import { copyKey } from './copy-key.ts';
import { copyText } from './copy-text.ts';
import { deskServices } from './desks.ts';
import type { FirstAsked } from './first-asked.ts';
import { openHandout } from './open-handout.ts';
import { replayServices } from './replay.ts';
import { saveFile } from './save-file.ts';
import { ticketServices } from './tickets.ts';
import { watchFamily } from './watch-family.ts';

/** Everything the panel may do in the browser, but for what it asks first (`first-asked.ts`): this file is the whole of it. */
export function browserServices(): Omit<Services, 'language' | keyof FirstAsked> {
  const ask = (message: FromPage): Promise<unknown> => browser.runtime.sendMessage(message);
  return {
    version: browser.runtime.getManifest().version,
    structure: async (tabId) => asStructure(await ask({ type: 'structure', tabId }).catch(() => null)),
    watchFamily,
    workOn: (worked) =>
      void workedOnItem()
        .write(worked)
        .catch(() => undefined),
    watchWorkedOn: (tell) => workedOnItem().watch(tell),
    watchTaught,
    teach: async (tabId, subject) => wasStarted(await ask({ type: 'teach', tabId, subject }).catch(() => null)),
    openSettings: () => void browser.runtime.openOptionsPage(),
    watchRoleLocked,
    setRole,
    watchSchool: ownSchoolItem.watch,
    openWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
    watchFeed: feedItem.watch,
    watchTasksDone: (tell) => tasksDoneItem.watch((done) => tell(Object.keys(done ?? {}))),
    markTask: (task, done) => markTask(task, done, today()),
    clearRequest: (tabId) => panelRequestItem(tabId).remove(),
    findDraft,
    saveDraft: (tabId, draft) => draftItem(tabId).write(draft),
    removeDraft: (tabId) => draftItem(tabId).remove(),
    refresh: async (tabId) => void (await ask({ type: 'refresh', tabId })),
    pause: async (tabId, scope) => void (await ask({ type: 'pause', tabId, scope })),
    resume: async (tabId) => void (await ask({ type: 'resume', tabId })),
    showRow: async (tabId, row, check) =>
      wasShown(await ask({ type: 'show-row', tabId, row, check }).catch(() => null)),
    ...answerServices(ask),
    setCheck: (id, on) => setCheckOff(id, !on),
    originsGranted: (origins) => browser.permissions.contains({ origins }).catch(() => false),
    requestOrigins: (origins) => browser.permissions.request({ origins }).catch(() => false),
    copy: copyText,
    copyKey,
    openHandout,
    ...deskServices(ask),
    tickets: ticketServices(ask),
    replay: replayServices(),
    download: saveFile,
    openLink: (url) => void browser.tabs.create({ url }),
  };
}

/** The structure of a tab's frames as a text; null when no frame answered. */
function asStructure(answer: unknown): string | null {
  const frames = typeof answer === 'object' && answer !== null && 'frames' in answer ? answer.frames : null;
  return Array.isArray(frames) && frames.length > 0 ? JSON.stringify({ frames }, null, 1) : null;
}

function wasStarted(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'started' in answer && answer.started === true;
}

function wasShown(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'shown' in answer && answer.shown === true;
}
