import { z } from 'zod';

/** A text in the languages the district has it in; English is the one that is always there. */
export const localText = z.strictObject({
  en: z.string().min(1).max(4000),
  es: z.string().min(1).max(4000).optional(),
});

export type LocalText = z.infer<typeof localText>;
