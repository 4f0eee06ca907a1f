import { z } from 'zod';
import { fillPlanSchema } from '../messages/plan-schema.ts';
import { parsed } from './reads.ts';
import { readAll, type SessionItem, sessionItem } from './session-item.ts';

/**
 * A form that is being filled, `fill:<tabId>` of the desk's tab. In session memory only; it goes after 30 minutes, with
 * the tab, or when a filled form's tab leaves the desk.
 */
const pendingFill = z.strictObject({
  plan: fillPlanSchema,
  /** The tab whose ticket it is; null: it was taken up again from the list of tickets. */
  from: z.int().min(0).nullable(),
  /** ms since the epoch */
  at: z.number(),
  /** The step that is to be filled next; as many as there are steps: all are. */
  step: z.int().min(0),
  state: z.enum(['waiting', 'sign-in', 'not-there', 'partly', 'filled']),
  problems: z.array(z.strictObject({ field: z.string(), why: z.string(), step: z.int().min(0) })),
  /** The address has filled the form: only look whether it did. */
  onlyLook: z.boolean(),
  /** The path of the page that holds the filled form: on another one of the desk the form is gone, sent or not. */
  filledAt: z.string().optional(),
});

export type PendingFill = z.infer<typeof pendingFill>;

const prefix = 'fill:';

/** How long a fill waits, in ms. */
export const FILL_LASTS = 30 * 60_000;

export const fillItem = (tabId: number): SessionItem<PendingFill> =>
  sessionItem<PendingFill>(`${prefix}${tabId}`, parsed(pendingFill));

/** The tabs in which a form is being filled, each with what is known of it. */
export const readFills = (): Promise<Map<number, PendingFill>> => readAll(prefix, parsed(pendingFill));

/** Changes what is known of a fill, one change at a time. Nothing is written where `how` gives null or there is none. */
export const changeFill = (tabId: number, how: (now: PendingFill) => PendingFill | null): Promise<PendingFill | null> =>
  navigator.locks.request(`fill-item:${tabId}`, async () => {
    const now = await fillItem(tabId).read();
    const next = now === null ? null : how(now);
    if (next !== null) await fillItem(tabId).write(next);
    return next;
  });
