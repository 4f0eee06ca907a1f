import type { Sensitivity } from '../district/targets.ts';
import type { Ticket } from '../support/types.ts';
import { allowed, cutLine, cutTo } from '../support/visible.ts';
import { copyText } from './copy-text.ts';
import { fill, names } from './template.ts';

/** What a ticket gives to one target. */
export interface Parts {
  subject: string;
  body: string;
  /** A placeholder's text beside subject and body; '' where the target may not carry it. */
  value(name: string): string;
  /** Everything there is, for the clipboard. */
  full: string;
  /** True when the target's templates ask for something that it may not carry, or have no place for the text. */
  withheld: boolean;
}

/** Half characters cannot be put into an address, and one kind of line end makes lengths and comparisons simple. */
const clean = (text: string) => text.toWellFormed().replace(/\r\n?/g, '\n');

/**
 * Cuts a ticket down to what a target may carry.
 * @param level the target's sensitivity
 * @param templates all of the target's templates: what they do not ask for is not withheld
 */
export function partsFor(ticket: Ticket, level: Sensitivity, templates: readonly string[]): Parts {
  const subject = cutLine(ticket.subject, level);
  const body = cutTo(ticket.lines, level);
  const asks = (name: string) => templates.some((template) => names(template, name));
  const refused = Object.entries(ticket.values).some(
    ([name, piece]) => piece.text !== '' && !allowed(piece, level) && asks(name),
  );
  return {
    subject: clean(subject.text).replace(/\n+/g, ' '),
    body: clean(body.text),
    value: (name) => {
      const piece = ticket.values[name];
      return piece !== undefined && allowed(piece, level) ? clean(piece.text) : '';
    },
    full: copyText(ticket),
    withheld: refused || body.leftOut || !asks('body') || (subject.leftOut && asks('subject')),
  };
}

/** Fills a template from the parts, with the subject and body as they are after cutting. */
export function fillFrom(parts: Parts, template: string, subject: string, body: string): string {
  return fill(template, (name) => (name === 'subject' ? subject : name === 'body' ? body : parts.value(name)));
}
