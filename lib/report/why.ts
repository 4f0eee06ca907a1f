import type { DistrictProfile } from '../district/schema.ts';
import type { FlagKind, Sighting } from '../facts.ts';
import { custodyState } from './advice.ts';
import type { TabReport } from './schema.ts';
import { accountStep, keyStep } from './why/account.ts';
import { boxStep } from './why/boxes.ts';
import { type Case, caseOf, studentOf } from './why/case.ts';
import { householdStep } from './why/household.ts';
import { isAbout } from './why/looks.ts';
import { relationshipStep } from './why/relationship.ts';
import { twinsStep } from './why/twins.ts';
import { type Action, acts, type Channel, type Pair, type Step, type StepId, type Why } from './why/types.ts';

interface Input {
  report: TabReport;
  /** Other pages seen in this browser session. */
  seen: readonly Sighting[];
  pair: Pair;
  district: Pick<DistrictProfile, 'relationshipTypes' | 'access'>;
  /** ISO day, in the time zone of the person at the desk. */
  today: string;
}

/** The checks that say of a report what a step says of a pair. */
const checksOf: Record<StepId, readonly string[]> = {
  relationship: ['REL-ENDED', 'REL-NONE'],
  guardian: ['REL-ACCESS', 'REL-GUARDIAN'],
  portal: ['REL-PORTAL', 'REL-ACCESS'],
  household: ['HH-ALONE', 'HH-NO-GUARDIAN', 'HH-DIVIDED'],
  twins: ['REL-DUP', 'HH-DUP', 'HH-DIVIDED'],
  account: ['ACC-NONE', 'ACC-DISABLED', 'ACC-DUP'],
  key: ['KEY-HOLDER'],
};

function findingOf({ findings }: TabReport, step: Step, pair: Pair): number | null {
  const checks = checksOf[step.id];
  const at = findings.findIndex(({ check, outcome, subject, subjects, row }) => {
    if (outcome === 'unknown' || !checks.includes(check)) return false;
    if (check.startsWith('HH-') || check === 'KEY-HOLDER') return true;
    const named = [subject, ...(subjects ?? [])].some(
      ({ personID }) => personID !== null && personID === pair.personID,
    );
    return named || (check.startsWith('REL-') && row !== null && row === pair.row);
  });
  return at < 0 ? null : at;
}

/**
 * The flags that the pair's advice must wait for: the student's, of this tab and of all that was seen of either of the
 * two in this session. They are readable when the student's were, in this tab if it is the student's page.
 */
function custodyOf({ report, seen }: Input, { studentID, parentID }: Case): Why['custody'] {
  const { context } = report;
  const about = seen.filter((one) => isAbout(one, studentID) || isAbout(one, parentID));
  const kinds: FlagKind[] = [...context.flags.map(({ kind }) => kind), ...about.flatMap(({ flags }) => flags)];
  const here = report.pages.some(({ page }) => page === 'relationships') || isAbout(context, studentID);
  const student = about.find((one) => isAbout(one, studentID));
  return custodyState({
    flags: kinds.map((kind) => ({ kind })),
    flagsReadable: here ? context.flagsReadable : (student?.flagsReadable ?? false),
  });
}

/**
 * Whose work the step is: duplicates are combined by the assigned specialist, what the school cannot correct goes the
 * parents' own way and never to the specialist, the rest is the school's (support protocols, 3).
 */
function channelOf(steps: readonly Step[], first: Step | null): Channel {
  if (first?.id === 'twins') return 'specialist';
  if (first?.say === 'accountDisabled' || first?.say === 'accountTwo') return 'parents';
  return first === null && steps.every(({ state }) => state === 'ok') ? 'parents' : 'school';
}

function actionOf(steps: readonly Step[], first: Step | null): Action {
  // Before a box is named it must be known that the relationship is current.
  if (first && (first.id === 'guardian' || first.id === 'portal') && steps[0]?.state === 'unknown') return 'dates';
  if (first) return acts.find((act) => act === first.say) ?? 'nothing';
  if (steps.some(({ showsOn }) => showsOn !== null)) return 'open';
  return 'nothing';
}

function othersOf({ looks, parentID, studentID }: Case): number {
  const students = looks
    .filter(
      ({ page, facts }) => page === 'relationships' && facts.relationships.some((row) => row.personID === parentID),
    )
    .map(({ student, person }) => student?.personID ?? person?.personID ?? null);
  return parentID === null ? 0 : new Set(students.filter((id) => id !== null && id !== studentID)).size;
}

/**
 * "Why can't this parent see this child?": the district's checklist for one pair, step by step (product.md rank 1,
 * journey J1; support protocols, 3a-3c). It says which items are met, never what a parent will see. A fact of another
 * page counts only when it is about the same personIDs; what was not read is `unknown`.
 */
export function whyOf(input: Input): Why {
  const { report, seen, pair, district, today } = input;
  const given = caseOf(report, seen, pair, district, today);
  const boxes = (['guardian', 'portal'] as const).filter((box) => district.access.boxes.includes(box));
  const steps = [
    relationshipStep(given),
    ...boxes.map((box) => boxStep(box, given)),
    householdStep(given),
    twinsStep(given),
    accountStep(given),
    keyStep(given),
  ];
  const first = steps.find(({ state }) => state === 'fails' || state === 'review') ?? null;
  const custody = custodyOf(input, given);
  return {
    steps,
    first,
    custody,
    action: custody === 'clear' ? actionOf(steps, first) : null,
    channel: custody === 'clear' ? channelOf(steps, first) : null,
    finding: first && findingOf(report, first, pair),
    others: othersOf(given),
  };
}

/** Whether the student of this report is known well enough for what other pages said to count. */
export const hasStudent = (report: TabReport): boolean => studentOf(report) !== null;
