import { managedValue } from '../district/managed.ts';
import { type Language, pickLanguage } from '../i18n/index.ts';
import { uiLanguages } from '../messages/self.ts';
import { oneOf } from '../shape.ts';
import { localItem } from './local-item.ts';
import { shaped } from './reads.ts';
import { watchRead } from './watch-read.ts';

const key = 'language';
const reads = shaped(oneOf<Language>(['en', 'es']));
const chosen = localItem(key, reads);

/** Which language Campus Lens speaks, and why. */
export interface LanguageSetting {
  language: Language;
  /** What the person chose; null: as the browser. */
  choice: Language | null;
  /** The district's policy decides. */
  locked: boolean;
}

async function districts(): Promise<Language | null> {
  try {
    return reads(await managedValue(key));
  } catch {
    return null;
  }
}

/** Policy first, then the person's choice, then the browser's own language. Never throws. */
export async function readLanguage(): Promise<LanguageSetting> {
  const [policy, choice] = await Promise.all([districts(), chosen.read()]);
  return { language: policy ?? choice ?? pickLanguage(uiLanguages()), choice, locked: policy !== null };
}

/** @param choice null: as the browser */
export const setLanguage = (choice: Language | null): Promise<void> =>
  choice === null ? chosen.remove() : chosen.write(choice);

/** Whether these changes of `storage.local` or of the policy are about it. */
export const aboutLanguage = (changes: object, area: string): boolean =>
  (area === 'local' || area === 'managed') && key in changes;

/** Tells now and at every change. @returns stops telling */
export const watchLanguage = (tell: (setting: LanguageSetting) => void): (() => void) =>
  watchRead(readLanguage, aboutLanguage, tell);
