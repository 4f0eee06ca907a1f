import { asText, type Sources } from './choose.ts';
import { parseProfile } from './parse.ts';
import { type PolicyCopy, parsePolicyCopy } from './stored.ts';

/**
 * What to keep of a policy, so that it counts before it answers at the next start, and so that its last good profile
 * stays when a later one does not fit.
 * @param now an ISO time
 * @returns undefined: what is kept is right; null: the policy sets nothing, so nothing is kept
 */
export function policyToKeep({ policy, policyCopy }: Sources, now: string): PolicyCopy | null | undefined {
  if (policy === null) return undefined;
  const before = parsePolicyCopy(policyCopy);
  const set = Object.entries(policy).filter(([, value]) => value !== undefined && value !== null && value !== '');
  if (set.length === 0) return policyCopy === undefined ? undefined : null;
  const values = Object.fromEntries(set.map(([key, value]) => [key, asText(value)]));
  const old = before?.values['profile'];
  if (values['profile'] !== undefined && values['profile'] !== old && !parseProfile(values['profile']).ok) {
    if (old === undefined) delete values['profile'];
    else values['profile'] = old;
  }
  const date = before && old === values['profile'] ? before.date : now;
  const copy = { values, date };
  return JSON.stringify(sorted(copy)) === JSON.stringify(sorted(before)) ? undefined : copy;
}

const sorted = (copy: PolicyCopy | null) => copy && [Object.entries(copy.values).sort(), copy.date];
