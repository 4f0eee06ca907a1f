import type { Target } from '../district/targets.ts';
import type { Ticket } from '../support/types.ts';
import { renderBooking } from './booking.ts';
import { renderClipboard } from './clipboard.ts';
import { renderFormFill } from './form-fill.ts';
import { renderLink } from './link.ts';
import { renderMailto } from './mailto.ts';
import { renderPhone } from './phone.ts';
import type { Plan } from './plan.ts';
import { renderRest } from './rest.ts';
import { renderUrl } from './url.ts';

/**
 * Works out what sending a ticket to a target will do: what is copied, what the target gets, what is opened. Pure.
 * Never throws for a target of a parsed profile; a ticket that fits nowhere becomes a plan that only copies.
 */
export function render(target: Target, ticket: Ticket): Plan {
  switch (target.type) {
    case 'link':
      return renderLink(target, ticket);
    case 'clipboard':
      return renderClipboard(target, ticket);
    case 'mailto':
      return renderMailto(target, ticket);
    case 'url':
      return renderUrl(target, ticket);
    case 'form-fill':
      return renderFormFill(target, ticket);
    case 'rest':
      return renderRest(target, ticket);
    case 'phone':
      return renderPhone(target);
    case 'booking':
      return renderBooking(target, ticket);
  }
}
