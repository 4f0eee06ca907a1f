import { findMaskable, replaceHits } from './index.ts';
import type { MaskedHit, MaskedKind } from './types.ts';

/** By what a person's "keep it" is remembered: the kind and the text, however it is spaced or capitalised. */
export function keepKey(kind: MaskedKind, text: string): string {
  return `${kind}:${text.replace(/\s+/g, ' ').toLowerCase()}`;
}

/** A place that is left out unless it is kept. */
export interface MaskedPlace extends MaskedHit {
  text: string;
  key: string;
  kept: boolean;
}

/**
 * What of a person's own words is left out of the ticket unless they keep it.
 * @param names that the page shows; empty when names go into the ticket anyway
 * @param kept keys of what the person keeps (`keepKey`)
 */
export function maskedPlaces(text: string, names: readonly string[], kept: readonly string[]): MaskedPlace[] {
  return findMaskable(text, names).map((hit) => {
    const found = text.slice(hit.start, hit.end);
    const key = keepKey(hit.kind, found);
    return { ...hit, text: found, key, kept: kept.includes(key) };
  });
}

/** The text with everything that is not kept replaced. @param word what stands in the place of a kind */
export function masked(
  text: string,
  names: readonly string[],
  kept: readonly string[],
  word: (kind: MaskedKind) => string,
): string {
  return replaceHits(
    text,
    maskedPlaces(text, names, kept).filter((place) => !place.kept),
    word,
  );
}
