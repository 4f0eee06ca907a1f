import type { FactField } from '../facts.ts';
import { compareAddresses } from '../linkage/compare-address.ts';
import { compareHomes, type HomePair } from '../linkage/compare-homes.ts';
import { type Row, type Verdict, verdictOf } from '../linkage/verdict.ts';
import { everyLine, homeSubject, orMissing } from './home-results.ts';
import { type KnownHome, knownHomes } from './homes.ts';
import type { CheckInput, CheckResult } from './types.ts';

/** Two active households, at least one of them on the page in hand, and what the decision table says of them. */
export interface KnownPair {
  one: KnownHome;
  other: KnownHome;
  pair: HomePair;
  verdict: Verdict;
}

/** More people than a family has: a home, a shelter or a dormitory is compared with nothing. */
const MOST_MEMBERS = 60;

export function homePairs(input: CheckInput): KnownPair[] {
  const homes = knownHomes(input).filter(({ members }) => members.length <= MOST_MEMBERS);
  const at = (home: KnownHome) =>
    homes.filter((each) => compareAddresses(each.address, home.address) === 'same').length;
  return homes.flatMap((one, index) =>
    homes.slice(index + 1).flatMap((other): KnownPair[] => {
      if (!one.here && !other.here) return [];
      const pair = compareHomes(one, other);
      return [{ one, other, pair, verdict: verdictOf(pair, pair.signals.A === true ? at(one) : 2) }];
    }),
  );
}

/** A result about a pair: both households are its subjects, and it stands at the later line of the page. */
function pairResult(known: KnownPair, outcome: CheckResult['outcome'], variant?: string): CheckResult {
  const { one, other, pair, verdict } = known;
  const { A, S, G, D, P, F } = pair.signals;
  const row = Math.max(one.row ?? -1, other.row ?? -1);
  return {
    outcome,
    row: row < 0 ? null : row,
    subject: homeSubject(other.here ? other : one),
    subjects: [homeSubject(one), homeSubject(other)],
    observed: {
      sameAddress: A,
      sharedMember: S,
      sharedGuardian: G,
      lookAlikeGuardian: D,
      samePhone: P,
      siblingsApart: F,
      strong: verdict.strength === 'strong',
    },
    ...(variant === undefined ? {} : { variant }),
  };
}

/** What a pair lacks, when one of these rows may hold and it is not known. */
function lacking({ pair }: KnownPair): FactField[] {
  if (pair.signals.A === null && pair.address !== 'unit-unclear') return ['address'];
  return pair.signals.G === null || pair.signals.D === null ? ['guardian'] : [];
}

/**
 * The answers for these rows of the decision table. A pair of which one household stands elsewhere is told only when it
 * is found; of two on the page it is also told that they could not be compared.
 * @param variantOf the message for a row; undefined: the check has one message
 */
export function pairChecks(
  input: CheckInput,
  rows: readonly Row[],
  variantOf: (row: Row) => string | undefined,
): CheckResult[] {
  const pairs = homePairs(input);
  const found = pairs.flatMap((known) => {
    const row = known.verdict.rows.find((each) => rows.includes(each));
    return row === undefined ? [] : [pairResult(known, 'review', variantOf(row))];
  });
  const open = pairs.filter(
    ({ one, other, verdict }) =>
      one.here &&
      other.here &&
      !verdict.rows.some((row) => rows.includes(row) || row < 8) &&
      rows.some((row) => verdict.open.includes(row)),
  );
  const missing = [...new Set(open.flatMap(lacking))];
  const unsure = open.filter((known) => lacking(known).length === 0).map((known) => pairResult(known, 'unknown'));
  if (missing.length === 0 && !everyLine(input)) return orMissing(input, [...found, ...unsure], ['rows']);
  return orMissing(input, [...found, ...unsure], missing.length > 0 ? missing : null);
}
