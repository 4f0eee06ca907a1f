import { spans } from './spans.ts';
import type { Span } from './types.ts';

const LOCAL = String.raw`(?<![\p{L}\d._%+'-])[\p{L}\d_%+][\p{L}\d._%+'-]{0,63}`;
const LABEL = String.raw`[\p{L}\d](?:[\p{L}\d-]{0,62}[\p{L}\d])?`;

const patterns: readonly RegExp[] = [
  new RegExp(String.raw`${LOCAL} ?@ ?(?:${LABEL}\.){1,6}\p{L}{2,24}(?![\p{L}\d])`, 'giu'),
  // name (at) example (dot) org
  new RegExp(
    String.raw`${LOCAL} ?[[({](?:at|arroba)[\])}] ?${LABEL}(?:(?:\.| ?[[({](?:dot|punto)[\])}] ?| dot | punto )${LABEL}){1,6}`,
    'giu',
  ),
  // name at example dot org
  new RegExp(`${LOCAL} (?:at|arroba) ${LABEL}(?: (?:dot|punto) ${LABEL}){1,6}`, 'giu'),
];

/** E-mail addresses, also written "name (at) example (dot) org". */
export function findEmails(text: string): Span[] {
  return patterns.flatMap((find) => spans(text, find));
}
