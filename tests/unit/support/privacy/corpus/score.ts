import { type Hit, refusedKinds } from '../../../../../lib/support/privacy/types.ts';
import type { Expected, Kind, Sample } from './pieces.ts';

export interface Score {
  /** How many secrets of each kind there are, and how many of them were found whole. */
  wanted: Partial<Record<Kind, number>>;
  found: Partial<Record<Kind, number>>;
  hits: number;
  rightHits: number;
  missed: string[];
  wrong: string[];
}

/** A hit may take in this much of what stands around the secret: a bracket, a quote, a full stop. */
const AROUND = 2;
/** So many characters of words that name a secret may go with it. */
const WORDS = 70;

const show = (sample: Sample, part: { kind: string; start: number; end: number }): string =>
  `${sample.shape} | ${part.kind} ${JSON.stringify(sample.text.slice(part.start, part.end))} in ${JSON.stringify(sample.text)}`;

/** Every character that tells something lies in a hit of that kind. */
function isFound(text: string, wanted: Expected, hits: readonly Hit<Kind>[]): boolean {
  for (let at = wanted.start; at < wanted.end; at += 1) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at))) continue;
    if (!hits.some((hit) => hit.kind === wanted.kind && hit.start <= at && at < hit.end)) return false;
  }
  return true;
}

/**
 * A hit is right when it takes in a secret of its kind and no other number: what is refused may be taken out together
 * with the words that name it ("last 4 of SSN 1234").
 */
function isRight(sample: Sample, hit: Hit<Kind>, expected: readonly Expected[]): boolean {
  const own = expected.filter(({ kind, start, end }) => kind === hit.kind && hit.start < end && hit.end > start);
  if (own.length === 0) return false;
  const start = Math.min(...own.map((wanted) => wanted.start));
  const reach = Math.max(...own.map((wanted) => wanted.reach));
  if (hit.start >= start - AROUND && hit.end <= reach + AROUND) return true;
  const words = sample.text.slice(hit.start, start) + sample.text.slice(reach, hit.end);
  return (refusedKinds as readonly string[]).includes(hit.kind) && words.length <= WORDS && !/\d{2}/.test(words);
}

/** Compares what a finder found in each text with what is in it, for the given kinds. */
export function score(
  samples: readonly Sample[],
  kinds: readonly Kind[],
  find: (sample: Sample) => Hit<Kind>[],
): Score {
  const result: Score = { wanted: {}, found: {}, hits: 0, rightHits: 0, missed: [], wrong: [] };
  for (const sample of samples) {
    const hits = find(sample);
    const expected = sample.expected.filter(({ kind }) => kinds.includes(kind));
    for (const wanted of expected) {
      result.wanted[wanted.kind] = (result.wanted[wanted.kind] ?? 0) + 1;
      if (isFound(sample.text, wanted, hits)) result.found[wanted.kind] = (result.found[wanted.kind] ?? 0) + 1;
      else result.missed.push(show(sample, wanted));
    }
    for (const hit of hits) {
      result.hits += 1;
      if (isRight(sample, hit, expected)) result.rightHits += 1;
      else result.wrong.push(show(sample, hit));
    }
  }
  return result;
}
