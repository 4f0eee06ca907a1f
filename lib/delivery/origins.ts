import type { Plan } from './plan.ts';

/**
 * The host permissions a plan needs before it can run, as match patterns for `permissions.request({ origins })`.
 * Empty for everything but `open-via-origin`, which goes on from inside the desk's page.
 */
export function originsNeeded(plan: Plan): string[] {
  // Without a port: Firefox knows no ports in match patterns, and a pattern without one covers them all.
  return plan.kind === 'open-via-origin' ? [`https://${new URL(plan.landing).hostname}/*`] : [];
}
