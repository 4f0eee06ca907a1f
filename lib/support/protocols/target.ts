import type { ProtocolRule } from '../../district/protocol-schema.ts';
import type { Target } from '../../district/targets.ts';

const mail: readonly Target['type'][] = ['mailto'];
const desk: readonly Target['type'][] = ['link', 'url', 'form-fill', 'rest'];

/**
 * The way a rule's answer prefers among the district's, best first. null: the district's first one.
 * A copy, a telephone or a booking page is no desk.
 */
export function preferredTarget(targets: readonly Target[], { answer }: ProtocolRule): Target | null {
  if (answer.kind !== 'ticket' || answer.by === 'best') return null;
  const wanted = answer.by === 'email' ? mail : desk;
  return targets.find(({ type }) => wanted.includes(type)) ?? null;
}
