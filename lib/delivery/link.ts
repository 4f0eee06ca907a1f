import type { TargetOf } from '../district/targets.ts';
import type { Ticket } from '../support/types.ts';
import { copyText } from './copy-text.ts';
import type { Plan } from './plan.ts';

/** A page that cannot be filled in: it is opened as it is, and the text is copied for the person to paste. */
export function renderLink(target: TargetOf<'link'>, ticket: Ticket): Plan {
  return {
    targetId: target.id,
    kind: 'open',
    url: target.url,
    copy: copyText(ticket),
    carries: null,
    withheld: false,
    shortened: false,
  };
}
