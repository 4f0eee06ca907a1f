import type { TargetOf } from '../district/targets.ts';
import type { Ticket } from '../support/types.ts';
import { carried } from './carried.ts';
import { fillFrom, partsFor } from './parts.ts';
import type { Plan } from './plan.ts';

/** A desk that takes the ticket itself: what the review shows is posted, field by field, when its button is pressed. */
export function renderRest(target: TargetOf<'rest'>, ticket: Ticket): Plan {
  const custom = Object.entries(target.customFields);
  const templates = [target.subject, target.content, ...custom.map(([, template]) => template)];
  const parts = partsFor(ticket, target.sensitivity, templates);
  const filled = (template: string) => fillFrom(parts, template, parts.subject, parts.body);
  // Found again by its mark, since most desks search subjects only (`search.ts`).
  const mark = parts.value('mark');
  const title = filled(target.subject).replace(/\s*\n\s*/g, ' ');
  const subject = mark === '' || title.includes(mark) ? title : `${title} [${mark}]`;
  const content = filled(target.content);
  const fields = custom.map(([name, template]) => ({ name, template, value: filled(template) }));
  const { origin } = new URL(target.origin);
  return {
    targetId: target.id,
    kind: 'post',
    desk: { origin, api: target.api, queue: target.queue, ticketPage: target.ticketPage, timeoutMs: target.timeoutMs },
    ticket: {
      subject,
      content,
      customFields: Object.fromEntries(
        fields.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
      ),
    },
    copy: parts.withheld ? parts.full : null,
    carries: carried(origin, [
      { name: 'Subject', template: target.subject, value: subject },
      { name: 'Content', template: target.content, value: content },
      ...fields,
    ]),
    withheld: parts.withheld,
    shortened: false,
  };
}
