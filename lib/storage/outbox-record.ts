import { z } from 'zod';
import type { OutboxEntry } from '../delivery/outbox/entry.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const time = z.number().min(0);

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

const entrySchema: z.ZodType<OutboxEntry> = z.strictObject({
  id: z.uuid(),
  mark: z.string().max(40),
  targetId: z.string().max(64),
  byItself: z.boolean(),
  state: z.enum(states),
  reason: z.enum(reasons).nullable(),
  createdAt: time,
  triedAt: time.nullable(),
  tries: z.int().min(0),
  looks: z.int().min(0),
  nextAt: time.nullable(),
  ticket: z.strictObject({ number: z.string().max(64), url: z.string().max(4000).nullable() }).nullable(),
  dropped: z.array(z.string()),
  checks: z.array(z.string().max(40)).max(200),
  student: digest.nullable(),
});

/** An entry as it is kept, with its text under the `body` key while it has one. */
export const outboxRecord = z.strictObject({
  id: z.uuid(),
  entry: entrySchema,
  body: z.strictObject({ iv: z.instanceof(Uint8Array), data: z.instanceof(ArrayBuffer) }).nullable(),
});

export type OutboxRecord = z.infer<typeof outboxRecord>;
