import type { Line } from './pieces.ts';

/** From where to where a column reaches. */
export interface Band {
  from: number;
  to: number;
}

/**
 * The columns of lines without drawn rules: where text stands in lines with two cells or more, with gaps between that
 * (almost) no line crosses.
 */
export function columnsOf(lines: readonly Line[]): Band[] {
  const table = lines.filter(({ segments }) => segments.length > 1);
  const crossing = Math.floor(table.length * 0.03);
  const events = table
    .flatMap(({ segments }) => segments)
    .flatMap(({ x, width }) => [
      { at: x, step: 1 },
      { at: x + width, step: -1 },
    ])
    .sort((a, b) => a.at - b.at || b.step - a.step);
  const bands: Band[] = [];
  let open = 0;
  let from: number | null = null;
  for (const { at, step } of events) {
    open += step;
    if (from === null && open > crossing) from = at;
    if (from !== null && open <= crossing) {
      const last = bands.at(-1);
      // A gap narrower than a space is none.
      if (last !== undefined && from - last.to < 2) last.to = at;
      else bands.push({ from, to: at });
      from = null;
    }
  }
  return bands;
}

/** The column that a stretch of text belongs to: the one it covers most of, else the nearest. */
export function columnAt(bands: readonly Band[], from: number, to: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const [index, band] of bands.entries()) {
    // Negative: how far away it is.
    const shared = Math.min(to, band.to) - Math.max(from, band.from);
    if (shared > most) {
      most = shared;
      best = index;
    }
  }
  return best;
}
