import { z } from 'zod';

/** One rule of the district's support protocols. */
export const protocolRule = z.strictObject({ id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/) });
