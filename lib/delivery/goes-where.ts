import { placeholderPattern } from '../district/placeholders.ts';
import type { Target } from '../district/targets.ts';
import { templatesOf } from './carried.ts';
import { calledBy } from './form-fill.ts';

/** One field of a target: what it is called, and its template. */
export interface Goes {
  field: string;
  template: string;
  /** The placeholders in it; none: the text is fixed. */
  placeholders: string[];
}

function fieldsOf(target: Target): [string, string][] {
  switch (target.type) {
    case 'url':
      return [
        ...templatesOf(target.params),
        ...(target.overflow === 'form-fill' ? target.fields : []).map(({ to, value }): [string, string] => [
          calledBy(to),
          value,
        ]),
      ];
    case 'form-fill':
      return target.steps.flatMap(({ fields }) =>
        fields.map(({ to, value }): [string, string] => [calledBy(to), value]),
      );
    case 'rest':
      return [['Subject', target.subject], ['Content', target.content], ...Object.entries(target.customFields)];
    case 'mailto':
      return (['to', 'cc', 'subject', 'body'] as const).map((name): [string, string] => [name, target[name]]);
    case 'booking':
      return Object.entries(target.params);
    default:
      return [];
  }
}

/** What a target may carry by itself, field by field, from its configuration alone. Pure; the review and the docs print it. */
export function goesWhere(target: Target): Goes[] {
  return fieldsOf(target)
    .filter(([, template]) => template !== '')
    .map(([field, template]) => ({
      field,
      template,
      placeholders: [...template.matchAll(placeholderPattern)].map((match) => match[1] ?? ''),
    }));
}
