import { answers, type Lesson, type Subject } from '../../lib/district/lesson.ts';
import { teachEn } from '../../lib/i18n/teach.en.ts';
import { teachEs } from '../../lib/i18n/teach.es.ts';
import { injectTeach } from '../../lib/messages/inject.ts';
import { toFrame } from '../../lib/messages/to-frame.ts';
import { readLanguage } from '../../lib/storage/language.ts';
import { addLesson, readTaught, teachItem } from '../../lib/storage/taught.ts';

/** Takes the layers away again: something was pointed at, or it was given up. */
async function endTeaching(tabId: number): Promise<void> {
  await teachItem(tabId).remove();
  const frames = await injectTeach(tabId);
  await Promise.all(frames.map((frameId) => toFrame(tabId, frameId, { type: 'teach-end' })));
}

/** Lays a layer over every frame of a tab, in which one thing can be pointed at; null gives up what is under way. */
export async function teach(tabId: number, subject: Subject | null): Promise<{ started: boolean }> {
  if (subject === null) {
    await endTeaching(tabId);
    return { started: false };
  }
  const frames = await injectTeach(tabId);
  if (frames.length === 0) return { started: false };
  await teachItem(tabId).write(subject);
  const { language } = await readLanguage();
  const words = language === 'es' ? teachEs : teachEn;
  const texts = {
    lang: language,
    point: words['teach.point'],
    this: words['teach.this'],
    nothing: words['teach.nothingHere'],
  };
  const { headers } = await readTaught();
  await Promise.all(frames.map((frameId) => toFrame(tabId, frameId, { type: 'teach', subject, texts, headers })));
  return { started: true };
}

/** A frame tells what was pointed at. It counts only while just that is being taught in this tab. */
export async function taught(tabId: number, lesson: Lesson | null): Promise<void> {
  const subject = await teachItem(tabId).read();
  if (!subject) return;
  if (lesson && !answers(lesson, subject)) return;
  await endTeaching(tabId);
  if (lesson) await addLesson(lesson);
}
