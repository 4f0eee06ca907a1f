import '../jitless.ts';
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
      id: number,
      Content: z.string().nullable().default(null),
      ContentType: z.string().nullable().default(null),
      Filename: z.string().nullable().default(null),
    }),
  ),
});

/** The one word that says how a ticket stands: "new", "open", "resolved". */
export const hasStatus = z.object({ Status: z.string().min(1).max(60) });

export const found = z.object({ items: z.array(z.object({ id: number, Subject: z.string().nullable().default('') })) });

/** One part of a ticket. Only here the text comes as base64, and so byte for byte; a list decodes it. */
export const part = z.object({ Content: z.string().nullable().default(null) });

/** RT sends a part's text as base64 of their bytes. '' where it is none. */
export function decoded(content: string | null): string {
  try {
    const bytes = Uint8Array.from(atob((content ?? '').replace(/\s/g, '')), (letter) => letter.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return '';
  }
}
