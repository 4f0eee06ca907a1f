import type { ProtocolRule } from '../district/protocol-schema.ts';
import type { Role } from '../district/role.ts';
import type { Topic, Tried, Urgency } from '../district/topic.ts';

/** What may be said of the student in hand (`custodyState` in lib/report/advice.ts). */
export type Custody = 'stop' | 'ask' | 'clear';

/** A request for help, as far as the protocols care. */
export interface Situation {
  /** null: not asked yet. */
  role: Role | null;
  topic: Topic;
  urgency: Urgency;
  /** Ways in which the specialist was tried and not available. */
  tried: readonly Tried[];
  custody: Custody;
  /** A finding on the page suspects two records of one person or household. */
  duplicates: boolean;
}

export type Route =
  /** Which rule answers depends on what the person does at the school. */
  | { status: 'ask-role' }
  /** The district's profile has no rule for this. */
  | { status: 'no-rule' }
  | {
      status: 'answered';
      rule: ProtocolRule;
      /** What stands where the school's own steps would: the steps, a question, or the district's custody text. */
      steps: 'none' | 'shown' | 'question' | 'custody-text';
      /** `is`: the answer is a ticket; `allowed`: it is not, and one may be written; `closed`: it is not. */
      ticket: 'is' | 'allowed' | 'closed';
    };

const fitsBesideRole = ({ when }: ProtocolRule, { topic, urgency, tried }: Situation): boolean =>
  (when.topics?.includes(topic) ?? true) &&
  (when.urgency?.includes(urgency) ?? true) &&
  (when.tried ?? []).every((way) => tried.includes(way));

const places = { clear: 'shown', ask: 'question', stop: 'custody-text' } as const;

/** A ticket tells of custody itself, so a reminder that may not be given beside one leaves no gap to fill. */
function stepsOf({ steps, answer }: ProtocolRule, custody: Custody): (typeof places)[Custody] | 'none' {
  if (steps.length === 0 || (answer.kind === 'ticket' && custody !== 'clear')) return 'none';
  return places[custody];
}

function ticketOf({ answer }: ProtocolRule, duplicates: boolean): 'is' | 'allowed' | 'closed' {
  if (answer.kind === 'ticket') return 'is';
  return answer.ticket === 'anyway' || (answer.ticket === 'duplicates' && duplicates) ? 'allowed' : 'closed';
}

/**
 * Is this a ticket at all, and if not, what instead? The first rule that fits answers. A rule for certain roles that
 * would fit somebody whose role is unknown is not skipped: the role is asked.
 *
 * The school's own steps may tell to tick boxes. They are given only where `custody` is clear: with a visible custody or
 * legal flag the district's custody text stands in their place, with flags that could not be read a question (DESIGN
 * promise 3).
 * @param rules the profile's `support.protocols`, in their order
 */
export function route(rules: readonly ProtocolRule[], situation: Situation): Route {
  for (const rule of rules) {
    if (!fitsBesideRole(rule, situation)) continue;
    const { roles } = rule.when;
    if (roles !== undefined && situation.role === null) return { status: 'ask-role' };
    if (roles !== undefined && situation.role !== null && !roles.includes(situation.role)) continue;
    return {
      status: 'answered',
      rule,
      steps: stepsOf(rule, situation.custody),
      ticket: ticketOf(rule, situation.duplicates),
    };
  }
  return { status: 'no-rule' };
}
