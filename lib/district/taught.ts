import { z } from 'zod';
import { type DistrictProfile, headerLocator, linkWords } from './schema.ts';

/** Longer is no label. */
const word = z.string().min(1).max(60);

/**
 * What a specialist has taught at this device ("Teach this page"): label words by fact field, where the student's header
 * stands, and words of link states. A part of a profile, so that it can be exported as one.
 */
export const taughtSchema = z.strictObject({
  labels: z.record(z.string().max(40), z.array(word).max(40)).default({}),
  headers: z.array(headerLocator).max(20).default([]),
  linkWords: linkWords.default({ linked: [], unlinked: [], error: [], possible: [] }),
});

export type Taught = z.infer<typeof taughtSchema>;

export const nothingTaught: Taught = taughtSchema.parse({});

/** Where it is kept in `storage.local`. */
export const taughtKey = 'taught';

/** What is stored, or nothing where that does not fit; never throws. */
export function parseTaught(stored: unknown): Taught {
  const parsed = taughtSchema.safeParse(stored);
  return parsed.success ? parsed.data : nothingTaught;
}

const joined = (first: readonly string[] = [], then: readonly string[] = []) => [...new Set([...first, ...then])];

/** A profile with what was taught, which comes before the profile's own words and places. */
export function withTaught(profile: DistrictProfile, taught: Taught): DistrictProfile {
  const fields = joined(Object.keys(taught.labels), Object.keys(profile.labels));
  const words = (state: keyof Taught['linkWords']) => joined(taught.linkWords[state], profile.linkWords[state]);
  return {
    ...profile,
    labels: Object.fromEntries(fields.map((field) => [field, joined(taught.labels[field], profile.labels[field])])),
    headers: [...taught.headers, ...profile.headers],
    linkWords: {
      linked: words('linked'),
      unlinked: words('unlinked'),
      error: words('error'),
      possible: words('possible'),
    },
  };
}
