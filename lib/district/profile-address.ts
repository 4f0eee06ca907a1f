import type { ProfileProblem } from './problem.ts';

export type ProfileAddress = { ok: true; url: string; origin: string; pattern: string } | { ok: false; reason: string };

const no = (reason: string): ProfileAddress => ({ ok: false, reason });

/**
 * Whether a district's profile may be read from this address.
 * @returns the address as the browser writes it, its origin, and the match pattern of exactly its host to ask for
 */
export function profileAddress(text: unknown): ProfileAddress {
  if (typeof text !== 'string' || text.trim() === '') return no('must be an https address');
  const trimmed = text.trim();
  if (trimmed.length > 2000) return no('must have at most 2000 characters');
  if (!URL.canParse(trimmed)) return no('must be an https address');
  const url = new URL(trimmed);
  if (url.protocol !== 'https:') return no('must be an https address');
  if (url.username !== '' || url.password !== '') return no('must hold no user name and no password');
  url.hash = '';
  // A match pattern has no port in Firefox, and one without a port covers all of them in Chromium.
  return { ok: true, url: url.href, origin: url.origin, pattern: `https://${url.hostname}/*` };
}

/** The same, of an address that a policy sets: the problem it makes, or none. */
export function addressProblems(value: unknown): ProfileProblem[] {
  const address = profileAddress(value);
  return address.ok ? [] : [{ path: 'profileUrl', reason: address.reason }];
}
