import type { z } from 'zod';
import type { urlTarget } from '../district/targets.ts';
import type { Ticket } from '../support/types.ts';
import { endText } from './end-text.ts';
import { type Draft, fitAddress } from './fit-address.ts';
import { fillFrom, type Parts, partsFor } from './parts.ts';
import type { Plan } from './plan.ts';
import { names } from './template.ts';
import { inMode } from './text-mode.ts';

type UrlTarget = z.infer<typeof urlTarget>;
type Carries = NonNullable<Plan['carries']>;

const isText = (template: string) => names(template, 'body') || names(template, 'capsule');

/** The parameter that holds the subject, the one that holds the text, and all others that a ticket fills. */
function roles(params: UrlTarget['params']) {
  const filled = Object.keys(params).filter((name) => /\{\{/.test(params[name] ?? ''));
  const body = filled.find((name) => names(params[name] ?? '', 'body'));
  const subject = filled.find((name) => name !== body && names(params[name] ?? '', 'subject'));
  return { body, subject, others: filled.filter((name) => name !== body && name !== subject) };
}

/** Site and path are joined as text, so that no path can lead to another site ("//elsewhere.example"). */
const at = (target: UrlTarget, path: string) => new URL(new URL(target.origin).origin + path);

function draft(target: UrlTarget, parts: Parts, subject: string, body: string): Draft<Carries> {
  const { params } = target;
  const url = at(target, target.path);
  const values: Record<string, string> = {};
  for (const [name, template] of Object.entries(params)) {
    const value = fillFrom(parts, template, subject, body);
    values[name] = value;
    url.searchParams.append(name, isText(template) ? inMode(value, target) : value);
  }
  const role = roles(params);
  const value = (name: string | undefined) => (name === undefined ? '' : (values[name] ?? ''));
  // Whatever else a ticket fills must be seen in the review too: it stands below the text, one line a parameter.
  const others = role.others.filter((name) => value(name) !== '').map((name) => `${name}: ${value(name)}`);
  return {
    url: url.href,
    carries: {
      to: url.origin,
      subject: value(role.subject),
      body: [...(role.body === undefined ? [] : [value(role.body)]), ...others].join('\n'),
    },
  };
}

const goTo = (target: UrlTarget, url: string) =>
  target.open === 'direct'
    ? ({ kind: 'open', url } as const)
    : ({ kind: 'open-via-origin', landing: at(target, target.landing).href, url } as const);

/**
 * A help desk's form, filled through its address with what the target may carry. What does not fit is cut, and the full
 * text is copied; `overflow: "clipboard"` says so at the cut, `"shorten"` only puts "…". A form whose fixed part alone
 * is too long opens at its landing page.
 */
export function renderUrl(target: UrlTarget, ticket: Ticket): Plan {
  const parts = partsFor(ticket, target.sensitivity, Object.values(target.params));
  const { subject, body, withheld, full } = parts;
  const end = target.overflow === 'shorten' ? '…' : endText(ticket);
  const plan = { targetId: target.id, withheld };
  const fitted = fitAddress({ subject, body, end, longest: target.maxUrl }, (title, text) =>
    draft(target, parts, title, text),
  );
  if (fitted !== null) {
    const { shortened } = fitted;
    const { url, carries } = fitted.draft;
    return { ...plan, ...goTo(target, url), copy: withheld || shortened ? full : null, carries, shortened };
  }
  const bare = at(target, target.landing).href;
  const way = bare.length <= target.maxUrl ? goTo(target, bare) : ({ kind: 'copy' } as const);
  return { ...plan, ...way, copy: full, carries: null, shortened: true };
}
