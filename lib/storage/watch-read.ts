import { browser } from '../messages/browser.ts';

/**
 * Tells of something stored, now and whenever `about` says that a change concerns it. Of two reads under way only the
 * newer one is told.
 * @param read never throws
 * @returns stops telling
 */
export function watchRead<T>(
  read: () => Promise<T>,
  about: (changes: object, area: string) => boolean,
  tell: (value: T) => void,
): () => void {
  let latest = 0;
  const look = async () => {
    latest += 1;
    const mine = latest;
    const value = await read();
    if (mine === latest) tell(value);
  };
  const onChanged = (changes: object, area: string) => {
    if (about(changes, area)) void look();
  };
  browser.storage.onChanged.addListener(onChanged);
  void look();
  return () => {
    latest = -1;
    browser.storage.onChanged.removeListener(onChanged);
  };
}
