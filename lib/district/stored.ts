import { fields, isoTime, list, orNull, record, type Shape, type Shaped, text } from '../shape.ts';

/** What is kept in `storage.local` about the sources of the profile, each under its key. */

/** The imported file: its text, when it came, and its name. */
export const fileKey = 'profile';
/** The web address that a person set. */
export const urlKey = 'profileUrl';
/** What came from a web address last. */
export const urlCopyKey = 'profileUrlCopy';
/** What the policy said last. */
export const policyCopyKey = 'profilePolicy';

/** Ways to send that were learned at this device. */
export const desksKey = 'desk';

/** The imported school list. */
export const directoryKey = 'directory';

/** Whether these changes of a storage area may change which profile is in force. */
export const aboutProfile = (changes: object, area: string): boolean =>
  area === 'managed'
    ? 'profile' in changes || 'profileUrl' in changes
    : area === 'local' && [fileKey, urlKey, urlCopyKey, desksKey].some((key) => key in changes);

const problems = list(fields({ path: text(), reason: text() }));

const file = fields({ text: text(), date: isoTime, name: text() });
export type StoredFile = Shaped<typeof file>;

const urlCopy = fields({
  /** Whose copy it is; one of another address does not count. */
  url: text(),
  /** The last profile that fits; null: none came yet. */
  text: orNull(text()),
  etag: orNull(text()),
  /** When that profile came; null with no text. */
  date: orNull(isoTime),
  /** When it was looked at last, whatever came of it. */
  checked: isoTime,
  /** What was wrong then; empty when nothing was. */
  problems,
});
export type UrlCopy = Shaped<typeof urlCopy>;

const policyCopy = fields({
  /** The policy's values; `profile` is the last one that fits, as JSON text. */
  values: record(text()),
  /** When this profile was seen first. */
  date: isoTime,
});
export type PolicyCopy = Shaped<typeof policyCopy>;

const read =
  <T>(shape: Shape<T>) =>
  (stored: unknown): T | null =>
    shape(stored) ? stored : null;

export const parseUrlCopy = read(urlCopy);
export const parsePolicyCopy = read(policyCopy);

/** The imported file. Earlier releases stored the text alone, or the profile itself. null: there is none. */
export function parseFile(stored: unknown): { input: unknown; date: string | null; name: string | null } | null {
  if (stored === undefined || stored === null) return null;
  return file(stored)
    ? { input: stored.text, date: stored.date, name: stored.name }
    : { input: stored, date: null, name: null };
}
