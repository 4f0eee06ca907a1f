import type { OutboxEntry } from '../delivery/outbox/entry.ts';
import { keyIn, withDatabase } from './database.ts';
import { type OutboxRecord, outboxRecord } from './outbox-record.ts';
import { seal, unseal } from './sealed.ts';
import { tellTicketsChanged } from './tickets-channel.ts';

/** Tickets on their way, on this device. For the service worker and extension pages only. */

const asRecord = (stored: unknown): OutboxRecord | null => (outboxRecord(stored) ? stored : null);

/** Keeps a new entry with its text, which is encrypted first. @throws the browser's error when it cannot be kept */
export async function addToOutbox(entry: OutboxEntry, body: string): Promise<void> {
  await withDatabase(async (db) => {
    const sealed = await seal(await keyIn(db, 'body'), body);
    await db.put('outbox', { id: entry.id, entry, body: sealed });
  });
  tellTicketsChanged();
}

/** Keeps where an entry is now. @param keepBody false: its text is deleted */
export async function updateOutbox(entry: OutboxEntry, keepBody: boolean): Promise<void> {
  await withDatabase(async (db) => {
    const change = db.transaction('outbox', 'readwrite');
    const record = asRecord(await change.store.get(entry.id));
    if (record !== null) await change.store.put({ id: entry.id, entry, body: keepBody ? record.body : null });
    await change.done;
  });
  tellTicketsChanged();
}

/** An entry and its text; null when there is none. The text is null when it was deleted or cannot be read any more. */
export async function readOutbox(id: string): Promise<{ entry: OutboxEntry; body: string | null } | null> {
  return withDatabase(async (db) => {
    const record = asRecord(await db.get('outbox', id));
    if (record === null) return null;
    const body = record.body === null ? null : await unseal(await keyIn(db, 'body'), record.body).catch(() => null);
    return { entry: record.entry, body };
  });
}

/** Every entry, the newest first. What does not fit is not ours and is left out. */
export async function listOutbox(): Promise<OutboxEntry[]> {
  const stored = await withDatabase((db) => db.getAll('outbox'));
  const entries = stored.flatMap((one) => asRecord(one)?.entry ?? []);
  return entries.sort((a, b) => b.createdAt - a.createdAt);
}

export async function removeFromOutbox(id: string): Promise<void> {
  await withDatabase((db) => db.delete('outbox', id));
  tellTicketsChanged();
}
