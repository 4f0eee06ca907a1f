import { target } from '../../../lib/district/targets.ts';
import type { Ticket } from '../../../lib/support/types.ts';
import { HOSTILE } from './hostile-desk.ts';

/** Stands in every part of the ticket, so that wherever it turns up a part of the ticket has. */
export const SECRET = 'SECRET-910042';

/** A student's name as nobody has one: markup, signs that end a value, both directions of writing. */
const hostileName = 'Sample, <img src=x onerror="boom()"> & "Zoë" + ^ {{body}} %0A \u0645\u062B\u0627\u0644 👩‍👧';

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

/** The same desk, filled through its address from its own first page. */
export const hostileAddress = target.parse({
  id: 'hostile-address',
  name: 'Hostile desk by its address',
  type: 'url',
  sensitivity: 'student-name',
  origin: HOSTILE,
  path: '/create',
  landing: '/first',
  open: 'via-origin',
  params: { Subject: '{{subject}}', Content: '{{body}}' },
});

/** A form whose fields cannot be found: a selector that is none, one that fits a password, one that fits nothing. */
export const impossibleTarget = target.parse({
  id: 'impossible',
  name: 'Impossible desk',
  type: 'form-fill',
  sensitivity: 'student-name',
  url: `${HOSTILE}/new`,
  steps: [
    {
      ready: { label: 'Summary' },
      fields: [
        { to: { css: ':::(((' }, value: '{{subject}}' },
        { to: { name: 'pw' }, value: '{{subject}}' },
        { to: { label: '  * : ' }, value: '{{body}}' },
        { to: { css: 'html' }, value: '{{body}}' },
      ],
    },
  ],
});

/** The same desk, taking tickets itself. */
export const hostileInterface = target.parse({
  id: 'hostile-interface',
  name: 'Hostile desk at once',
  type: 'rest',
  kind: 'rt2',
  sensitivity: 'student-name',
  origin: HOSTILE,
  queue: 'SIS',
  subject: '{{subject}}',
  content: '{{body}}',
});
