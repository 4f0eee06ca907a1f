import { count, fields, list, number, oneOf, orNull, type Shaped, text, yesNo } from '../shape.ts';
import type { TabFrame } from './frame.ts';
import { pageIds } from './page-ids.ts';
import type { TabReport } from './schema.ts';
import { sightsOf } from './sights.ts';
import { nextChanges } from './verified.ts';

/** What is followed in a tab after a save, and whose page it was; kept by `lib/storage/changes.ts`. */
export const tabChanges = fields({
  whose: fields({ personID: orNull(text()), studentNumber: orNull(text()) }),
  changes: list(
    fields({
      page: oneOf(pageIds),
      check: text(),
      who: text(),
      field: text(),
      row: count,
      name: orNull(text()),
      before: yesNo,
      value: yesNo,
      state: oneOf(['open', 'changed', 'saved', 'still']),
      documentKey: text(),
      since: number,
      at: number,
    }),
  ),
});

export type TabChanges = Shaped<typeof tabChanges>;
type Whose = TabChanges['whose'];

/** Who is in hand; null where that is not settled. */
export function whoseOf({ student, person }: TabReport['context']): Whose | null {
  const whose = {
    personID: student?.personID ?? person?.personID ?? null,
    studentNumber: student?.studentNumber ?? null,
  };
  return whose.personID === null && whose.studentNumber === null ? null : whose;
}

/** Whether two are one person; null when they have no number in common. */
export function sameWhose(a: Whose, b: Whose): boolean | null {
  if (a.personID !== null && b.personID !== null) return a.personID === b.personID;
  if (a.studentNumber !== null && b.studentNumber !== null) return a.studentNumber === b.studentNumber;
  return null;
}

/**
 * What is followed in a tab, after its report was built again.
 * @returns what it was while it is not certain whose page this is; another person's page starts with nothing
 */
export function afterReading(
  before: TabChanges | null,
  report: Pick<TabReport, 'pages' | 'findings' | 'context'>,
  frames: readonly TabFrame[],
  now: number,
): TabChanges | null {
  const whose = whoseOf(report.context);
  const same = whose && before ? sameWhose(before.whose, whose) : null;
  if (whose === null || (before !== null && same === null)) return before;
  const known = same ? (before?.changes ?? []) : [];
  const fields = known.map(({ field }) => field);
  const changes = sightsOf(report, frames, fields, now).reduce(
    (all, sight) => nextChanges(all, sight),
    known as Parameters<typeof nextChanges>[0],
  );
  return { whose, changes: [...changes] };
}
