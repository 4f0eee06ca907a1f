import { z } from 'zod';
import { type SessionItem, sessionItem } from './session-item.ts';

/**
 * The person whom staff asked about last, and the student that it was about ("Why can't this parent see this child?"), under the key `worked-on`: in
 * session memory only. A key of somebody else is then warned of. Forgotten with the family memory.
 */
const workedOn = z.strictObject({ origin: z.string(), personID: z.string(), studentID: z.string() });

export type WorkedOnPerson = z.infer<typeof workedOn>;

export function workedOnItem(): SessionItem<WorkedOnPerson> {
  return sessionItem<WorkedOnPerson>('worked-on', workedOn);
}
