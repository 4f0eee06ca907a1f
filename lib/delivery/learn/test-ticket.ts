import type { Ticket } from '../../support/types.ts';

/** A made-up ticket to try a learned form with. Every text says that it is a test, and none is about anybody. */
export function testTicket(): Ticket {
  const piece = (text: string) => ({ text, sensitivity: 'public' }) as const;
  return {
    subject: [piece('TEST by Campus Lens - do not send')],
    lines: [
      [piece('TEST by Campus Lens. This is a made-up text to try the form. Do not send it.')],
      [piece('Second line: & + ^ <b> "quotes"')],
    ],
    values: {
      'student.number': piece('000000'),
      'student.personID': piece('000000'),
      'student.name': piece('Example, Practice'),
      school: piece('Practice School'),
      page: piece('TEST page'),
      course: piece('TEST-1'),
      'specialist.name': piece('Practice Specialist'),
      'specialist.email': piece('practice@example.org'),
      'specialist.booking': piece('https://example.org/practice'),
      capsule: piece('TEST capsule'),
    },
    assignment: { status: 'none', school: null, reason: 'no-school-read' },
  };
}
