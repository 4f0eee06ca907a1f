import type { Card } from './card.ts';
import { family } from './family.tsx';
import { key } from './key.tsx';
import { why } from './why.tsx';

/** Every card, in the order in which the panel shows them. */
export const cards: readonly Card[] = [key, why, family];
