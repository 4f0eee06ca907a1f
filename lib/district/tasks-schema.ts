import { z } from 'zod';

/** What the SIS department asks of schools, with days to keep. */
export const tasks = z.strictObject({ entries: z.array(z.strictObject({})).default([]) });
