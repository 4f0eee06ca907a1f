import { z } from 'zod';
import { anyFrame, anyPage, header, MOST_ROWS } from '../report/reading-schema.ts';
import type { FromFrame, FromPage } from './map.ts';
import { fillPlanSchema, planSchema } from './plan-schema.ts';

/** What may come in by message. A frame's script runs beside a page we do not know, so everything is bounded. */

const short = z.string().max(500);
const text = short.nullable();
/** What a line may hold at the most: fields of a list, and the lists of a page. */
const MOST_FIELDS = 60;
const id = z
  .string()
  .regex(/^\d{1,12}$/)
  .nullable();
const ids = z.strictObject({ person: id, household: id, application: id });

const few = <T extends z.ZodType>(value: T) =>
  z.record(short, value).refine((record) => Object.keys(record).length <= MOST_FIELDS);

const line = z.strictObject({
  list: short,
  within: z.int().min(0).nullable(),
  part: z.int().min(0),
  group: text,
  caption: text,
  values: few(z.union([short, z.boolean(), z.null()])),
  ids,
});

const page = z.strictObject({
  ...anyPage,
  owner: z.strictObject({ name: text, studentNumber: text, personID: text }),
  lists: few(
    z.strictObject({
      fields: z.array(short).max(MOST_FIELDS),
      rows: z.strictObject({ seen: z.int().min(0), total: z.int().min(0).nullable() }),
    }),
  ),
  lines: z.array(line).max(MOST_ROWS),
  ids,
  titles: z.array(short).max(10).exactOptional(),
});

const rawReading = z.strictObject({
  ...anyFrame,
  documentKey: short,
  header: header
    .extend({
      name: text,
      studentNumber: text,
      personID: text,
      grade: text,
      flags: z.array(header.shape.flags.element.extend({ text: z.string().max(2000) })).max(200),
    })
    .nullable(),
  school: text,
  calendar: text,
  pages: z.array(page).max(20),
});

const word = z.string().min(1).max(60);
const linkState = z.enum(['linked', 'unlinked', 'error', 'possible']);
const field = z.string().max(40);

const lesson = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('field'), field, word }),
  z.strictObject({ kind: z.enum(['header', 'name', 'flags']), selector: z.string().min(1).max(300) }),
  z.strictObject({ kind: z.literal('link'), state: linkState, word }),
]);

const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('field'), field }),
  z.strictObject({ kind: z.enum(['header', 'name', 'flags']) }),
  z.strictObject({ kind: z.literal('link'), state: linkState }),
]);

const fromFrame = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('hello'), wants: z.boolean(), signIn: z.literal(true).exactOptional() }),
  z.strictObject({ type: z.literal('config') }),
  z.strictObject({ type: z.literal('layer') }),
  z.strictObject({ type: z.literal('reading'), reading: rawReading }),
  z.strictObject({ type: z.literal('gone'), documentKey: short }),
  z.strictObject({ type: z.literal('help'), row: z.int().min(0).nullable(), check: short, why: z.boolean() }),
  z.strictObject({ type: z.literal('taught'), lesson: lesson.nullable() }),
  z.strictObject({ type: z.literal('pause') }),
]);

const tabId = z.int().min(0);

const about = z.strictObject({
  id: z.uuid(),
  mark: z.string().max(40),
  checks: z.array(z.string().max(40)).max(200),
  host: z.string().max(300),
  studentNumber: short.nullable(),
});

const ticketMessage = z.discriminatedUnion('act', [
  z.strictObject({ type: z.literal('ticket'), id: z.uuid(), act: z.literal('try') }),
  z.strictObject({
    type: z.literal('ticket'),
    id: z.uuid(),
    act: z.literal('confirm'),
    number: short.max(64).nullable(),
  }),
]);

const fromPage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('refresh'), tabId }),
  z.strictObject({ type: z.literal('pause'), tabId, scope: z.enum(['tab', 'half-hour', 'page', 'all']) }),
  z.strictObject({ type: z.literal('resume'), tabId }),
  z.strictObject({ type: z.literal('erase') }),
  z.strictObject({ type: z.literal('fetch-tasks') }),
  z.strictObject({ type: z.literal('structure'), tabId }),
  z.strictObject({ type: z.literal('teach'), tabId, subject: subject.nullable() }),
  z.strictObject({ type: z.literal('show-row'), tabId, row: z.int().min(0), check: short }),
  z.strictObject({ type: z.literal('answered'), tabId }),
  z.strictObject({ type: z.literal('deliver'), tabId, plan: planSchema, about }),
  z.strictObject({ type: z.literal('fill'), tabId, what: z.enum(['again', 'end', 'back']) }),
  z.strictObject({ type: z.literal('desk-form'), tabId, plan: fillPlanSchema.nullable() }),
  ticketMessage,
]);

/** A frame's message, or null when it does not fit; never throws. */
export function parseFromFrame(message: unknown): FromFrame | null {
  const parsed = fromFrame.safeParse(message);
  return parsed.success ? (parsed.data as FromFrame) : null;
}

/** An extension page's message, or null when it does not fit; never throws. */
export function parseFromPage(message: unknown): FromPage | null {
  const parsed = fromPage.safeParse(message);
  return parsed.success ? (parsed.data as FromPage) : null;
}
