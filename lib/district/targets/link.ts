import { z } from 'zod';
import { base, https } from './base.ts';

/** A page that cannot be filled in. */
export const linkTarget = z.strictObject({ ...base, type: z.literal('link'), url: https });
