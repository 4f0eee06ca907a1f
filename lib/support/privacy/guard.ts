import type { Line, Piece } from '../types.ts';
import { findPrivate } from './index.ts';
import { lookAgain } from './look-again.ts';

/**
 * A line of the ticket with whatever may not leave taken out, wherever it came from: a page may hold a Social Security
 * number where a name should stand.
 * @param known student numbers and ids of the record in hand, which are no Social Security numbers however they look
 * @param replacement what stands in its place
 */
export const guardLine = (line: Line, known: readonly string[], replacement: string): Line =>
  lookAgain(line, (rest) => once(rest, known, replacement));

function once(line: Line, known: readonly string[], replacement: string): Line {
  const whole = line.map(({ text }) => text).join('');
  const hits = findPrivate(whole, known);
  if (hits.length === 0) return line;
  let from = 0;
  return line.map((piece): Piece => {
    const start = from;
    from += piece.text.length;
    // Back to front, so that the places before stay right. What begins in this piece is replaced here, and only cut
    // off in the pieces after it.
    const text = hits.reduceRight((rest, hit) => {
      const first = Math.max(hit.start, start) - start;
      const last = Math.min(hit.end, start + piece.text.length) - start;
      if (first >= last) return rest;
      return rest.slice(0, first) + (hit.start >= start ? replacement : '') + rest.slice(last);
    }, piece.text);
    return { ...piece, text };
  });
}
