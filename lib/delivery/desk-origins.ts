import type { Target } from '../district/targets.ts';
import { hostPattern } from './origins.ts';

/** The host permissions of the desks on whose pages tickets are read, as match patterns. */
export function deskOrigins(targets: readonly Target[]): string[] {
  const addresses = targets.flatMap((target) => {
    if (target.type === 'url' || target.type === 'rest') return [target.origin];
    return target.type === 'form-fill' ? [target.url] : [];
  });
  return [...new Set(addresses.map(hostPattern))];
}
