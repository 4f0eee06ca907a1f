import type { SettingsServices } from '../../components/settings/services.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { browser } from '../../lib/messages/browser.ts';
import type { FromPage } from '../../lib/messages/map.ts';
import { setCheckOff, watchChecksOff } from '../../lib/storage/checks-off.ts';
import { takeConsentBack, watchConsent } from '../../lib/storage/consent.ts';
import { firstTargetItem, setFirstTarget } from '../../lib/storage/first-target.ts';
import { setLanguage, watchLanguage } from '../../lib/storage/language.ts';
import { ownSchoolItem, setOwnSchool } from '../../lib/storage/own-school.ts';
import { ownSeverityItem, setOwnSeverity } from '../../lib/storage/own-severity.ts';
import { notPaused } from '../../lib/storage/pause.ts';
import { pauseItem } from '../../lib/storage/pause-item.ts';
import { setRole, watchRole, watchRoleLocked } from '../../lib/storage/role.ts';
import { feedItem } from '../../lib/storage/tasks.ts';
import { removeLesson, watchTaught } from '../../lib/storage/taught.ts';
import { copyText } from '../popup/copy-text.ts';
import { saveFile } from '../popup/save-file.ts';
import { directoryServices } from './directory.ts';
import { learnServices } from './learn.ts';
import { profileSources } from './profile-sources.ts';
import { watchCurrent } from './watch-current.ts';
import { watchHosts } from './watch-hosts.ts';

/** Whether the worker answered that it did what was asked. */
const did = (answer: unknown, what: 'erased' | 'fetched'): boolean =>
  typeof answer === 'object' && answer !== null && (answer as Record<string, unknown>)[what] === true;

/** Everything the settings page may do in the browser: this file is the whole of it. */
export function settingsServices(language: Language): SettingsServices {
  const ask = (message: FromPage): Promise<unknown> => browser.runtime.sendMessage(message);
  return {
    language,
    version: browser.runtime.getManifest().version,
    watchProfile: watchCurrent,
    profileSources,
    watchTaught,
    forget: removeLesson,
    download: saveFile,
    copy: copyText,
    watchChecksOff,
    setCheck: (id, on) => setCheckOff(id, !on),
    watchSeverities: (tell) => ownSeverityItem.watch((own) => tell(own ?? {})),
    setSeverity: setOwnSeverity,
    watchRole,
    setRole,
    watchRoleLocked,
    watchSchool: ownSchoolItem.watch,
    setSchool: setOwnSchool,
    watchFirstTarget: firstTargetItem.watch,
    setFirstTarget,
    watchLanguage,
    setLanguage,
    watchHosts,
    requestOrigins: (origins) => browser.permissions.request({ origins }).catch(() => false),
    takeHostBack: (pattern) => browser.permissions.remove({ origins: [pattern] }).catch(() => false),
    directory: directoryServices,
    learn: learnServices(ask),
    watchFeed: feedItem.watch,
    fetchTasks: async () => did(await ask({ type: 'fetch-tasks' }).catch(() => null), 'fetched'),
    watchConsent,
    openWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
    takeConsentBack,
    watchPause: (tell) => pauseItem().watch((pause) => tell(pause ?? notPaused)),
    // No tab is meant: the pause is of everything.
    pauseAll: async () => void (await ask({ type: 'pause', tabId: 0, scope: 'all' })),
    resumeAll: async () => void (await ask({ type: 'resume', tabId: 0 })),
    eraseAll: async () => did(await ask({ type: 'erase' }).catch(() => null), 'erased'),
  };
}
