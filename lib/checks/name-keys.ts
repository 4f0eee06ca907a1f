import type { PersonName } from '../linkage/names.ts';

/** Two names that agree share one of these keys, so that only people with a key in common are compared. */
export function nameKeys({ given, firstParts, last }: PersonName): string[] {
  return [...new Set([`${last} ${given[0]}`, `${last} ${given.slice(0, firstParts).join('')}`])];
}
