import type { TargetOf } from '../district/targets.ts';
import type { Ticket } from '../support/types.ts';
import { composeAddress } from './compose-address.ts';
import { endText } from './end-text.ts';
import { fitAddress } from './fit-address.ts';
import { fillFrom, partsFor } from './parts.ts';
import type { Plan } from './plan.ts';

/** "a@x.example; b@x.example" and line ends in a template become a list with commas, without empty places. */
const addressList = (text: string) =>
  text
    .split(/[,;\s]+/)
    .filter((part) => part !== '')
    .join(',');

/**
 * An e-mail in the person's mail program, Gmail or Outlook on the web, with what the target may carry. `carries.to`
 * names everyone who gets it, copies included. Without a specialist the address stays empty for the person to fill in.
 */
export function renderMailto(target: TargetOf<'mailto'>, ticket: Ticket): Plan {
  const templates = [target.to, target.cc, target.subject, target.body];
  const parts = partsFor(ticket, target.sensitivity, templates);
  const fitted = fitAddress(
    { subject: parts.subject, body: parts.body, end: endText(ticket), longest: target.maxUrl },
    (subject, body) => {
      const filled = (template: string) => fillFrom(parts, template, subject, body);
      const mail = {
        to: addressList(filled(target.to)),
        cc: addressList(filled(target.cc)),
        subject: filled(target.subject).replace(/\s*\n\s*/g, ' '),
        body: filled(target.body),
      };
      const to = [mail.to, mail.cc].filter((list) => list !== '').join(',');
      return { url: composeAddress[target.composer](mail), carries: { to, subject: mail.subject, body: mail.body } };
    },
  );
  if (fitted === null) {
    return {
      targetId: target.id,
      kind: 'copy',
      copy: parts.full,
      carries: null,
      withheld: parts.withheld,
      shortened: true,
    };
  }
  return {
    targetId: target.id,
    kind: 'open',
    url: fitted.draft.url,
    copy: parts.withheld || fitted.shortened ? parts.full : null,
    carries: fitted.draft.carries,
    withheld: parts.withheld,
    shortened: fitted.shortened,
  };
}
