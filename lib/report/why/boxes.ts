import { parentLike } from '../../checks/parent-like.ts';
import type { Case } from './case.ts';
import { sourceOf } from './looks.ts';
import type { Step } from './types.ts';

/**
 * Is a box of the district's checklist ticked on this person's current row? An empty box is a checklist item that is not
 * met only for the types that the checklist is about; for others, and where one box is there without the other, a
 * person must judge (product.md rank 4: too much access is as wrong as too little).
 */
export function boxStep(id: 'guardian' | 'portal', { page, current, district }: Case): Step {
  const step = { id, source: null, showsOn: 'relationships' } as const;
  if (page === null || current.length === 0) return { ...step, state: 'unknown', say: 'boxNoCurrent' };
  const source = sourceOf(page);
  const values = page.unread.includes(id) ? [null] : current.map((row) => row[id]);
  if (values.includes(null)) return { ...step, state: 'unknown', say: 'boxUnread', source };
  const read = { ...step, source, showsOn: null };
  if (values.every((value) => value === true)) return { ...read, state: 'ok', say: 'boxTicked' };
  if (values.includes(true)) return { ...read, state: 'review', say: 'boxMixed' };
  if (id === 'guardian' && current.some(({ portal }) => portal === true))
    return { ...read, state: 'review', say: 'boxAccess' };
  const asked = current.some(({ relationship }) => parentLike(relationship, district) === true);
  return asked ? { ...read, state: 'fails', say: 'boxEmpty' } : { ...read, state: 'review', say: 'boxOther' };
}
