import { z } from 'zod';
import { https } from './https.ts';
import { localText } from './local-text.ts';

const line = z.string().min(1).max(300);

/** What a family at the desk may need help with, in the order of the guide (the district's page on its portals). */
export const guideIds = [
  'activate-key',
  'key-used',
  'forgot',
  'request-key',
  'address-information',
  'family-information',
  'missing-student',
  'student-app',
] as const;

/** How a student's user name is made, as plain data. Where a part is 'none' it is left out. */
const userNameRule = z.strictObject({
  firstInitial: z.enum(['upper', 'lower', 'none']),
  last: z.enum(['capitalised', 'lower', 'upper', 'none']),
  lastDigitsOf: z.literal('studentNumber'),
  digits: z.int().min(0).max(10),
});

/** The portals for families. No password and no rule for one has a place here. */
export const portal = z.strictObject({
  /** Sign-in pages; null: the district has not said. */
  signIn: z.strictObject({ parent: https.nullable(), student: https.nullable() }),
  /** What the Student app asks for before the user name. */
  studentApp: z.strictObject({ district: line, state: line }).nullable(),
  userNameRule: userNameRule.nullable(),
  guide: z.array(z.strictObject({ id: z.enum(guideIds), title: localText, steps: z.array(localText).min(1).max(12) })),
});

export type Portal = z.infer<typeof portal>;
export type UserNameRule = z.infer<typeof userNameRule>;

/** A profile that says nothing of its portals. */
export const noPortal: Portal = {
  signIn: { parent: null, student: null },
  studentApp: null,
  userNameRule: null,
  guide: [],
};
