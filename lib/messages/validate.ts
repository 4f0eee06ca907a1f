import { z } from 'zod';
import { flag, pageId, relationship } from '../report/schema.ts';
import type { FromFrame, FromPage } from './map.ts';

/** What may come in by message. A frame's script runs beside a page we do not know, so everything is bounded. */

const short = z.string().max(500);
const text = short.nullable();
/** A Campus list may be long; more than this is not a list that a person reads. */
const MOST_ROWS = 20_000;

const place = z.strictObject({ page: pageId, weight: z.number().min(-1).max(1) });

const header = z.strictObject({
  name: text,
  studentNumber: text,
  personID: text,
  grade: text,
  flags: z.array(z.strictObject({ kind: flag.shape.kind, text: z.string().max(2000) })).max(200),
  flagsNamed: z.boolean(),
  since: z.number(),
  changed: z.boolean(),
  conflict: z.boolean(),
});

const row = relationship.extend({
  name: text,
  relationship: text,
  personID: text,
  // A cell may hold many addresses; one long cell must not cost the whole page.
  email: z.string().max(10_000).nullable(),
  startDate: text,
  endDate: text,
});

const page = z.strictObject({
  page: pageId,
  skin: z.enum(['new-look', 'classic', 'portal', 'unknown']),
  content: z.number().min(0).max(1),
  unread: z.array(short).max(100),
  rows: z.strictObject({ seen: z.int().min(0), total: z.int().min(0).nullable() }),
  rowsSince: z.number(),
  owner: z.strictObject({ name: text, studentNumber: text, personID: text }),
  relationships: z.array(row).max(MOST_ROWS),
});

export const frameReading = z.strictObject({
  documentKey: short,
  readAt: z.iso.datetime(),
  settled: z.boolean(),
  place: z.array(place).max(100),
  pages: z.array(page).max(20),
  header: header.nullable(),
  school: text,
  calendar: text,
});

const fromFrame = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('hello'), wants: z.boolean() }),
  z.strictObject({ type: z.literal('config') }),
  z.strictObject({ type: z.literal('reading'), reading: frameReading }),
  z.strictObject({ type: z.literal('gone'), documentKey: short }),
  z.strictObject({ type: z.literal('help'), row: z.int().min(0).nullable(), check: short }),
  z.strictObject({ type: z.literal('pause') }),
]);

/** Twice the longest address that a target may allow itself (`maxUrl` in lib/district/targets.ts). */
const MOST_LETTERS = 200_000;
const long = z.string().max(MOST_LETTERS);
const address = (protocol: RegExp) => z.url({ protocol }).max(MOST_LETTERS);

const anyPlan = {
  targetId: short,
  copy: long.nullable(),
  carries: z.strictObject({ to: long, subject: long, body: long }).nullable(),
  withheld: z.boolean(),
  shortened: z.boolean(),
};

const plan = z.discriminatedUnion('kind', [
  z.strictObject({ ...anyPlan, kind: z.literal('copy') }),
  z.strictObject({ ...anyPlan, kind: z.literal('open'), url: address(/^(https|mailto)$/) }),
  z.strictObject({
    ...anyPlan,
    kind: z.literal('open-via-origin'),
    landing: address(/^https$/),
    url: address(/^https$/),
  }),
]);

const tabId = z.int().min(0);

const fromPage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('refresh'), tabId }),
  z.strictObject({ type: z.literal('pause'), tabId, scope: z.enum(['tab', 'half-hour', 'page']) }),
  z.strictObject({ type: z.literal('resume'), tabId }),
  z.strictObject({ type: z.literal('show-row'), tabId, row: z.int().min(0) }),
  z.strictObject({ type: z.literal('deliver'), tabId, plan }),
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
