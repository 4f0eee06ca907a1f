import { z } from 'zod';

/** What Request Tracker answers, as far as it is used; everything else is let by. */

const number = z.union([z.int(), z.string().regex(/^\d{1,12}$/)]).transform(Number);

export const created = z.object({ id: number });

export const stored = z.object({
  id: number,
  Subject: z.string().nullable().default(''),
  CustomFields: z
    .array(z.object({ name: z.string(), values: z.array(z.union([z.string(), z.number()])).default([]) }))
    .default([]),
});

export const texts = z.object({
  items: z.array(
    z.object({
      Content: z.string().nullable().default(null),
      ContentType: z.string().nullable().default(null),
      Filename: z.string().nullable().default(null),
    }),
  ),
});

export const found = z.object({ items: z.array(z.object({ id: number, Subject: z.string().nullable().default('') })) });

/** RT sends texts as base64 of their bytes. '' where it is none. */
export function decoded(content: string | null): string {
  try {
    const bytes = Uint8Array.from(atob((content ?? '').replace(/\s/g, '')), (letter) => letter.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return '';
  }
}
