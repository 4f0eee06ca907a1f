import { browser } from '../messages/browser.ts';
import { list, text } from '../shape.ts';

/** Ids of the checks that the person at this device has switched off, `checks-off` in `storage.local`. */
const key = 'checks-off';

const checksOff = list(text(0, 40), 200);

const asList = (stored: unknown): string[] => (checksOff(stored) ? stored : []);

/** Never throws: where it cannot be read every check stays on. */
export async function readChecksOff(): Promise<string[]> {
  try {
    return asList((await browser.storage.local.get(key))[key]);
  } catch {
    return [];
  }
}

/** Switches one check off or on again, here only. One change at a time, so that of two at once none is lost. */
export function setCheckOff(id: string, off: boolean): Promise<void> {
  return navigator.locks.request(key, async () => {
    const others = (await readChecksOff()).filter((one) => one !== id);
    await browser.storage.local.set({ [key]: off ? [...others, id] : others });
  });
}

/** Whether these changes of `storage.local` are about it. */
export const aboutChecksOff = (changes: object, area: string): boolean => area === 'local' && key in changes;

/** Tells of the list now and whenever it changes. @returns stops telling */
export function watchChecksOff(tell: (ids: string[]) => void): () => void {
  let stopped = false;
  const read = async () => {
    const ids = await readChecksOff();
    if (!stopped) tell(ids);
  };
  const onChanged = (changes: object, area: string) => {
    if (aboutChecksOff(changes, area)) void read();
  };
  void read();
  browser.storage.onChanged.addListener(onChanged);
  return () => {
    stopped = true;
    browser.storage.onChanged.removeListener(onChanged);
  };
}
