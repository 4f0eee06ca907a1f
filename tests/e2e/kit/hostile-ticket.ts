import { target } from '../../../lib/district/targets.ts';
import type { Ticket } from '../../../lib/support/types.ts';
import { HOSTILE } from './hostile-desk.ts';

/** Stands in every part of the ticket, so that wherever it turns up a part of the ticket has. */
export const SECRET = 'SECRET-910042';

/** A student's name as nobody has one: markup, signs that end a value, both directions of writing. */
export const hostileName =
  'Sample, <img src=x onerror="boom()"> & "Zoë" + ^ {{body}} %0A \u0645\u062B\u0627\u0644 👩‍👧';

export const secretTicket: Ticket = {
  subject: [{ text: `Subject ${SECRET}`, sensitivity: 'public' }],
  lines: [
    [{ text: `Student: ${hostileName} ${SECRET}`, sensitivity: 'student-name' }],
    [{ text: 'Second line', sensitivity: 'public' }],
  ],
  values: {},
  assignment: { status: 'none', school: null, reason: 'no-school-read' },
};

/** The body as a field holds it. */
export const secretBody = `Student: ${hostileName} ${SECRET}\nSecond line`;

/** The hostile desk as a district's profile names it: two steps, found by what stands beside their fields. */
export const hostileTarget = target.parse({
  id: 'hostile-desk',
  name: 'Hostile desk',
  type: 'form-fill',
  sensitivity: 'student-name',
  url: `${HOSTILE}/new`,
  steps: [
    { fields: [{ to: { label: 'Summary' }, value: '{{subject}}' }] },
    { ready: { label: 'Details' }, fields: [{ to: { label: 'Details' }, value: '{{body}}' }] },
  ],
});
