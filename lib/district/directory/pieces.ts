/** A piece of text with its place on a page. x grows to the right, y downwards; all in the same unit (points). */
export interface Piece {
  text: string;
  x: number;
  /** The base line. */
  y: number;
  width: number;
  /** The size of the type. */
  height: number;
}

/** A drawn line of a table: level (y the same) or upright (x the same). */
export interface Rule {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** What is read of a page. */
export interface Page {
  page: number;
  pieces: Piece[];
  rules: Rule[];
}

/** Pieces on one base line, cut where the space between them is wider than between words. */
export interface Line {
  y: number;
  height: number;
  segments: Piece[];
}

function segmentsOf(pieces: readonly Piece[]): Piece[] {
  const segments: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => a.x - b.x)) {
    const last = segments.at(-1);
    const gap = last === undefined ? 0 : piece.x - (last.x + last.width);
    if (last === undefined || gap > 0.9 * Math.max(piece.height, 1)) segments.push({ ...piece });
    else {
      const space = gap > 0.12 * piece.height && !/\s$/.test(last.text) && !/^\s/.test(piece.text) ? ' ' : '';
      last.text += space + piece.text;
      last.width = piece.x + piece.width - last.x;
      last.height = Math.max(last.height, piece.height);
    }
  }
  return segments;
}

/** The lines of a page, from top to bottom. Base lines that differ by less than a third of the type are one. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: { y: number; height: number; pieces: Piece[] }[] = [];
  const written = pieces.filter(({ text }) => text.trim() !== '');
  for (const piece of written.sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = lines.at(-1);
    if (last !== undefined && piece.y - last.y < 0.33 * Math.min(piece.height, last.height)) last.pieces.push(piece);
    else lines.push({ y: piece.y, height: piece.height, pieces: [piece] });
  }
  return lines.map(({ y, height, pieces: own }) => ({ y, height, segments: segmentsOf(own) }));
}
