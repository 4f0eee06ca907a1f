import type { TargetOf } from '../district/targets.ts';
import type { Ticket } from '../support/types.ts';
import { carried } from './carried.ts';
import { fillFrom, partsFor } from './parts.ts';
import type { Plan } from './plan.ts';

/**
 * A page on which a meeting is booked: the target's own, or the assigned specialist's. The full text is copied, since
 * such pages take a few words at the most. Without a page there is only the text (DESIGN promise 7: nobody is guessed).
 */
export function renderBooking(target: TargetOf<'booking'>, ticket: Ticket): Plan {
  const { assignment } = ticket;
  const page = target.url ?? (assignment.status === 'assigned' ? assignment.specialist.booking : null);
  const parts = partsFor(ticket, target.sensitivity, Object.values(target.params));
  const plan = { targetId: target.id, copy: parts.full, withheld: parts.withheld, shortened: false };
  if (page === null) return { ...plan, kind: 'copy', carries: null };
  const entries = Object.entries(target.params).map(([name, template]) => ({
    name,
    template,
    value: fillFrom(parts, template, parts.subject, parts.body),
  }));
  const url = new URL(page);
  for (const { name, value } of entries) if (value !== '') url.searchParams.append(name, value);
  if (url.href.length > target.maxUrl) return { ...plan, kind: 'open', url: page, carries: null, shortened: true };
  const gets = entries.some(({ value }) => value !== '');
  return { ...plan, kind: 'open', url: url.href, carries: gets ? carried(url.origin, entries) : null };
}
