import type { TargetOf } from '../district/targets.ts';
import type { Ticket } from '../support/types.ts';
import { carried, isText, templatesOf } from './carried.ts';
import { deskAddress, onSite, refusesCaret } from './desk-address.ts';
import { endText } from './end-text.ts';
import { type Draft, fitAddress } from './fit-address.ts';
import { calledBy, fillPlan } from './form-fill.ts';
import { fillFrom, type Parts, partsFor } from './parts.ts';
import type { Plan } from './plan.ts';
import { inMode } from './text-mode.ts';

type UrlTarget = TargetOf<'url'>;
type Carries = NonNullable<Plan['carries']>;

function draft(
  target: UrlTarget,
  parts: Parts,
  refused: ReadonlySet<string>,
  title: string,
  text: string,
): Draft<Carries> {
  const entries = templatesOf(target.params).flatMap(([name, template]) =>
    refused.has(template) ? [] : [{ name, template, value: fillFrom(parts, template, title, text) }],
  );
  const url = deskAddress(
    target,
    entries.map(({ name, template, value }) => [name, isText(template) ? inMode(value, target) : value]),
  );
  return { url, carries: carried(new URL(target.origin).origin, entries) };
}

function goTo(target: UrlTarget, url: string, subject: string) {
  if (target.open === 'direct') return { kind: 'open', url } as const;
  const way = { kind: 'open-via-origin', landing: onSite(target.origin, target.landing).href, url } as const;
  if (target.expect === null || subject === '') return way;
  const field = { to: target.expect, called: calledBy(target.expect), kind: 'text', value: subject } as const;
  return {
    ...way,
    expect: { ready: null, fields: [{ ...field, selectBy: 'text', settleMs: 0, fileName: '' } as const] },
  };
}

/** The form with what the configuration fixes, to be filled in on its page: nothing of the ticket is in the address. */
function onThePage(target: UrlTarget, ticket: Ticket): Plan {
  const fixed = templatesOf(target.params).filter(([, template]) => !/\{\{/.test(template));
  return fillPlan(
    {
      id: target.id,
      sensitivity: target.sensitivity,
      url: deskAddress(target, fixed),
      landing: target.open === 'direct' ? null : onSite(target.origin, target.landing).href,
      steps: [{ ready: null, fields: target.fields }],
    },
    ticket,
  );
}

/**
 * A help desk's form, filled through its address with what the target may carry. What does not fit is filled in on the
 * page (`overflow: "form-fill"`), or it is cut and the full text is copied: "clipboard" says so at the cut, "shorten" only
 * puts "…". A form whose fixed part alone is too long opens at its landing page.
 */
export function renderUrl(target: UrlTarget, ticket: Ticket): Plan {
  const templates = templatesOf(target.params).map(([, template]) => template);
  const parts = partsFor(ticket, target.sensitivity, templates);
  const { subject, body, full } = parts;
  const refused = new Set(templates.filter((one) => refusesCaret(target, fillFrom(parts, one, subject, body))));
  const withheld = parts.withheld || refused.size > 0;
  const end = target.overflow === 'shorten' ? '…' : endText(ticket);
  const plan = { targetId: target.id, withheld };
  const fitted = fitAddress({ subject, body, end, longest: target.maxUrl }, (title, text) =>
    draft(target, parts, refused, title, text),
  );
  const fits = fitted !== null && !fitted.shortened;
  if (!fits && target.overflow === 'form-fill') return onThePage(target, ticket);
  if (fitted !== null) {
    const { shortened } = fitted;
    const { url, carries } = fitted.draft;
    return {
      ...plan,
      ...goTo(target, url, carries.subject),
      copy: withheld || shortened ? full : null,
      carries,
      shortened,
    };
  }
  const bare = onSite(target.origin, target.landing).href;
  const way = bare.length <= target.maxUrl ? goTo(target, bare, '') : ({ kind: 'copy' } as const);
  return { ...plan, ...way, copy: full, carries: null, shortened: true };
}
