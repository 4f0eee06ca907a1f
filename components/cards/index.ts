import type { Card } from './card.ts';

/** Every card, in the order in which the panel shows them. */
export const cards: readonly Card[] = [];
