import type { z } from 'zod';
import type { Shape } from '../shape.ts';

/** Makes a value of something stored; null when it does not fit. Never throws. */
export type Reads<T> = (stored: unknown) => T | null;

/** As it is stored, where it has this shape. */
export const shaped =
  <T>(shape: Shape<T>): Reads<T> =>
  (stored) =>
    shape(stored) ? stored : null;

/** As a schema reads it, with its defaults. */
export const parsed =
  <T>(schema: z.ZodType<T>): Reads<T> =>
  (stored) => {
    const result = schema.safeParse(stored);
    return result.success ? result.data : null;
  };
