import { z } from 'zod';

/** The texts of the hand-outs for families. */
export const handouts = z.strictObject({});
