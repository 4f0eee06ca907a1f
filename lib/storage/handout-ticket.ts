import { fields, orNull, type Shaped, text } from '../shape.ts';
import { shaped } from './reads.ts';
import { sessionItem } from './session-item.ts';

/**
 * Says whose activation card a person has just asked for, from the panel to the page that opens: in session memory, for
 * that moment. It holds no key. The page takes it away when it opens, so that the same address, opened again later, shows
 * no card.
 */
const ticket = fields({ holder: text(1), personID: orNull(text()) });

export type HandoutTicket = Shaped<typeof ticket>;

interface Line {
  tabId: number;
  frameId: number;
  row: number;
}

const itemOf = ({ tabId, frameId, row }: Line) =>
  sessionItem<HandoutTicket>(`handout:${tabId}:${frameId}:${row}`, shaped(ticket));

export const leaveTicket = (line: Line, holder: HandoutTicket): Promise<void> => itemOf(line).write(holder);

export const dropTicket = (line: Line): Promise<void> => itemOf(line).remove();

/**
 * Takes the ticket of a line, once: whoever comes second gets none.
 * @returns null where there is none, or the browser failed
 */
export async function takeTicket(line: Line): Promise<HandoutTicket | null> {
  const item = itemOf(line);
  try {
    return await navigator.locks.request(item.key, async () => {
      const found = await item.read();
      await item.remove();
      return found;
    });
  } catch {
    return null;
  }
}
