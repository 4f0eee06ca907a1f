import type { Ticket } from '../support/types.ts';
import { copyText } from './copy-text.ts';
import type { Plan } from './plan.ts';

/** The way that is always there: the full text is copied and nothing is opened. */
export function renderClipboard(target: { id: string }, ticket: Ticket): Plan {
  return {
    targetId: target.id,
    kind: 'copy',
    copy: copyText(ticket),
    carries: null,
    withheld: false,
    shortened: false,
  };
}
