import type { Target } from './targets.ts';

/** The site that a target's pages are entered on, as a list of origins; empty where no page is entered. */
export function siteOf(target: Target): string[] {
  if ('origin' in target) return [new URL(target.origin).origin];
  return target.type === 'form-fill' ? [new URL(target.url).origin] : [];
}
