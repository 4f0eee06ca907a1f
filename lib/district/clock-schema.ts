import { z } from 'zod';

/** When the specialists work and how long a reply takes. */
export const replyClock = z.strictObject({ timeZone: z.string() });
