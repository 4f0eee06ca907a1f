import { browser } from '../messages/browser.ts';
import { type ParsedProfile, parseProfile } from './parse.ts';
import { fileKey, type StoredFile } from './stored.ts';

const says = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Imports a file as this device's profile. When it has problems they are returned and the one before stays.
 * @param text JSON, as the person's file holds it
 * @param name of the file, to be shown
 */
export async function importProfile(text: string, name: string): Promise<ParsedProfile> {
  const parsed = parseProfile(text);
  if (!parsed.ok) return parsed;
  const file: StoredFile = { text, date: new Date().toISOString(), name: name.slice(0, 200) };
  try {
    await browser.storage.local.set({ [fileKey]: file });
    return parsed;
  } catch (error) {
    return { ok: false, problems: [{ path: '', reason: `could not be stored: ${says(error)}` }] };
  }
}

/** Forgets the imported file. */
export const removeImported = (): Promise<void> => browser.storage.local.remove(fileKey);
