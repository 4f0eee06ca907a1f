import { findPrivate, withoutPrivate as without } from '../../lib/support/privacy/index.ts';
import type { RefusedHit } from '../../lib/support/privacy/types.ts';

/** A place in the note that may not leave, as the panel shows it. */
export interface PrivatePlace extends RefusedHit {
  /** Counted from 1. */
  line: number;
  text: string;
}

/**
 * Where the note holds a Social Security number, an activation key or a password.
 * @param numbers of the record in hand (`numbersSeen`)
 */
export function privatePlaces(note: string, numbers: readonly string[]): PrivatePlace[] {
  return findPrivate(note, numbers).map((hit) => ({
    ...hit,
    line: note.slice(0, hit.start).split('\n').length,
    text: note.slice(hit.start, hit.end),
  }));
}

/** The note as it may be kept in a draft: what must never leave is not stored either (DESIGN promise 6). */
export function withoutPrivate(note: string, numbers: readonly string[]): string {
  return without(note, '', numbers);
}
