import { z } from 'zod';
import type { CapsuleReading } from '../support/capsule/read.ts';
import { type SessionItem, sessionItem } from './session-item.ts';

const short = z.string().max(300);

/** The ticket that a specialist is looking into, `replay`: ids, checks and states; no names. In session memory only. */
const replaySchema = z.strictObject({
  capsule: z.strictObject({
    school: short.nullable(),
    page: short.nullable(),
    studentNumber: short.nullable(),
    personID: short.nullable(),
    householdIDs: z.array(short),
    courseSection: short.nullable(),
    checks: z.array(
      z.strictObject({
        check: short,
        row: z.int().nullable(),
        observed: z.record(z.string(), z.union([z.boolean(), z.null(), z.number(), z.string()])),
      }),
    ),
    version: short,
  }),
  problems: z.array(z.enum(['cut', 'newer', 'changed', 'twice', 'several', 'unproven'])),
  withoutIds: z.boolean(),
});

export type Replay = CapsuleReading;

export function replayItem(): SessionItem<Replay> {
  return sessionItem<Replay>('replay', replaySchema);
}
