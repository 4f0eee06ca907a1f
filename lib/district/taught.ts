import { fields, list, record, text } from '../shape.ts';
import type { DistrictProfile } from './schema.ts';

/** Longer is no label. */
const word = text(1, 60);
const line = text(1, 300);
const words = list(word, 40);

/**
 * What a specialist has taught at this device ("Teach this page"): label words by fact field, where the student's header
 * stands, and words of link states. A part of a profile, so that it can be exported as one.
 */
export type Taught = Pick<DistrictProfile, 'labels' | 'headers' | 'linkWords'>;

const linkWords = { linked: words, unlinked: words, error: words, possible: words };
const noLinkWords: Taught['linkWords'] = { linked: [], unlinked: [], error: [], possible: [] };

/** As it lies on this device; what is left out is nothing. */
const stored = fields(
  {},
  {
    labels: record(words, 40),
    headers: list(fields({ root: line }, { name: line, flags: line }), 20),
    linkWords: fields({}, linkWords),
  },
);

export const nothingTaught: Taught = { labels: {}, headers: [], linkWords: noLinkWords };

/** Where it is kept in `storage.local`. */
export const taughtKey = 'taught';

/** What is stored, or nothing where that does not fit; never throws. */
export function parseTaught(value: unknown): Taught {
  if (!stored(value)) return nothingTaught;
  return { ...nothingTaught, ...value, linkWords: { ...noLinkWords, ...value.linkWords } };
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
