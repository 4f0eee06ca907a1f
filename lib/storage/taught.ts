import { forget, type Lesson, learn, type Subject } from '../district/lesson.ts';
import { nothingTaught, parseTaught, type Taught, taughtKey } from '../district/taught.ts';
import { browser } from '../messages/browser.ts';
import { either, fields, oneOf, text } from '../shape.ts';
import { shaped } from './reads.ts';
import { type SessionItem, sessionItem } from './session-item.ts';

/** What was taught at this device, `taught` in `storage.local`. Never throws: where it cannot be read it is nothing. */
export async function readTaught(): Promise<Taught> {
  try {
    return parseTaught((await browser.storage.local.get(taughtKey))[taughtKey] ?? {});
  } catch {
    return nothingTaught;
  }
}

/** One change at a time, so that of two at once none is lost. */
const change = (how: (taught: Taught) => Taught): Promise<void> =>
  navigator.locks.request(taughtKey, async () => {
    await browser.storage.local.set({ [taughtKey]: how(await readTaught()) });
  });

export const addLesson = (lesson: Lesson): Promise<void> => change((taught) => learn(taught, lesson));
export const removeLesson = (lesson: Lesson): Promise<void> => change((taught) => forget(taught, lesson));

/** Whether these changes of `storage.local` are about it. */
export const aboutTaught = (changes: object, area: string): boolean => area === 'local' && taughtKey in changes;

/** Tells of what was taught, now and at every change. @returns stops telling */
export function watchTaught(tell: (taught: Taught) => void): () => void {
  let stopped = false;
  const read = async () => {
    const taught = await readTaught();
    if (!stopped) tell(taught);
  };
  const onChanged = (changes: object, area: string) => {
    if (aboutTaught(changes, area)) void read();
  };
  void read();
  browser.storage.onChanged.addListener(onChanged);
  return () => {
    stopped = true;
    browser.storage.onChanged.removeListener(onChanged);
  };
}

const subject = either(
  either(fields({ kind: oneOf(['field']), field: text(0, 40) }), fields({ kind: oneOf(['header', 'name', 'flags']) })),
  fields({ kind: oneOf(['link']), state: oneOf(['linked', 'unlinked', 'error', 'possible']) }),
);

/** What is being taught in a tab, `teach:<tabId>`: a frame's answer counts only while it is asked for. */
export function teachItem(tabId: number): SessionItem<Subject> {
  return sessionItem<Subject>(`teach:${tabId}`, shaped(subject));
}
