import { z } from 'zod';
import { activationTexts, studentAppTexts, whereToSignIn } from './handout-texts.ts';
import { localText } from './local-text.ts';

const texts = (most: number) => z.array(localText).max(most);

/** A hand-out of one page: its heading, numbered steps, and what stands below them. */
const leaflet = z.strictObject({
  title: localText,
  steps: texts(12).min(1),
  notes: texts(6).default([]),
});

/** One text of the parent reply kit. It is about nobody: no student's data has a place in it. */
const reply = z.strictObject({
  title: localText,
  /** Paragraphs, then numbered steps; either may be missing. */
  text: texts(6).default([]),
  steps: texts(12).default([]),
});

/** The texts of the hand-outs for families. No password and no rule for one has a place here. */
export const handouts = z.strictObject({
  activation: leaflet.default(activationTexts),
  studentApp: leaflet.default(studentAppTexts),
  /** Where a family finds the sign-in page; shown where the profile has no address of it. */
  whereToSignIn: localText.default(whereToSignIn),
  /** The parent reply kit; empty: the district has not written any. */
  replies: z.array(reply).max(20).default([]),
});

export type Leaflet = z.infer<typeof leaflet>;
export type Reply = z.infer<typeof reply>;
