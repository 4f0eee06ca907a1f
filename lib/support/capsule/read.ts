import { type Capsule, capsuleLabels } from './form.ts';
import { capsuleLines, unescaped } from './lines.ts';
import { capsuleOfPairs, pairsOf, plausible } from './pairs.ts';
import { capsuleSum } from './sum.ts';

/** Why a capsule cannot be trusted in full. */
export type CapsuleProblem =
  /** Its first or last lines are missing. */
  | 'cut'
  /** A newer extension wrote it; what this one does not know is left out. */
  | 'newer'
  /** A line is not as it was written. */
  | 'changed'
  /** A line stands twice and says two things; neither is used. */
  | 'twice'
  /** It has no sum: an older extension wrote it, or the line is lost. */
  | 'unproven';

export interface CapsuleReading {
  capsule: Capsule;
  problems: CapsuleProblem[];
  /** Student number, personID and household ids were not sent, as the desk's settings want it. */
  withoutIds: boolean;
}

type Pair = [string, string];

const once: readonly string[] = Object.values(capsuleLabels).filter((label) => label !== capsuleLabels.check);

/** Lines that say two things are no lines. */
function single(pairs: readonly Pair[]): { kept: Pair[]; twice: boolean } {
  const said = (label: string) => new Set(pairs.filter(([name]) => name === label).map(([, value]) => value));
  const doubled = once.filter((label) => said(label).size > 1);
  return { kept: pairs.filter(([label]) => !doubled.includes(label)), twice: doubled.length > 0 };
}

/**
 * Reads the capsule out of a ticket's text as far as it can be trusted: quoted, wrapped, run together, written as HTML,
 * cut, changed, or of another version.
 * @returns null when there is none
 */
export function readCapsule(text: string): CapsuleReading | null {
  const plain = readPlain(text);
  if (plain?.problems.length === 0) return plain;
  // What is no better with its HTML undone was written so.
  const undone = readPlain(unescaped(text));
  return undone !== null && (plain === null || undone.problems.length < plain.problems.length) ? undone : plain;
}

function readPlain(text: string): CapsuleReading | null {
  const found = capsuleLines(text);
  if (found === null) return null;
  const all = pairsOf(found.lines);
  const sums = all.filter(([label]) => label === capsuleLabels.sum).map(([, value]) => value);
  const written = all.filter(([label]) => label !== capsuleLabels.sum);
  const pairs = plausible(written);
  const { kept, twice } = single(pairs);
  const problems: CapsuleProblem[] = [];
  if (found.cut !== null) problems.push('cut');
  if (found.form !== null && found.form > 1) problems.push('newer');
  if (twice || new Set(sums).size > 1) problems.push('twice');
  const made = capsuleSum(pairs);
  const [open = '', ids = ''] = (sums[0] ?? '').split('-').map((part) => part.trim().toUpperCase());
  const withoutIds = ids !== '' && made.ids === null;
  if (sums.length === 0) problems.push('unproven');
  else if (pairs.length < written.length || open !== made.open || (made.ids !== null && ids !== made.ids))
    problems.push('changed');
  return { capsule: capsuleOfPairs(kept), problems, withoutIds };
}
