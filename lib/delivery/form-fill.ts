import type { z } from 'zod';
import type { formStep } from '../district/targets/form-field.ts';
import type { Sensitivity, TargetOf } from '../district/targets.ts';
import type { Locator } from '../dom/form/types.ts';
import type { Ticket } from '../support/types.ts';
import { carried, isText } from './carried.ts';
import { onSite } from './desk-address.ts';
import { fillFrom, partsFor } from './parts.ts';
import type { Plan } from './plan.ts';
import { inMode } from './text-mode.ts';

/** What a field is called where it is spoken of: what it is found by. */
export const calledBy = (to: Locator): string => ('label' in to ? to.label : 'name' in to ? to.name : to.css);

interface Form {
  id: string;
  sensitivity: Sensitivity;
  /** The page with the empty form. */
  url: string;
  /** Where to go on from; null: straight to the form. */
  landing: string | null;
  steps: z.infer<typeof formStep>[];
}

/** A form that is filled in on its page, with what the target may carry. The person presses the form's own button. */
export function fillPlan(form: Form, ticket: Ticket): Plan {
  const templates = form.steps.flatMap(({ fields }) => fields.map(({ value }) => value));
  const parts = partsFor(ticket, form.sensitivity, templates);
  const { subject, body, full, withheld } = parts;
  const filled = (template: string) => fillFrom(parts, template, subject, body);
  const entries = form.steps.flatMap(({ fields }) =>
    fields.map(({ to, value }) => ({ name: calledBy(to), template: value, value: filled(value) })),
  );
  return {
    targetId: form.id,
    kind: 'fill',
    url: form.url,
    landing: form.landing,
    steps: form.steps.map(({ ready, fields }) => ({
      ready,
      fields: fields.map(({ to, kind, value, selectBy, settleMs, fileName, ...mode }) => ({
        to,
        called: calledBy(to),
        kind,
        value: isText(value) && kind !== 'file' ? inMode(filled(value), mode) : filled(value),
        selectBy,
        settleMs,
        fileName,
      })),
    })),
    full,
    next: null,
    copy: withheld ? full : null,
    carries: carried(new URL(form.url).origin, entries),
    withheld,
    shortened: false,
  };
}

/** A desk's own form, by its configuration alone. */
export function renderFormFill(target: TargetOf<'form-fill'>, ticket: Ticket): Plan {
  const { id, sensitivity, url, steps } = target;
  const landing = target.open === 'direct' ? null : onSite(url, target.landing).href;
  return fillPlan({ id, sensitivity, url, landing, steps }, ticket);
}
