import { spans } from './spans.ts';
import type { Span } from './types.ts';

const LOCAL = String.raw`(?<![\p{L}\d._%+-]|[\p{L}\d]')[\p{L}\d_%+][\p{L}\d._%+'-]{0,63}`;
const LABEL = String.raw`[\p{L}\d](?:[\p{L}\d-]{0,62}[\p{L}\d])?`;

const patterns: readonly RegExp[] = [
  new RegExp(String.raw`${LOCAL} ?(?:@|%40) ?(?:${LABEL}(?:\.| \. )){1,6}\p{L}{2,24}(?![\p{L}\d])`, 'giu'),
  // A slip, or a well-known provider without its ending
  new RegExp(String.raw`${LOCAL}@${LABEL},(?:com|org|net|edu|us|gov)(?![\p{L}\d])`, 'giu'),
  new RegExp(
    String.raw`${LOCAL}(?:@| at )(?:gmail|yahoo|hotmail|outlook|icloud|aol)(?:\.\p{L}{2,3})?(?![\p{L}\d])`,
    'giu',
  ),
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
