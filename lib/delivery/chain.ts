import type { Target } from '../district/targets.ts';
import type { Plan } from './plan.ts';

/** The district's next way after one that failed: the targets in their order, the last one being the clipboard. */
export function nextTarget(targets: readonly Target[], id: string): Target | null {
  const at = targets.findIndex((target) => target.id === id);
  // A page to call or to book is no way for a text.
  return targets.slice(at + 1).find(({ type }) => type !== 'phone' && type !== 'booking') ?? null;
}

/** A plan that knows the next way, for the page on which it may fail. */
export function withNext(plan: Plan, targets: readonly Target[]): Plan {
  if (plan.kind !== 'fill') return plan;
  const next = nextTarget(targets, plan.targetId);
  return { ...plan, next: next === null ? null : { id: next.id, name: next.name } };
}
