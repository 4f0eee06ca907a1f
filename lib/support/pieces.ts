import type { Sensitivity } from '../district/targets.ts';
import type { Line, Piece } from './types.ts';

/** A piece of text that anyone may read. */
export const open = (text: string): Piece => ({ text, sensitivity: 'public' });

/** A line of one piece. */
export const line = (text: string, sensitivity: Sensitivity = 'public'): Line => [{ text, sensitivity }];

/** The empty line between two parts. */
export const gap: Line = [];
