import { z } from 'zod';
import { factLists } from './facts-schema.ts';
import type { Remembered } from './family.ts';
import { MOST_IN_REPORT } from './most.ts';
import { flag, household, pageId, tabReport } from './schema.ts';

/** Family session memory as it is kept (`lib/storage/family.ts`). */

const { student, person } = tabReport.shape.context.shape;

const sighting = z.strictObject({
  page: pageId,
  at: z.iso.datetime(),
  student,
  person,
  household: household.nullable(),
  flags: z.array(flag.shape.kind),
  flagsReadable: z.boolean(),
  unread: z.array(z.string()),
  complete: z.boolean(),
  facts: z.strictObject(factLists(MOST_IN_REPORT)),
  checked: z.array(z.strictObject({ check: z.string(), outcome: z.enum(['meets', 'fails', 'review', 'unknown']) })),
});

export const familyMemory: z.ZodType<Remembered[]> = z.array(
  z.strictObject({ origin: z.string(), about: z.string(), noted: z.number(), sighting }),
);
