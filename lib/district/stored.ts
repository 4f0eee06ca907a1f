import { z } from 'zod';

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

/** Whether these changes of a storage area may change which profile is in force. */
export const aboutProfile = (changes: object, area: string): boolean =>
  area === 'managed'
    ? 'profile' in changes || 'profileUrl' in changes
    : area === 'local' && [fileKey, urlKey, urlCopyKey, desksKey].some((key) => key in changes);

const problems = z.array(z.strictObject({ path: z.string(), reason: z.string() }));

const file = z.strictObject({ text: z.string(), date: z.iso.datetime(), name: z.string() });
export type StoredFile = z.infer<typeof file>;

const urlCopy = z.strictObject({
  /** Whose copy it is; one of another address does not count. */
  url: z.string(),
  /** The last profile that fits; null: none came yet. */
  text: z.string().nullable(),
  etag: z.string().nullable(),
  /** When that profile came; null with no text. */
  date: z.iso.datetime().nullable(),
  /** When it was looked at last, whatever came of it. */
  checked: z.iso.datetime(),
  /** What was wrong then; empty when nothing was. */
  problems,
});
export type UrlCopy = z.infer<typeof urlCopy>;

const policyCopy = z.strictObject({
  /** The policy's values; `profile` is the last one that fits, as JSON text. */
  values: z.record(z.string(), z.string()),
  /** When this profile was seen first. */
  date: z.iso.datetime(),
});
export type PolicyCopy = z.infer<typeof policyCopy>;

const orNull =
  <T>(schema: z.ZodType<T>) =>
  (stored: unknown): T | null => {
    const parsed = schema.safeParse(stored);
    return parsed.success ? parsed.data : null;
  };

export const parseUrlCopy = orNull(urlCopy);
export const parsePolicyCopy = orNull(policyCopy);

/** The imported file. Earlier releases stored the text alone, or the profile itself. null: there is none. */
export function parseFile(stored: unknown): { input: unknown; date: string | null; name: string | null } | null {
  if (stored === undefined || stored === null) return null;
  const parsed = file.safeParse(stored);
  return parsed.success
    ? { input: parsed.data.text, date: parsed.data.date, name: parsed.data.name }
    : { input: stored, date: null, name: null };
}
