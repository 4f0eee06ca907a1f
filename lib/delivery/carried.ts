import type { Plan } from './plan.ts';
import { names } from './template.ts';

/** One field of a desk: what it is called, its template, and the text that the template came to. */
export interface Entry {
  name: string;
  template: string;
  value: string;
}

/** Whether a template holds a text of several lines. */
export const isText = (template: string): boolean => names(template, 'body') || names(template, 'capsule');

/** A list of templates is one parameter several times. */
export const templatesOf = (params: Readonly<Record<string, string | string[]>>): [string, string][] =>
  Object.entries(params).flatMap(([name, one]) => [one].flat().map((text): [string, string] => [name, text]));

/**
 * What a desk gets, for the review: its subject, its text, and below it whatever else a ticket fills, one line a field.
 * What the configuration fixes (a queue, a type) is no part of the ticket and is left out.
 */
export function carried(to: string, entries: readonly Entry[]): NonNullable<Plan['carries']> {
  const filled = entries.filter(({ template }) => /\{\{/.test(template));
  const body = filled.find(({ template }) => names(template, 'body'));
  const subject = filled.find((entry) => entry !== body && names(entry.template, 'subject'));
  const others = filled.filter((entry) => entry !== body && entry !== subject && entry.value !== '');
  return {
    to,
    subject: subject?.value ?? '',
    body: [...(body === undefined ? [] : [body.value]), ...others.map(({ name, value }) => `${name}: ${value}`)].join(
      '\n',
    ),
  };
}
