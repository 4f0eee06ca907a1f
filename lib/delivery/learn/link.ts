import type { Sensitivity } from '../../district/targets.ts';
import { checked, idOf, type Learned } from './target-of.ts';

/** The words a person types into a form before making a pre-filled link, each for one placeholder. */
export const markers: Readonly<Record<string, string>> = {
  CLSUBJECT: '{{subject}}',
  CLBODY: '{{body}}',
  CLSTUDENT: '{{student.number}}',
  CLSCHOOL: '{{school}}',
  CLCOURSE: '{{course}}',
};

const anyMarker = new RegExp(Object.keys(markers).join('|'), 'g');
const marked = (text: string) => text.replace(anyMarker, (marker) => markers[marker] ?? marker);
const hasMarker = (text: string) => text.search(anyMarker) >= 0;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
};

/** The pairs of an address, in their order; a name that stands several times has a list. */
function pairs(search: string): Record<string, string | string[]> {
  const found: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(search)) {
    const before = found[name];
    found[name] = before === undefined ? marked(value) : [before, marked(value)].flat();
  }
  return found;
}

/** JSON whose values are all texts, as ServiceNow's catalog takes them. */
function jsonPairs(text: string): Record<string, string> | null {
  try {
    const value = JSON.parse(text) as unknown;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    const all = Object.entries(value).map(([name, one]): [string, string] => [name, marked(String(one))]);
    return Object.fromEntries(all);
  } catch {
    return null;
  }
}

/** `a=1^b=2`, as ServiceNow's classic form takes it. */
function caretPairs(text: string): Record<string, string> | null {
  const parts = text.split('^').map((pair) => pair.split('='));
  if (parts.length < 2 && !/^\w+=/.test(text)) return null;
  return Object.fromEntries(parts.map(([name = '', ...value]) => [name, marked(value.join('='))]));
}

/** Which dialect a link speaks, with its parameters as templates; what stays in the path is fixed. */
function dialect(url: URL): object {
  const search = url.search.replace(/^\?/, '');
  const parts = search === '' ? [] : search.split('&');
  const at = parts.findIndex((part) => hasMarker(decode(part.slice(part.indexOf('=') + 1))));
  const [name = ''] = (parts[at] ?? '').split('=');
  const value = decode((parts[at] ?? '').slice(name.length + 1));
  const others = parts.filter((_, index) => index !== at).join('&');
  const path = url.pathname + (others === '' ? '' : `?${others}`);
  const json = jsonPairs(value);
  if (json !== null) return { path, params: json, encoding: 'json-param', jsonParam: decode(name) };
  const caret = /^sysparm_query$/.test(name) ? caretPairs(value) : null;
  if (caret !== null) return { path, params: caret, encoding: 'caret', caretParam: name };
  const all = pairs(search);
  const fixed = new URLSearchParams();
  const params: Record<string, string | string[]> = {};
  for (const [one, text] of Object.entries(all)) {
    const filled = [text].flat().some((each) => /\{\{/.test(each));
    if (filled) params[one] = text;
    else for (const each of [text].flat()) fixed.append(one, each);
  }
  const rest = fixed.toString();
  return { path: url.pathname + (rest === '' ? '' : `?${rest}`), params, encoding: 'query' };
}

/**
 * A target of a pre-filled link that a person made with marker words in a form's fields.
 * @returns the target, or why there is none: `reason` is `no-address` or `no-marker`
 */
export function linkTargetOf({
  name,
  sensitivity,
  link,
}: {
  name: string;
  sensitivity: Sensitivity;
  link: string;
}): Learned | { ok: false; reason: 'no-address' | 'no-marker' } {
  const text = link.trim();
  if (!URL.canParse(text) || new URL(text).protocol !== 'https:') return { ok: false, reason: 'no-address' };
  const url = new URL(text);
  if (!hasMarker(decode(url.search))) return { ok: false, reason: 'no-marker' };
  return checked({ id: idOf(name), name, type: 'url', sensitivity, origin: url.origin, ...dialect(url) });
}
