import type { OutboxEntry } from '../delivery/outbox/entry.ts';
import {
  count,
  fields,
  instanceOf,
  list,
  matching,
  number,
  oneOf,
  orNull,
  type Shape,
  type Shaped,
  text,
  uuid,
  yesNo,
} from '../shape.ts';

const digest = matching(/^[0-9a-f]{64}$/);

/** The states and reasons of `lib/delivery/outbox/entry.ts`; a record with another one is none of ours. */
const states = ['reviewed', 'sending', 'sent', 'unknown', 'failed'] as const satisfies readonly OutboxEntry['state'][];
const reasons = [
  'with-person',
  'interrupted',
  'no-answer',
  'desk-trouble',
  'signed-out',
  'refused',
  'not-opened',
  'too-old',
] as const satisfies readonly NonNullable<OutboxEntry['reason']>[];

const entry: Shape<OutboxEntry> = fields({
  id: uuid,
  mark: text(0, 40),
  targetId: text(0, 64),
  byItself: yesNo,
  state: oneOf(states),
  reason: orNull(oneOf(reasons)),
  createdAt: number,
  triedAt: orNull(number),
  tries: count,
  looks: count,
  nextAt: orNull(number),
  ticket: orNull(fields({ number: text(0, 64), url: orNull(text(0, 4000)) })),
  dropped: list(text()),
  checks: list(text(0, 40), 200),
  student: orNull(digest),
});

/** An entry as it is kept, with its text under the `body` key while it has one. */
export const outboxRecord = fields({
  id: uuid,
  entry,
  body: orNull(fields({ iv: instanceOf(Uint8Array), data: instanceOf(ArrayBuffer) })),
});

export type OutboxRecord = Shaped<typeof outboxRecord>;
