import { describe, expect, it } from 'vitest';
import { findMaskable, findPrivate } from '../../../../lib/support/privacy/index.ts';
import { maskedKinds, refusedKinds } from '../../../../lib/support/privacy/types.ts';
import { makeCorpus } from './corpus/corpus.ts';
import { type Score, score } from './corpus/score.ts';

const SHOWN = 60;
/** Shares in percent, and some of what went wrong, so that a failing run says what to mend. */
function told(name: string, result: Score): string {
  const recall = Object.entries(result.wanted).map(
    ([kind, wanted]) => `${kind} ${String(result.found[kind as keyof typeof result.found] ?? 0)}/${String(wanted)}`,
  );
  const lines = [
    ...result.missed.slice(0, SHOWN).map((one) => `missed: ${one}`),
    ...result.wrong.slice(0, SHOWN).map((one) => `wrong: ${one}`),
  ];
  return [
    `${name}: ${recall.join(', ')}; right ${String(result.rightHits)} of ${String(result.hits)} hits`,
    ...lines,
  ].join('\n');
}

// Two seeds: what holds for one by luck does not hold for both.
describe.each([20261126, 7])('the privacy filter on the corpus of seed %i', (seed) => {
  const corpus = makeCorpus(seed);
  const refused = score(corpus, refusedKinds, ({ text }) => findPrivate(text));
  const masked = score(corpus, maskedKinds, ({ text, names }) => findMaskable(text, names));
  const shares = (kind: 'ssn' | 'activation-key' | 'password') => [refused.found[kind], refused.wanted[kind]];

  it('has at least 6,000 different texts', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(6000);
    expect(new Set(corpus.map(({ text }) => text)).size).toBeGreaterThanOrEqual(6000);
  });

  it.each(['ssn', 'activation-key', 'password'] as const)('finds every %s', (kind) => {
    const [found, wanted] = shares(kind);
    expect(found, told('refused', refused)).toBe(wanted);
  });

  it('refuses little else: precision of at least 99 %', () => {
    expect(refused.rightHits / refused.hits, told('refused', refused)).toBeGreaterThanOrEqual(0.99);
  });

  it('finds at least 99 % of what is to be masked, of each kind', () => {
    for (const kind of maskedKinds) {
      expect((masked.found[kind] ?? 0) / (masked.wanted[kind] ?? 0), told(kind, masked)).toBeGreaterThanOrEqual(0.99);
    }
  });

  it('finds little else with both: precision of at least 99 %', () => {
    const right = refused.rightHits + masked.rightHits;
    expect(right / (refused.hits + masked.hits), told('masked', masked)).toBeGreaterThanOrEqual(0.99);
  });
});
