import { type Target, target } from '../../../lib/district/targets.ts';
import type { Line, Ticket } from '../../../lib/support/types.ts';

/** A target as a profile gives it, with the schema's defaults. */
export function made<Kind extends Target['type']>(type: Kind, fields: object): Extract<Target, { type: Kind }> {
  return target.parse({ id: 'desk', name: 'Desk', type, ...fields }) as Extract<Target, { type: Kind }>;
}

/** A ticket of plain lines; the specialist's address is `to`. */
export function plainTicket(subject: string, text: string, to = 'paige@practice-district.example'): Ticket {
  const lines: Line[] = text.split('\n').map((each) => [{ text: each, sensitivity: 'public' }]);
  return {
    subject: [{ text: subject, sensitivity: 'public' }],
    lines,
    values: { 'specialist.email': { text: to, sensitivity: 'public' } },
    assignment: { status: 'none', school: null, reason: 'no-school-read' },
  };
}

/** A ticket with one line of each privacy. */
export const mixedTicket: Ticket = {
  ...plainTicket('', ''),
  subject: [
    { text: 'Relationships: REL-PORTAL', sensitivity: 'public' },
    { text: ', student 100234', sensitivity: 'student-id' },
  ],
  lines: [
    [{ text: 'School: Alder High', sensitivity: 'public' }],
    [{ text: 'Student number: 100234', sensitivity: 'student-id' }],
    [{ text: 'Student: Rivera, Leo', sensitivity: 'student-name' }],
    [{ text: 'my own words', sensitivity: 'free-text' }],
  ],
};
