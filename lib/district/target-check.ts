import { isSelector } from './css-selector.ts';
import { placeholderPattern, unknownPlaceholders } from './placeholders.ts';
import type { ProfileProblem } from './problem.ts';
import type { Target, TargetOf } from './targets.ts';

type Place = [path: string, text: string];
type Step = TargetOf<'form-fill'>['steps'][number];
type FormField = Step['fields'][number];

const record = (at: string, texts: Readonly<Record<string, string | string[]>>): Place[] =>
  Object.entries(texts).flatMap(([name, one]): Place[] =>
    Array.isArray(one) ? one.map((text, index): Place => [`${at}.${name}.${index}`, text]) : [[`${at}.${name}`, one]],
  );

const named = <T>(target: T, names: readonly (keyof T & string)[]): Place[] =>
  names.map((name) => [name, String(target[name])]);

/** The fields of a form, each with where it stands. */
function formFields(target: Target): [string, FormField][] {
  if (target.type === 'url') return target.fields.map((field, index) => [`fields.${index}`, field]);
  if (target.type !== 'form-fill') return [];
  return target.steps.flatMap(({ fields }, step) =>
    fields.map((field, index): [string, FormField] => [`steps.${step}.fields.${index}`, field]),
  );
}

/** A target's templates by the place they stand in. */
function templates(target: Target): Place[] {
  const own: Place[] = (() => {
    switch (target.type) {
      case 'url':
      case 'booking':
        return record('params', target.params);
      case 'mailto':
        return named(target, ['to', 'cc', 'subject', 'body']);
      case 'rest':
        return [...named(target, ['subject', 'content']), ...record('customFields', target.customFields)];
      default:
        return [];
    }
  })();
  return [...own, ...formFields(target).map(([at, { value }]): Place => [`${at}.value`, value])];
}

/** The selectors by which fields are found. */
function selectors(target: Target): Place[] {
  const ready: [string, Step['ready']][] =
    target.type === 'form-fill' ? target.steps.map(({ ready }, index) => [`steps.${index}.ready`, ready]) : [];
  const expected: [string, Step['ready']][] = target.type === 'url' ? [['expect', target.expect]] : [];
  const fields = formFields(target).map(([at, { to }]): [string, Step['ready']] => [`${at}.to`, to]);
  return [...ready, ...expected, ...fields].flatMap(([at, to]): Place[] =>
    to !== null && 'css' in to ? [[`${at}.css`, to.css]] : [],
  );
}

/** Whatever stands after the host would be lost where paths are put behind it. */
const isSite = (address: string) => /^https:\/\/[^/?#@\\]+\/?$/i.test(address);

function addressProblems(target: Target): ProfileProblem[] {
  const problems: ProfileProblem[] = [];
  const paths = { url: ['path', 'landing', 'wrap'], rest: ['api', 'ticketPage'], 'form-fill': ['landing'] };
  if ('origin' in target && !isSite(target.origin)) {
    problems.push({ path: 'origin', reason: 'must be an https address without a path, such as https://desk.example' });
  }
  for (const field of target.type in paths ? paths[target.type as keyof typeof paths] : []) {
    const text = String(target[field as keyof Target]);
    if (/[#\s]/.test(text)) problems.push({ path: field, reason: 'must hold no # and no spaces' });
  }
  return problems;
}

function ownProblems(target: Target): ProfileProblem[] {
  if (target.type !== 'url') return [];
  const problems: ProfileProblem[] = [];
  if (target.overflow === 'form-fill' && target.fields.length === 0) {
    problems.push({ path: 'fields', reason: 'must not be empty where overflow is form-fill' });
  }
  const lists = record('params', target.params).filter(([at]) => /\.\d+$/.test(at) && target.encoding === 'json-param');
  for (const [at] of lists) problems.push({ path: at, reason: 'a list of texts does not go with json-param' });
  return problems;
}

/**
 * What the schema cannot say of one field of a target alone: unknown placeholders, selectors that find nothing, addresses
 * that would lead elsewhere.
 * @param at where the target stands, e.g. `targets.2`
 */
export function targetProblems(target: Target, at: string): ProfileProblem[] {
  const unknown = templates(target).flatMap(([path, text]) =>
    unknownPlaceholders(text).map((name) => ({ path, reason: `{{${name}}} is not a known placeholder` })),
  );
  const unclosed = templates(target)
    .filter(([, text]) => /\{\{|\}\}/.test(text.replace(placeholderPattern, '')))
    .map(([path]) => ({ path, reason: 'holds {{ or }} that belongs to no placeholder' }));
  const impossible = selectors(target).flatMap(([path, text]) =>
    isSelector(text) ? [] : [{ path, reason: `"${text}" is no CSS selector that a field can be found by` }],
  );
  const all = [...unknown, ...unclosed, ...impossible, ...addressProblems(target), ...ownProblems(target)];
  return all.map(({ path, reason }) => ({ path: `${at}.${path}`, reason }));
}
