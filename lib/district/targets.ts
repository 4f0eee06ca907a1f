import { z } from 'zod';

/** Where a ticket can go. One object a target; `lib/delivery/<type>.ts` renders it (facts: tickets.md §7.1). */

const https = z.url({ protocol: /^https$/ });
const template = z.string().max(20_000);

/** From harmless to private. A target carries lines up to its own level; the rest goes by the clipboard. */
export const sensitivities = ['public', 'student-id', 'student-name', 'free-text'] as const;
const sensitivity = z.enum(sensitivities);
export type Sensitivity = z.infer<typeof sensitivity>;

const base = {
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
  name: z.string().min(1).max(80),
  /** The most that this target may carry by itself. */
  sensitivity: sensitivity.default('public'),
};

export const linkTarget = z.strictObject({ ...base, type: z.literal('link'), url: https });

export const clipboardTarget = z.strictObject({ ...base, type: z.literal('clipboard') });

export const mailtoTarget = z.strictObject({
  ...base,
  type: z.literal('mailto'),
  composer: z.enum(['mailto', 'gmail', 'outlook']),
  /** A template; `{{specialist.email}}` by default. Empty when no specialist is on file: the person types the address. */
  to: template.default('{{specialist.email}}'),
  cc: template.default(''),
  subject: template.default('{{subject}}'),
  body: template.default('{{body}}'),
  /** Of the encoded address. Chrome on Windows drops a longer mailto without a word (tickets.md §0.6). */
  maxUrl: z.int().min(200).max(100_000).default(2000),
});

export const urlTarget = z.strictObject({
  ...base,
  type: z.literal('url'),
  origin: https,
  path: z.string().startsWith('/'),
  params: z.record(z.string(), template),
  encoding: z.enum(['query']).default('query'),
  newline: z.enum(['lf', 'crlf', 'br']).default('lf'),
  markup: z.enum(['plain', 'html-escape']).default('plain'),
  /** via-origin opens `landing` first and goes on from inside the site, which a desk with a CSRF guard needs. */
  open: z.enum(['direct', 'via-origin']).default('direct'),
  landing: z.string().startsWith('/').default('/'),
  maxUrl: z.int().min(200).max(100_000).default(4000),
  overflow: z.enum(['clipboard', 'shorten']).default('clipboard'),
});

export const target = z.discriminatedUnion('type', [linkTarget, clipboardTarget, mailtoTarget, urlTarget]);
export type Target = z.infer<typeof target>;
