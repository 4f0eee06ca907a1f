import { fields, list, matching, number, orNull, type Shaped, text, uuid, yesNo } from '../shape.ts';
import { digest, keyIn, withDatabase } from './database.ts';
import { tellTicketsChanged } from './tickets-channel.ts';

/** What was asked where and when, on this device: no names, and the student only as a keyed digest. */
const sentRecord = fields(
  {
    id: uuid,
    targetId: text(0, 64),
    /** As the desk tells it, or as the person typed it; null: not known. */
    number: orNull(text(0, 64)),
    url: orNull(text(0, 4000)),
    checks: list(text(0, 40), 200),
    student: orNull(matching(/^[0-9a-f]{64}$/)),
    /** ms since the epoch */
    at: number,
    /** The desk has it, or the person said so; false: it was handed to the person and nobody said more. */
    confirmed: yesNo,
  },
  {
    /** Numbers under which the desk has made it once more. */
    others: list(text(0, 64), 20),
  },
);

export type SentTicket = Shaped<typeof sentRecord>;

/** The digest under which a student's tickets are kept. @param host of Campus, since districts may share a number */
export function studentDigest(host: string, studentNumber: string): Promise<string> {
  return withDatabase(async (db) => digest(await keyIn(db, 'sent'), `${host}|${studentNumber}`));
}

export async function keepSent(ticket: SentTicket): Promise<void> {
  await withDatabase((db) => db.put('sent', ticket));
  tellTicketsChanged();
}

/** Every record, the newest first. */
export async function listSent(): Promise<SentTicket[]> {
  const stored = await withDatabase((db) => db.getAll('sent'));
  return stored.filter(sentRecord).sort((a, b) => b.at - a.at);
}

export async function removeSent(id: string): Promise<void> {
  await withDatabase((db) => db.delete('sent', id));
  tellTicketsChanged();
}

/** Deletes records older than the district keeps them. @param before ms since the epoch */
export async function forgetOldSent(before: number): Promise<void> {
  const old = (await listSent()).filter(({ at }) => at < before);
  await withDatabase((db) => Promise.all(old.map(({ id }) => db.delete('sent', id))));
  if (old.length > 0) tellTicketsChanged();
}

/** Deletes every record, and the key with them. */
export async function forgetSent(): Promise<void> {
  await withDatabase(async (db) => {
    const change = db.transaction(['keys', 'sent'], 'readwrite');
    await Promise.all([change.objectStore('keys').delete('sent'), change.objectStore('sent').clear(), change.done]);
  });
  tellTicketsChanged();
}
