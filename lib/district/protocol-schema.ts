import { z } from 'zod';
import { https } from './https.ts';
import { localText } from './local-text.ts';
import { roles } from './role.ts';
import { topics, tries, urgencies } from './topic.ts';

/**
 * The district's support protocols: rules in order, and the first one that fits answers (`lib/support/route.ts`). Plain
 * data: a rule names roles, topics and urgency, and holds no expression.
 */

/** When a rule fits. What is left out does not matter; all that is there must fit. */
const condition = z.strictObject({
  roles: z.array(z.enum(roles)).min(1).optional(),
  topics: z.array(z.enum(topics)).min(1).optional(),
  urgency: z.array(z.enum(urgencies)).min(1).optional(),
  /** The specialist must have been tried in each of these ways. */
  tried: z.array(z.enum(tries)).min(1).optional(),
});

/** Whether a ticket may be written all the same: for suspected duplicates of people or households only, or always. */
const ticket = z.enum(['never', 'duplicates', 'anyway']).default('never');

/** One kind of answer each; the panel has one button for each kind. */
const answer = z.discriminatedUnion('kind', [
  /** Somebody at the school comes first. */
  z.strictObject({ kind: z.literal('ask'), who: localText, ticket }),
  /** A ticket to the assigned specialist. `best`: the district's first way; `desk`: not by e-mail; `email`: by e-mail. */
  z.strictObject({ kind: z.literal('ticket'), by: z.enum(['best', 'desk', 'email']).default('best') }),
  /** A form or page of the district. */
  z.strictObject({
    kind: z.literal('link'),
    name: localText,
    url: https,
    how: localText.nullable().default(null),
    ticket,
  }),
  /** The parents' own way; `words` are for the parent. */
  z.strictObject({ kind: z.literal('parents'), words: localText, url: https.nullable().default(null), ticket }),
  /** A session with the specialist, by the booking link of the directory. */
  z.strictObject({ kind: z.literal('booking'), ticket }),
  /** `support.emergency`. */
  z.strictObject({ kind: z.literal('phone'), ticket }),
  /** Something that was sent already is read first. */
  z.strictObject({ kind: z.literal('read'), ticket }),
]);

/** What the school does first, and the checks whose findings say something about it. */
const step = z.strictObject({ text: localText, checks: z.array(z.string().min(1).max(60)).max(20).default([]) });

export const protocolRule = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'small letters, digits and hyphens'),
  /** Where the rule stands: shown beside the answer. */
  source: localText,
  /** The reason, in one sentence. */
  why: localText,
  when: condition.default({}),
  /** Shown only where this student's flags were read and none is about custody or law (DESIGN promise 3). */
  steps: z.array(step).max(12).default([]),
  answer,
});

export const protocols = z.array(protocolRule).max(100).default([]);

export type ProtocolRule = z.infer<typeof protocolRule>;
export type ProtocolStep = ProtocolRule['steps'][number];
