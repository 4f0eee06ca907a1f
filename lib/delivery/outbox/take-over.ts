import type { OutboxEntry } from './entry.ts';

/** Whether an entry is the same ticket, to the same desk, as one that is pressed anew, and not settled yet. */
export const isEarlier = (old: OutboxEntry, entry: OutboxEntry): boolean =>
  old.id !== entry.id &&
  old.byItself &&
  entry.byItself &&
  old.mark === entry.mark &&
  old.targetId === entry.targetId &&
  old.state !== 'sent';

/**
 * An entry that takes the place of an earlier press of the same ticket, so that one ticket never stands in the list
 * twice. Where the desk may have the earlier one, what is known of its attempts stays: the desk is asked before anything
 * is sent again. One attempt that surely did not arrive leaves nothing to ask about. Pure.
 */
export function takeOver(entry: OutboxEntry, old: OutboxEntry): OutboxEntry {
  const { state, reason, triedAt, tries } = old;
  if (state === 'reviewed' || (state === 'failed' && tries <= 1)) return entry;
  return { ...entry, state, reason, triedAt, tries, looks: 0 };
}
