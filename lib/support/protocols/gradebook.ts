import type { ProtocolRule } from '../../district/protocol-schema.ts';
import type { Role } from '../../district/role.ts';
import { route } from '../route.ts';

/** Whether somebody at the school comes before the specialist where a person of this role asks about a grade book. */
export function asksSchoolFirst(rules: readonly ProtocolRule[], role: Role): boolean {
  const answer = route(rules, {
    role,
    topic: 'gradebook',
    urgency: 'normal',
    tried: [],
    custody: 'ask',
    duplicates: false,
  });
  return answer.status === 'answered' && answer.rule.answer.kind === 'ask';
}
