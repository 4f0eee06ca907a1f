import type { Plan } from './plan.ts';

/** A host permission for an address. Without a port: Firefox knows none in match patterns, and without one all are meant. */
export const hostPattern = (address: string) => `https://${new URL(address).hostname}/*`;

/**
 * The host permissions a plan needs before it can run, as match patterns for `permissions.request({ origins })`: the
 * desk's own, where its page is entered or its interface is spoken to. Empty for all else.
 */
export function originsNeeded(plan: Plan): string[] {
  switch (plan.kind) {
    case 'open-via-origin':
      return [hostPattern(plan.landing)];
    case 'fill':
      return [hostPattern(plan.url)];
    case 'post':
      return [hostPattern(plan.desk.origin)];
    default:
      return [];
  }
}
