import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** The one database of the extension. It outlives the browser session; no record in the clear names anybody. */
interface LensDB extends DBSchema {
  /** Keys that cannot be read, copied or exported, only used in this browser. */
  keys: { key: KeyName; value: CryptoKey };
  answers: { key: [string, string]; value: unknown };
  /** Tickets on their way: a state, and a body under the `body` key until the desk has it. */
  outbox: { key: string; value: unknown };
  /** What was asked where and when, under keyed digests. */
  sent: { key: string; value: unknown };
}

/** hmac: digests of answers. sent: digests of sent tickets. body: encrypts what waits in the outbox. */
export type KeyName = 'hmac' | 'sent' | 'body';

export type Database = IDBPDatabase<LensDB>;

/** Opens the database, works with it, and closes it: the worker keeps nothing in its modules. */
export async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = await openDB<LensDB>('campus-lens', 2, {
    upgrade(fresh, from) {
      if (from < 1) {
        fresh.createObjectStore('keys');
        fresh.createObjectStore('answers', { keyPath: ['id', 'state'] });
      }
      if (from < 2) {
        fresh.createObjectStore('outbox', { keyPath: 'id' });
        fresh.createObjectStore('sent', { keyPath: 'id' });
      }
    },
  });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

const digestKey = () =>
  crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']) as Promise<CryptoKey>;
const bodyKey = () =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']) as Promise<CryptoKey>;

/** A key, made the first time it is needed. Of two pages that make one at once, the first one's is kept. */
export async function keyIn(db: Database, name: KeyName): Promise<CryptoKey> {
  const known = await db.get('keys', name);
  if (known !== undefined) return known;
  const made = await (name === 'body' ? bodyKey() : digestKey());
  const change = db.transaction('keys', 'readwrite');
  const first = await change.store.get(name);
  if (first === undefined) await change.store.put(made, name);
  await change.done;
  return first ?? made;
}

/** HMAC-SHA-256 of a text, as hexadecimal digits. */
export async function digest(key: CryptoKey, text: string): Promise<string> {
  const signed = new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text)));
  return [...signed].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
