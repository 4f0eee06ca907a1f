import { today } from '../../lib/campus/dates.ts';
import { currentProfile } from '../../lib/district/sources.ts';
import { listTasks, pressing, tasksOf } from '../../lib/district/tasks.ts';
import { format } from '../../lib/i18n/index.ts';
import { tasksEn } from '../../lib/i18n/tasks.en.ts';
import { tasksEs } from '../../lib/i18n/tasks.es.ts';
import { browser } from '../../lib/messages/browser.ts';
import { aboutLanguage, readLanguage } from '../../lib/storage/language.ts';
import { ownSchoolItem } from '../../lib/storage/own-school.ts';
import { feedItem, tasksDoneItem } from '../../lib/storage/tasks.ts';
import { fetchTasks } from './fetch-tasks.ts';

const ALARM = 'tasks';
const LOOK_EVERY_MINUTES = 60;
const NAME = 'Campus Lens';

/**
 * Puts a dot on the toolbar button while tasks of the person's school are to be seen to. Never a number, which is for
 * findings, and only for tabs without a badge of their own: a tab that was checked shows its findings or nothing
 * (`rebuild.ts`), so that a dot there is never taken for one.
 */
export async function showTaskBadge(): Promise<void> {
  const { profile } = await currentProfile('');
  const done = new Set(Object.keys((await tasksDoneItem.read()) ?? {}));
  const day = today();
  const list = listTasks(tasksOf(profile, await feedItem.read()), await ownSchoolItem.read(), done, day);
  const count = pressing(list, day);
  const words = (await readLanguage()).language === 'es' ? tasksEs : tasksEn;
  const said = count === 1 ? words['tasks.badgeOne'] : format(words['tasks.badgeOther'], { count });
  await browser.action.setBadgeText({ text: count > 0 ? '•' : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#1f5fbf' });
  await browser.action.setTitle({ title: count > 0 ? `${NAME}: ${said}` : NAME });
}

const stored = [feedItem.about, tasksDoneItem.about, ownSchoolItem.about, aboutLanguage];

/** Looks for what is due every hour, and whenever something that decides about it has changed. */
export function watchTasks(): void {
  const look = async () => {
    await fetchTasks(Date.now(), false);
    await showTaskBadge();
  };
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === ALARM) await look();
  });
  void browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: LOOK_EVERY_MINUTES });
  browser.storage.onChanged.addListener(async (changes, area) => {
    const profile = (area === 'managed' || area === 'local') && 'profile' in changes;
    if (profile) await look();
    else if (stored.some((about) => about(changes, area))) await showTaskBadge();
  });
}
