import { deskOrigins } from '../../lib/delivery/desk-origins.ts';
import type { DistrictProfile } from '../../lib/district/schema.ts';

/**
 * The hosts beside Campus's own that a profile has the extension work with, in the form of `runtime_allowed_hosts`: desks
 * whose pages or interface are used, the district's own Campus hosts, the calendar of tasks.
 */
export function hostsNeeded({ targets, hosts, tasks }: DistrictProfile): string[] {
  const desks = deskOrigins(targets).map((pattern) => pattern.replace(/\/\*$/, ''));
  const feed = tasks.feed === null ? [] : [`https://${new URL(tasks.feed).hostname}`];
  return [...new Set([...desks, ...hosts.map((host) => `https://${host}`), ...feed])];
}
