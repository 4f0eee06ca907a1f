import { today } from '../../lib/campus/dates.ts';
import { currentProfile } from '../../lib/district/sources.ts';
import { aboutProfile } from '../../lib/district/stored.ts';
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
export function showTaskBadge(): Promise<void> {
  // One at a time: of two at once the one that read earlier could write later.
  return navigator.locks.request('task-badge', drawTaskBadge);
}

async function drawTaskBadge(): Promise<void> {
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

/** Looks for what is due: the calendar when a day is over, and what the button shows. */
export async function lookForTasks(): Promise<void> {
  await fetchTasks(Date.now(), false);
  await showTaskBadge();
}

/** An alarm that is made anew starts again: every worker would put it off, or ring it a minute after it woke. */
async function keepAlarm(): Promise<void> {
  if (((await browser.alarms.get(ALARM)) ?? null) === null)
    await browser.alarms.create(ALARM, { periodInMinutes: LOOK_EVERY_MINUTES });
}

/** Looks for what is due every hour, and whenever something that decides about it has changed. */
export function watchTasks(): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === ALARM) await lookForTasks();
  });
  void keepAlarm();
  browser.storage.onChanged.addListener(async (changes, area) => {
    if (aboutProfile(changes, area)) await lookForTasks();
    else if (stored.some((about) => about(changes, area))) await showTaskBadge();
  });
}
