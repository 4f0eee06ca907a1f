import { z } from 'zod';
import { sensitivities } from '../sensitivity.ts';

/** What the kinds of target have in common (facts: tickets.md §7.1). */

export { https } from '../https.ts';
export const template = z.string().max(20_000);
export const path = z.string().startsWith('/').max(2000);
export const line = z.string().min(1).max(300);

const sensitivity = z.enum(sensitivities);

export const base = {
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
  name: z.string().min(1).max(80),
  /** The most that this target may carry by itself. */
  sensitivity: sensitivity.default('public'),
};

/** How a desk's field reads a text: some read HTML, some want `<br>` for a line end. */
export const textMode = {
  newline: z.enum(['lf', 'crlf', 'br']).default('lf'),
  markup: z.enum(['plain', 'html-escape']).default('plain'),
};

/** via-origin opens `landing` first and goes on from inside the site, which a desk with a CSRF guard needs. */
export const way = {
  open: z.enum(['direct', 'via-origin']).default('direct'),
  landing: path.default('/'),
};

/** Of the encoded address, in characters. */
export const maxUrl = z.int().min(200).max(100_000);
