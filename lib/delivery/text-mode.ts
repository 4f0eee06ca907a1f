import type { z } from 'zod';
import type { urlTarget } from '../district/targets.ts';

type TextMode = Pick<z.infer<typeof urlTarget>, 'newline' | 'markup'>;

const lineEnds = { lf: '\n', crlf: '\r\n', br: '<br>' } as const;
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Writes a text as a desk's form field reads it: some read HTML, some want `<br>` for a line end.
 * The text itself stays what the review shows.
 */
export function inMode(text: string, { newline, markup }: TextMode): string {
  const escaped = markup === 'html-escape' ? text.replace(/[&<>"']/g, (mark) => escapes[mark] ?? mark) : text;
  return escaped.replaceAll('\n', lineEnds[newline]);
}
