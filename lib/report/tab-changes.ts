import { z } from 'zod';
import type { TabFrame } from './frame.ts';
import { pageId, type TabReport } from './schema.ts';
import { sightsOf } from './sights.ts';
import { nextChanges } from './verified.ts';

const text = z.string().nullable();

/** What is followed in a tab after a save, and whose page it was; kept by `lib/storage/changes.ts`. */
export const tabChanges = z.strictObject({
  whose: z.strictObject({ personID: text, studentNumber: text }),
  changes: z.array(
    z.strictObject({
      page: pageId,
      check: z.string(),
      who: z.string(),
      field: z.string(),
      row: z.int().min(0),
      name: text,
      before: z.boolean(),
      value: z.boolean(),
      state: z.enum(['open', 'changed', 'saved', 'still']),
      documentKey: z.string(),
      since: z.number(),
      at: z.number(),
    }),
  ),
});

export type TabChanges = z.infer<typeof tabChanges>;
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
