import { z } from 'zod';
import type { Facts } from '../facts.ts';

/** The kinds of fact of `lib/facts.ts`, field by field: the contract of DESIGN §5. */

const tri = z.boolean().nullable();
const text = z.string().nullable();
const row = z.int().min(0);
const days = { startDate: text, endDate: text, active: tri };

const relationship = z.strictObject({
  row,
  name: text,
  relationship: text,
  personID: text,
  guardian: tri,
  portal: tri,
  mailing: tri,
  messenger: tri,
  secondary: tri,
  private: tri,
  sequence: z.number().nullable(),
  email: text,
  ...days,
});

const household = z.strictObject({
  row,
  householdID: text,
  name: text,
  phone: text,
  address: text,
  active: tri,
});

const membership = z.strictObject({
  row,
  householdID: text,
  householdName: text,
  name: text,
  personID: text,
  role: z.enum(['primary', 'secondary']).nullable(),
  guardian: tri,
  grade: text,
  relationship: text,
  ...days,
});

const location = z.strictObject({
  row,
  householdID: text,
  householdName: text,
  address: text,
  mailing: tri,
  physical: tri,
  secondary: tri,
  private: tri,
  ...days,
});

const application = z.strictObject({
  row,
  number: text,
  status: text,
  applicant: text,
  submitted: text,
  school: text,
});

const applicant = z.strictObject({
  row,
  application: text,
  name: text,
  role: text,
  kind: z.enum(['person', 'household', 'address']),
  link: z.enum(['linked', 'unlinked', 'error', 'possible']).nullable(),
});

export const account = z.strictObject({
  row,
  name: text,
  personID: text,
  username: text,
  disabled: tri,
  hasKey: tri,
  keyHolder: text,
  product: z.enum(['parent', 'student', 'staff']).nullable().exactOptional(),
});

const section = z.strictObject({
  courseNumber: text,
  sectionNumber: text,
  name: text,
  teacher: text,
  term: text,
  roster: z.number().nullable(),
});

/** Every kind, by its name in `Facts`, as lists of at most `most` rows. */
export const factLists = (most: number) =>
  ({
    relationships: z.array(relationship).max(most),
    households: z.array(household).max(most),
    memberships: z.array(membership).max(most),
    locations: z.array(location).max(most),
    applications: z.array(application).max(most),
    applicants: z.array(applicant).max(most),
    accounts: z.array(account).max(most),
    sections: z.array(section).max(most),
  }) satisfies { [K in keyof Facts]: z.ZodType<Facts[K]> };
