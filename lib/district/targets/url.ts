import { z } from 'zod';
import { base, https, maxUrl, path, template, textMode, way } from './base.ts';
import { formField, locator } from './form-field.ts';

/** A desk's own form, filled in through its address (dialects: tickets.md §2). */
export const urlTarget = z.strictObject({
  ...base,
  type: z.literal('url'),
  origin: https,
  path,
  /** A list of templates gives the parameter several times. */
  params: z.record(z.string(), z.union([template, z.array(template).max(40)])),
  /** query: `a=1&b=2`; json-param: one parameter holds all as JSON; caret: `a=1^b=2` (ServiceNow). */
  encoding: z.enum(['query', 'json-param', 'caret']).default('query'),
  jsonParam: z.string().min(1).max(100).default('sysparm_variable_values'),
  /** The parameter that holds the pairs; '' puts them straight behind the path. */
  caretParam: z.string().max(100).default('sysparm_query'),
  /** Where the whole address is one encoded value of another (`/nav_to.do?uri=`); '' where it is not. */
  wrap: z.union([z.literal(''), path]).default(''),
  ...textMode,
  ...way,
  maxUrl: maxUrl.default(4000),
  /** What becomes of a text that is too long: said at the cut, filled in on the page (`fields`), or "…". */
  overflow: z.enum(['clipboard', 'form-fill', 'shorten']).default('clipboard'),
  fields: z.array(formField).max(60).default([]),
  /** A field that holds the subject once the form is there; looked at after a via-origin. null: nothing is looked at. */
  expect: locator.nullable().default(null),
});
