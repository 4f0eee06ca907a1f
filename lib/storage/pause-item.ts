import { type Pause, pauseShape } from './pause.ts';
import { shaped } from './reads.ts';
import { type SessionItem, sessionItem } from './session-item.ts';

/** What is paused, under the key `pause`: the worker writes it, pages read it. None is `notPaused`. */
export function pauseItem(): SessionItem<Pause> {
  return sessionItem<Pause>('pause', shaped(pauseShape));
}
