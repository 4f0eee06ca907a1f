import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** The one database of the extension. It outlives the browser session; nothing in it names anybody. */
interface AnswersDB extends DBSchema {
  /** The key that digests are made with. It cannot be read, copied or exported, only used in this browser. */
  keys: { key: 'hmac'; value: CryptoKey };
  answers: { key: [string, string]; value: unknown };
}

export type Database = IDBPDatabase<AnswersDB>;

/** Opens the database, works with it, and closes it: the worker keeps nothing in its modules. */
export async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = await openDB<AnswersDB>('campus-lens', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('keys');
      fresh.createObjectStore('answers', { keyPath: ['id', 'state'] });
    },
  });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** The key, made the first time an answer is given. Of two pages that make one at once, the first one's is kept. */
export async function keyIn(db: Database): Promise<CryptoKey> {
  const known = await db.get('keys', 'hmac');
  if (known !== undefined) return known;
  const made = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const change = db.transaction('keys', 'readwrite');
  const first = await change.store.get('hmac');
  if (first === undefined) await change.store.put(made, 'hmac');
  await change.done;
  return first ?? made;
}

/** HMAC-SHA-256 of a text, as hexadecimal digits. */
export async function digest(key: CryptoKey, text: string): Promise<string> {
  const signed = new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text)));
  return [...signed].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
