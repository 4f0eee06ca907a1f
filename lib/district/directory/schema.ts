import { z } from 'zod';

const text = z.string().min(1).max(200);

/** A district's school list as it was imported and confirmed, kept in `storage.local` under `directoryKey`. */
export const directorySchema = z.strictObject({
  version: z.literal(1),
  /** The day of the list, shown wherever a specialist is named; null when the person who imported it does not know. */
  asOf: z.iso.date().nullable(),
  /** The file's name, '' for a pasted table. */
  source: z.string().max(300),
  /** ISO time of the import. */
  importedAt: z.iso.datetime(),
  schools: z
    .array(
      z.strictObject({
        name: text,
        level: z.string().min(1).max(60).nullable(),
        specialist: text.nullable(),
        backup: text.nullable(),
      }),
    )
    .min(1)
    .max(10_000),
  specialists: z
    .array(
      z.strictObject({
        name: text,
        email: z.email().nullable(),
        extension: z.string().min(1).max(20).nullable(),
        booking: z.url({ protocol: /^https$/ }).nullable(),
      }),
    )
    .max(10_000),
});

export type Directory = z.infer<typeof directorySchema>;

/** What is stored; null where there is nothing or it does not fit. Never throws. */
export function parseDirectory(stored: unknown): Directory | null {
  const parsed = directorySchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}
