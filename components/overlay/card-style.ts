import { type Spot, TARGET } from './place.ts';

const WIDTH = 360;
const EDGE = 8;
const ROOM = 220;

/**
 * Where the card stands: below its mark, or above where there is more room; never wider or taller than the frame, and
 * at its edge when the mark itself is out of view.
 */
export function cardStyle(mark: Spot, width: number, height: number): string {
  const spot = { left: mark.left, top: Math.max(0, Math.min(mark.top, height - TARGET)) };
  const wide = Math.min(WIDTH, width - 2 * EDGE);
  const left = Math.max(EDGE, Math.min(spot.left, width - wide - EDGE));
  const below = height - (spot.top + TARGET) - 2 * EDGE;
  const above = spot.top - 2 * EDGE;
  if (below < ROOM && above < ROOM)
    return `left:${left}px;width:${wide}px;top:${EDGE}px;max-height:${height - 2 * EDGE}px`;
  return below >= ROOM || below >= above
    ? `left:${left}px;width:${wide}px;top:${spot.top + TARGET + EDGE}px;max-height:${below}px`
    : `left:${left}px;width:${wide}px;bottom:${height - spot.top + EDGE}px;max-height:${above}px`;
}
