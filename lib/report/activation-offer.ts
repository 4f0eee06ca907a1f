import type { ShownKey } from './keys.ts';

/**
 * Whether an activation card may be made of a key on the screen, and if not, why:
 * - `stop`: a custody or legal flag is visible; `ask`: flags could not be read (DESIGN promise 3);
 * - `nameless`: nobody knows whose key it is; `own`: it is the student's, and the card is for a guardian;
 * - `other`: the holder is not, or is no more, among the student's people;
 * - `notGuardian`, `guardianUnread`: the district's checklist asks for Guardian, and it is empty or was not read.
 */
export type ActivationOffer =
  | 'offer'
  | 'stop'
  | 'ask'
  | 'nameless'
  | 'own'
  | 'other'
  | 'notGuardian'
  | 'guardianUnread';

type Offered = Pick<ShownKey, 'holder' | 'relation' | 'custody' | 'guardian'>;

/** @param boxes what the district's checklist for access asks for */
export function activationOffer(shown: Offered, boxes: readonly string[]): ActivationOffer {
  const { holder, relation, custody, guardian } = shown;
  if (custody === 'stop') return 'stop';
  if (holder === null) return 'nameless';
  if (relation === 'own') return 'own';
  if (relation === 'stranger' || relation === 'ended') return 'other';
  if (custody !== 'clear' || relation !== 'related') return 'ask';
  if (!boxes.includes('guardian') || guardian === true) return 'offer';
  return guardian === false ? 'notGuardian' : 'guardianUnread';
}
