import { z } from 'zod';
import { bookingTarget } from './targets/booking.ts';
import { clipboardTarget } from './targets/clipboard.ts';
import { formFillTarget } from './targets/form-fill.ts';
import { linkTarget } from './targets/link.ts';
import { mailtoTarget } from './targets/mailto.ts';
import { phoneTarget } from './targets/phone.ts';
import { restTarget } from './targets/rest.ts';
import { urlTarget } from './targets/url.ts';

/** Where a ticket can go. One file a kind; `lib/delivery/<type>.ts` renders it. */

export type { Sensitivity } from './sensitivity.ts';

export const targetKinds = [
  linkTarget,
  clipboardTarget,
  mailtoTarget,
  urlTarget,
  formFillTarget,
  restTarget,
  phoneTarget,
  bookingTarget,
] as const;

export const target = z.discriminatedUnion('type', targetKinds);
export type Target = z.infer<typeof target>;
export type TargetOf<Type extends Target['type']> = Extract<Target, { type: Type }>;
