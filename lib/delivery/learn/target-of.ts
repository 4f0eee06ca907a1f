import type { ProfileProblem } from '../../district/problem.ts';
import { problemsOf } from '../../district/reasons.ts';
import { targetProblems } from '../../district/target-check.ts';
import { type Target, target } from '../../district/targets.ts';
import type { ListedField } from '../../dom/form/types.ts';

export type Learned = { ok: true; target: Target } | { ok: false; problems: ProfileProblem[] };

/** An id made of a name: small letters, digits and hyphens. */
export const idOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64) || 'desk';

/** What was put together, checked as a profile's target is; never throws. */
export function checked(made: object): Learned {
  const parsed = target.safeParse(made, { reportInput: true });
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error) };
  const problems = targetProblems(parsed.data, 'target');
  return problems.length > 0 ? { ok: false, problems } : { ok: true, target: parsed.data };
}

/** A page of a form, and what each of its fields gets: a template; '' leaves it as the form has it. */
export interface LearnedPage {
  fields: readonly ListedField[];
  values: readonly string[];
}

/** The most pages that a target may have (`lib/district/targets/form-fill.ts`). */
export const mostPages = 6;

function stepOf({ fields, values }: LearnedPage): { fields: object[] } {
  const chosen = fields.flatMap(({ to, kind }, index) => {
    const value = values[index] ?? '';
    return value === '' ? [] : [{ to, kind, value, ...(kind === 'select' ? { settleMs: 3000 } : {}) }];
  });
  // Choices first: many forms draw the rest anew after them.
  const choices = chosen.filter(({ kind }) => kind === 'select');
  return { fields: [...choices, ...chosen.filter(({ kind }) => kind !== 'select')] };
}

/** Whether two readings are of one page: its fields are found in the same way. */
export const samePage = (one: readonly ListedField[], other: readonly ListedField[]): boolean =>
  JSON.stringify(one.map(({ to }) => to)) === JSON.stringify(other.map(({ to }) => to));

/**
 * A target that fills in a form, of what a person chose for its fields, page by page.
 * @param url the first page, with the empty form
 */
export const formTarget = (
  { name, sensitivity, url }: { name: string; sensitivity: string; url: string },
  pages: readonly LearnedPage[],
): Learned => checked({ id: idOf(name), name, type: 'form-fill', sensitivity, url, steps: pages.map(stepOf) });
