import { type Sensitivity, sensitivities } from '../district/sensitivity.ts';
import type { Line, Piece } from './types.ts';

/** What is left of a text for a target, and whether something had to stay behind. */
export interface Cut {
  text: string;
  leftOut: boolean;
}

/** Whether a target that may carry `level` may carry this piece. */
export function allowed(piece: Piece, level: Sensitivity): boolean {
  return sensitivities.indexOf(piece.sensitivity) <= sensitivities.indexOf(level);
}

const isBlank = (line: Line | undefined) => line === undefined || line.every(({ text }) => text === '');

/**
 * The text that may be carried at a level. A line is dropped whole when one of its pieces is above the level: half a
 * line could say something else. Empty lines that then stand together become one.
 */
export function cutTo(lines: readonly Line[], level: Sensitivity): Cut {
  const kept = lines.filter((line) => line.every((piece) => allowed(piece, level)));
  const leftOut = kept.length < lines.length;
  const printed = leftOut ? kept.filter((line, index) => !(isBlank(line) && isBlank(kept[index - 1]))) : kept;
  return { text: printed.map((line) => line.map(({ text }) => text).join('')).join('\n'), leftOut };
}

/** A subject loses the pieces above the level, not the whole line. */
export function cutLine(line: Line, level: Sensitivity): Cut {
  const kept = line.filter((piece) => allowed(piece, level));
  return { text: kept.map(({ text }) => text).join(''), leftOut: kept.length < line.length };
}

/** Everything, exactly as the review shows it and the clipboard gets it. */
export function fullText(lines: readonly Line[]): string {
  return cutTo(lines, 'free-text').text;
}
