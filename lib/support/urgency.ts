import type { Urgency } from '../district/topic.ts';
import { line, open } from './pieces.ts';
import type { Line } from './types.ts';
import type { Words } from './words.ts';

/** "Urgent: " before the subject; nothing where it is not. */
export const urgentSubject = (urgency: Urgency, words: Words): Line =>
  urgency === 'normal' ? [] : [open(words(`subject.${urgency}`))];

/** The same as a line of the text. */
export const urgentLines = (urgency: Urgency, words: Words): Line[] =>
  urgency === 'normal' ? [] : [line(words(`line.${urgency}`))];
