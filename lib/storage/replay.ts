import { either, fields, list, number, oneOf, orNull, record, text, whole, yesNo } from '../shape.ts';
import type { CapsuleReading } from '../support/capsule/read.ts';
import { shaped } from './reads.ts';
import { type SessionItem, sessionItem } from './session-item.ts';

const short = text(0, 300);

/** The ticket that a specialist is looking into, `replay`: ids, checks and states; no names. In session memory only. */
const replay = fields({
  capsule: fields({
    school: orNull(short),
    page: orNull(short),
    studentNumber: orNull(short),
    personID: orNull(short),
    householdIDs: list(short),
    courseSection: orNull(short),
    checks: list(
      fields({
        check: short,
        row: orNull(whole),
        observed: record(orNull(either(yesNo, either(number, text())))),
      }),
    ),
    version: short,
  }),
  problems: list(oneOf(['cut', 'newer', 'changed', 'twice', 'several', 'unproven'])),
  withoutIds: yesNo,
});

export type Replay = CapsuleReading;

export function replayItem(): SessionItem<Replay> {
  return sessionItem<Replay>('replay', shaped(replay));
}
