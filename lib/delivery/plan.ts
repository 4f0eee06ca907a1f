import type { FillStep } from '../dom/form/types.ts';

/** Where a desk with an interface of its own takes and shows tickets. */
export interface RestDesk {
  origin: string;
  /** Path of its interface, such as /REST/2.0. */
  api: string;
  queue: string;
  /** The page on which a person reads a ticket, without its number. */
  ticketPage: string;
  /** How long it may take to answer, in ms. */
  timeoutMs: number;
}

/** A ticket as it is posted, field by field. */
export interface PostedTicket {
  subject: string;
  content: string;
  /** By name; empty ones are not sent. */
  customFields: Record<string, string>;
}

/** The way to a desk's form: straight there, or through `landing`, going on from inside the desk. */
export type FillPlan = Extract<Plan, { kind: 'fill' }>;
export type PostPlan = Extract<Plan, { kind: 'post' }>;

/** What will happen when the person presses the button, worked out before it happens and shown in the review. */
export type Plan = {
  targetId: string;
  /** The full text, always copied first when anything had to be left out or cut. null: nothing is copied. */
  copy: string | null;
  /** The same as rich text, for the clipboard, where the target wants it. */
  copyHtml?: string;
  /** What the target gets by itself, for the review. null when it gets nothing. */
  carries: { to: string; subject: string; body: string } | null;
  /** Left out because the target may not carry it. */
  withheld: boolean;
  /** Cut because the address would be too long. */
  shortened: boolean;
} & (
  | { kind: 'copy' }
  | { kind: 'open'; url: string }
  | { kind: 'open-via-origin'; landing: string; url: string; expect?: FillStep }
  | {
      kind: 'fill';
      /** null: straight to `url`. */
      landing: string | null;
      url: string;
      steps: FillStep[];
      /** The full text, for "copy instead" when the form could not be filled. */
      full: string;
      /** The district's next way, when this one fails. */
      next: { id: string; name: string } | null;
    }
  | { kind: 'post'; desk: RestDesk; ticket: PostedTicket }
);
