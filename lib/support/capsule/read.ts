import { type Capsule, capsuleLabels } from './form.ts';
import { capsuleLines, unescaped } from './lines.ts';
import { capsuleOfPairs, closedWords, firstWords, pairsOf, plausible } from './pairs.ts';
import { capsuleSum } from './sum.ts';
import { undone } from './undone.ts';

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
  /** The text holds the lines of another ticket too; these are the last ones. */
  | 'several'
  /** It has no sum: an older extension wrote it, or the line is lost. */
  | 'unproven';

export interface CapsuleReading {
  capsule: Capsule;
  problems: CapsuleProblem[];
  /** Student number, personID and household ids were not sent, as the desk's settings want it. */
  withoutIds: boolean;
}

type Pair = [string, string];

/** Longer than any thread that a person pastes: there nothing more is tried. */
const LONGEST = 200_000;

const once: readonly string[] = Object.values(capsuleLabels).filter((label) => label !== capsuleLabels.check);

/** Lines that say two things are no lines. */
function single(pairs: readonly Pair[]): { kept: Pair[]; twice: boolean } {
  const said = (label: string) => new Set(pairs.filter(([name]) => name === label).map(([, value]) => value));
  const doubled = once.filter((label) => said(label).size > 1);
  return { kept: pairs.filter(([label]) => !doubled.includes(label)), twice: doubled.length > 0 };
}

/** What names a ticket: its lines' sum, or whom it is about. */
const named = (pairs: readonly Pair[], ...labels: string[]) =>
  labels.map((label) => pairs.find(([name]) => name === label)?.[1].toUpperCase() ?? '');

/** Whether two capsules are not of one ticket. A copy that was cut or written into is of the same. */
function differ(one: readonly Pair[], other: readonly Pair[]): boolean {
  const { sum, studentNumber, personID } = capsuleLabels;
  const here = named(one, sum, studentNumber, personID);
  return named(other, sum, studentNumber, personID).some(
    (value, at) => value !== '' && here[at] !== '' && value !== here[at],
  );
}

/** Nothing is wrong with its lines themselves. */
const proven = ({ problems }: CapsuleReading) => problems.every((one) => one === 'newer' || one === 'several');

/**
 * Reads the capsule out of a ticket's text as far as it can be trusted: quoted, wrapped, run together, written as HTML,
 * typeset, cut, changed, or of another version. Of several the last whole one.
 * @returns null when there is none
 */
export function readCapsule(text: string): CapsuleReading | null {
  const plain = readPlain(text);
  if (plain !== null && proven(plain)) return plain;
  // What is no better with its HTML undone was written so.
  const html = readPlain(unescaped(text));
  const read = html !== null && (plain === null || html.problems.length < plain.problems.length) ? html : plain;
  if (read !== null && proven(read)) return read;
  const tries = (text.length > LONGEST ? [] : undone(text)).flatMap((one) => readPlain(one) ?? []);
  return tries.find(proven) ?? read ?? tries[0] ?? null;
}

function readPlain(text: string): CapsuleReading | null {
  const found = capsuleLines(text);
  if (found === null) return null;
  const newer = found.form !== null && found.form > 1;
  const all = pairsOf(found.lines, newer);
  const several = found.others.some((lines) => differ(all, pairsOf(lines)));
  const more: CapsuleProblem[] = [...(newer ? ['newer' as const] : []), ...(several ? ['several' as const] : [])];
  const whole = readPairs(all);
  const read = whole.problems.length === 0 ? whole : readPairs(firstWords(all));
  if (read.problems.length === 0) return { ...read, problems: more };
  return { ...whole, problems: [...(found.cut === null ? [] : ['cut' as const]), ...more, ...whole.problems] };
}

/** What the lines say, and whether their sum says the same. */
function readPairs(all: Pair[]): CapsuleReading {
  const sums = all.filter(([label]) => label === capsuleLabels.sum).map(([, value]) => value);
  const written = all.filter(([label]) => label !== capsuleLabels.sum);
  const pairs = plausible(written);
  const { kept, twice } = single(pairs);
  const problems: CapsuleProblem[] = [];
  if (twice || new Set(sums).size > 1) problems.push('twice');
  const made = capsuleSum(pairs);
  const [open = '', ids = ''] = (sums[0] ?? '').split('-').map((part) => part.trim().toUpperCase());
  const withoutIds = ids !== '' && made.ids === null;
  if (sums.length === 0) problems.push('unproven');
  else if (pairs.length < written.length || open !== made.open || (made.ids !== null && ids !== made.ids))
    problems.push('changed');
  return { capsule: capsuleOfPairs(problems.length === 0 ? closedWords(kept) : kept), problems, withoutIds };
}
