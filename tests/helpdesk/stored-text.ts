import { JSDOM } from 'jsdom';

/**
 * The text that a person reads in a ticket whose body RT stored as HTML. RT's form (CKEditor 4, on by default) sends
 * HTML whatever was prefilled: a line end becomes `<br />` with a line feed after it (before it where the form was sent
 * before the editor was there), a paragraph `<p>`, and spaces at the start of a line are lost.
 */
export function readableText(html: string): string {
  const lines = html
    .replaceAll('\r\n', '\n')
    .replace(/\n?<br\s*\/?>\n?/gi, '\n')
    .replace(/<\/p>\s*<p>/gi, '\n\n');
  return (JSDOM.fragment(lines).textContent ?? '').replaceAll('\u00a0', ' ').trim();
}
