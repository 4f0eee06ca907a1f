import type { TargetOf } from '../district/targets.ts';
import type { Plan } from './plan.ts';

/** A call: the number is handed to the person's telephone program, and nothing of the ticket with it. */
export function renderPhone(target: TargetOf<'phone'>): Plan {
  return {
    targetId: target.id,
    kind: 'open',
    url: `tel:${target.number.replace(/[^+\d]/g, '')}`,
    copy: null,
    carries: null,
    withheld: false,
    shortened: false,
  };
}
