import { assignmentFor } from '../../../lib/district/assign.ts';
import { practiceProfile } from '../../../lib/district/practice.ts';
import { composeTicket, type TicketInput } from '../../../lib/support/compose.ts';
import type { Ticket } from '../../../lib/support/types.ts';
import { choices, report } from './report.ts';

/** A ticket about the made-up family, with whatever a test changes. */
export function ticket(change: Partial<TicketInput> = {}): Ticket {
  const shown = change.report ?? report();
  return composeTicket({
    report: shown,
    choices: choices(),
    profile: practiceProfile,
    assignment: assignmentFor(practiceProfile, shown.context.school),
    language: 'en',
    version: '0.1.0',
    now: new Date('2026-08-31T14:10:00.000Z'),
    titles: { 'REL-PORTAL': 'Guardian without Portal' },
    ...change,
  });
}
