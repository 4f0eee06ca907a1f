import '../jitless.ts';
import { z } from 'zod';
import type { Delivery } from './delivery.ts';

const words = z.string().nullable();

const delivery = z.union([
  z.object({ opened: z.literal(true), tab: z.int().exactOptional() }),
  z.object({ opened: z.literal(false), reason: z.enum(['no-permission', 'closed', 'failed']) }),
  z.object({
    sent: z.literal(true),
    ticket: z.int(),
    url: z.url({ protocol: /^https$/ }),
    dropped: z.array(z.string()).nullable(),
    others: z.array(z.int()).exactOptional(),
  }),
  z.object({ sent: z.literal('unknown'), reason: z.enum(['desk-error', 'network', 'timeout', 'not-read']) }),
  z.object({
    sent: z.literal(false),
    reason: z.enum(['signed-out', 'refused', 'rejected', 'no-token', 'no-permission']),
    words,
  }),
]);

/**
 * The worker's answer about a plan. Silence, or anything that is no answer, is never a success; for a ticket that was to
 * be posted it means that nobody knows.
 */
export function asDelivery(answer: unknown, posted: boolean): Delivery {
  const parsed = delivery.safeParse(answer);
  if (parsed.success) return parsed.data;
  return posted ? { sent: 'unknown', reason: 'not-read' } : { opened: false, reason: 'failed' };
}
