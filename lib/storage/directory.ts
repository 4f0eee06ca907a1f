import { type Directory, directorySchema, parseDirectory } from '../district/directory/schema.ts';
import { directoryKey } from '../district/stored.ts';
import { browser } from '../messages/browser.ts';

/** The imported school list, `directory` in `storage.local`; null when there is none. Never throws. */
async function readDirectory(): Promise<Directory | null> {
  try {
    return parseDirectory((await browser.storage.local.get(directoryKey))[directoryKey]);
  } catch {
    return null;
  }
}

/** Keeps a list in the place of the one in force; throws, and keeps the old one, where the browser refuses. */
export async function saveDirectory(directory: Directory): Promise<void> {
  await browser.storage.local.set({ [directoryKey]: directorySchema.parse(directory) });
}

/** Takes the list away: the profile's own schools and specialists are in force again. */
export const removeDirectory = (): Promise<void> => browser.storage.local.remove(directoryKey);

/** Whether these changes of `storage.local` are about it. */
export const aboutDirectory = (changes: object, area: string): boolean => area === 'local' && directoryKey in changes;

/** Tells of the list now and whenever it changes. @returns stops telling */
export function watchDirectory(tell: (directory: Directory | null) => void): () => void {
  let stopped = false;
  const read = async () => {
    const directory = await readDirectory();
    if (!stopped) tell(directory);
  };
  const onChanged = (changes: object, area: string) => {
    if (aboutDirectory(changes, area)) void read();
  };
  void read();
  browser.storage.onChanged.addListener(onChanged);
  return () => {
    stopped = true;
    browser.storage.onChanged.removeListener(onChanged);
  };
}
