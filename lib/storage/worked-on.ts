import { fields, type Shaped, text } from '../shape.ts';
import { shaped } from './reads.ts';
import { type SessionItem, sessionItem } from './session-item.ts';

/**
 * The person whom staff asked about last, and the student that it was about ("Why can't this parent see this child?"), under the key `worked-on`: in
 * session memory only. A key of somebody else is then warned of. Forgotten with the family memory.
 */
const workedOn = fields({ origin: text(), personID: text(), studentID: text() });

export type WorkedOnPerson = Shaped<typeof workedOn>;

export function workedOnItem(): SessionItem<WorkedOnPerson> {
  return sessionItem<WorkedOnPerson>('worked-on', shaped(workedOn));
}
