import type { z } from 'zod';
import type { ProfileProblem } from './problem.ts';

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

const formats: Readonly<Record<string, string>> = {
  url: 'must be an https address',
  email: 'must be an e-mail address',
  date: 'must be a day such as 2026-08-31',
  starts_with: 'must start with /',
};

/** A pattern says in the schema what it wants ("small letters, digits and hyphens"); zod's own words are for programmers. */
function formatReason(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format !== 'regex') return formats[issue.format] ?? 'does not have the right form';
  return issue.message.startsWith('Invalid')
    ? 'may hold only small letters, digits and hyphens'
    : `must be ${issue.message}`;
}

function sizeReason(origin: string, bound: 'at least' | 'at most', limit: number | bigint): string {
  if (origin === 'string')
    return bound === 'at least' && Number(limit) === 1 ? 'must not be empty' : `must have ${bound} ${limit} characters`;
  if (origin === 'array')
    return bound === 'at least' && Number(limit) === 1 ? 'must not be empty' : `must have ${bound} ${limit} entries`;
  return `must be ${bound} ${limit}`;
}

function reason(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_format':
      return formatReason(issue as z.core.$ZodIssueInvalidStringFormat);
    case 'invalid_value':
      return `must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return sizeReason(issue.origin, 'at least', issue.minimum);
    case 'too_big':
      return sizeReason(issue.origin, 'at most', issue.maximum);
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `must be one of ${issue.options.map(String).join(', ')}`
        : 'must be one of the known kinds';
    case 'custom':
      // Our own words, where a check of ours has said them.
      return issue.message === 'Invalid input' ? 'does not fit' : issue.message;
    default:
      return 'does not fit';
  }
}

/** What zod found, as fields and plain reasons; one problem for each field that nobody knows. */
export function problemsOf(error: z.ZodError): ProfileProblem[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map(String);
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...path, key].join('.'), reason: 'is not a known field' }))
      : [{ path: path.join('.'), reason: reason(issue) }];
  });
}
