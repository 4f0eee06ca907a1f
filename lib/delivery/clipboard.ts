import type { TargetOf } from '../district/targets.ts';
import type { Ticket } from '../support/types.ts';
import { copyText } from './copy-text.ts';
import type { Plan } from './plan.ts';
import { asHtml, asMarkdown } from './rich-text.ts';

/** The way that is always there: the full text is copied, and the page to paste it into is opened where there is one. */
export function renderClipboard(target: TargetOf<'clipboard'>, ticket: Ticket): Plan {
  const text = copyText(ticket);
  const plan = {
    targetId: target.id,
    copy: target.format === 'markdown' ? asMarkdown(text) : text,
    ...(target.format === 'html' ? { copyHtml: asHtml(text) } : {}),
    carries: null,
    withheld: false,
    shortened: false,
  };
  return target.thenOpen === null ? { ...plan, kind: 'copy' } : { ...plan, kind: 'open', url: target.thenOpen };
}
