import type { z } from 'zod';
import type { textMode } from '../district/targets/base.ts';
import { escapeHtml } from './rich-text.ts';

type TextMode = { [K in keyof typeof textMode]: z.infer<(typeof textMode)[K]> };

const lineEnds = { lf: '\n', crlf: '\r\n', br: '<br>' } as const;

/**
 * Writes a text as a desk's form field reads it: some read HTML, some want `<br>` for a line end.
 * The text itself stays what the review shows.
 */
export function inMode(text: string, { newline, markup }: TextMode): string {
  const escaped = markup === 'html-escape' ? escapeHtml(text) : text;
  return escaped.replaceAll('\n', lineEnds[newline]);
}
