import type { Ticket } from '../../../lib/support/types.ts';

/** Hard lines: markup, both writing directions, pairs of half characters, signs that mean something in an address. */
export const hardLines = [
  'Student number: 910042',
  'Student: Example, <b>Omar</b> & Sons "quoted" 100% #hash',
  '',
  'مثال ‏RTL‏ Zoë 🙂 ✓ 1+1=2 ^ two',
  '[end of capsule]',
];

/** A ticket of these lines, with what a desk's own fields ask for. */
export function hardTicket(lines: readonly string[] = hardLines): Ticket {
  return {
    subject: [{ text: 'Portal box & <i>empty</i> ^ 🙂', sensitivity: 'public' }],
    lines: lines.map((text) => [{ text, sensitivity: 'student-name' }]),
    values: {
      'student.number': { text: '910042', sensitivity: 'student-id' },
      school: { text: 'Sample High', sensitivity: 'public' },
    },
    assignment: { status: 'none', school: null, reason: 'no-school-read' },
  };
}
