import { targetProblems } from '../../../lib/district/target-check.ts';
import { target } from '../../../lib/district/targets.ts';
import { PLAIN_ORIGIN } from './plain-desk.ts';

/** The whole of what makes the second desk known: configuration, as a profile holds it. */
export const plainTarget = target.parse({
  id: 'plain-desk',
  name: 'Plain desk',
  type: 'form-fill',
  sensitivity: 'student-name',
  url: `${PLAIN_ORIGIN}/request/new`,
  steps: [
    {
      fields: [
        { to: { label: 'Area' }, kind: 'select', value: 'student records', settleMs: 5000 },
        { to: { label: 'Summary' }, value: '{{subject}}' },
        { to: { label: 'Student ID' }, value: '{{student.number}}' },
        { to: { label: 'Call me back' }, kind: 'checkbox', value: 'yes' },
      ],
    },
    {
      ready: { label: 'Comment (HTML)' },
      fields: [
        { to: { label: 'comment html' }, value: '{{body}}', newline: 'br', markup: 'html-escape' },
        { to: { label: 'Attachment' }, kind: 'file', value: '{{body}}', fileName: 'ticket.txt' },
      ],
    },
  ],
});

export const plainTargetProblems = targetProblems(plainTarget, 'targets.0');
