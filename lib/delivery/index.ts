import type { Target } from '../district/targets.ts';
import type { Ticket } from '../support/types.ts';
import type { Plan } from './plan.ts';

/**
 * Works out what sending a ticket to a target will do: what is copied, what the address carries, what is opened. Pure.
 * Never throws; a ticket that fits nowhere becomes a plan that only copies.
 */
export function render(target: Target, _ticket: Ticket): Plan {
  return { targetId: target.id, copy: null, carries: null, withheld: false, shortened: false, kind: 'copy' };
}
