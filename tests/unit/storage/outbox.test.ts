import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OutboxEntry } from '../../../lib/delivery/outbox/entry.ts';
import { withDatabase } from '../../../lib/storage/database.ts';
import { addToOutbox, listOutbox, readOutbox, removeFromOutbox, updateOutbox } from '../../../lib/storage/outbox.ts';
import {
  forgetOldSent,
  forgetSent,
  keepSent,
  listSent,
  removeSent,
  type SentTicket,
  studentDigest,
} from '../../../lib/storage/sent.ts';

const entry: OutboxEntry = {
  id: '0b0f2a3e-6d0a-4f6e-9a3e-0d5d2f1b7c11',
  mark: 'CL-TEST',
  targetId: 'desk',
  byItself: true,
  state: 'reviewed',
  reason: null,
  createdAt: 5,
  triedAt: null,
  tries: 0,
  looks: 0,
  nextAt: null,
  ticket: null,
  dropped: [],
  checks: ['REL-PORTAL'],
  student: null,
};
const text = 'Student number 100234, the mother calls again.';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the outbox', () => {
  it('gives back what was put in', async () => {
    await addToOutbox(entry, text);
    expect(await readOutbox(entry.id)).toEqual({ entry, body: text });
    expect(await listOutbox()).toEqual([entry]);
  });

  it('keeps the text encrypted, under a key that cannot be taken out', async () => {
    await addToOutbox(entry, text);
    const [stored, key] = await withDatabase(async (db) => [await db.getAll('outbox'), await db.get('keys', 'body')]);
    const bytes = new Uint8Array((stored as { body: { data: ArrayBuffer } }[])[0]?.body.data ?? new ArrayBuffer(0));
    expect(bytes.length).toBeGreaterThan(text.length);
    expect(new TextDecoder().decode(bytes)).not.toContain('100234');
    expect((key as CryptoKey).extractable).toBe(false);
  });

  it('deletes the text and keeps the state', async () => {
    await addToOutbox(entry, text);
    await updateOutbox({ ...entry, state: 'sent' }, false);
    expect(await readOutbox(entry.id)).toEqual({ entry: { ...entry, state: 'sent' }, body: null });
  });

  it('keeps the text while it is on its way', async () => {
    await addToOutbox(entry, text);
    await updateOutbox({ ...entry, state: 'sending', tries: 1 }, true);
    expect((await readOutbox(entry.id))?.body).toBe(text);
  });

  it('does not bring back an entry that was removed', async () => {
    await addToOutbox(entry, text);
    await removeFromOutbox(entry.id);
    await updateOutbox(entry, true);
    expect(await listOutbox()).toEqual([]);
    expect(await readOutbox(entry.id)).toBeNull();
  });

  it('leaves out what is no record', async () => {
    await withDatabase((db) => db.put('outbox', { id: 'x', entry: { state: 'flying' } }));
    expect(await listOutbox()).toEqual([]);
  });
});

describe('sent tickets', () => {
  const one: SentTicket = {
    id: entry.id,
    targetId: 'desk',
    number: '12',
    url: null,
    checks: ['REL-PORTAL'],
    student: null,
    at: 1000,
    confirmed: true,
  };
  const other = { ...one, id: '1c1f2a3e-6d0a-4f6e-9a3e-0d5d2f1b7c12', at: 2000 };

  it('are listed with the newest first', async () => {
    await keepSent(one);
    await keepSent(other);
    expect(await listSent()).toEqual([other, one]);
    await removeSent(other.id);
    expect(await listSent()).toEqual([one]);
  });

  it('go when they are old', async () => {
    await keepSent(one);
    await keepSent(other);
    await forgetOldSent(1500);
    expect(await listSent()).toEqual([other]);
  });

  it('know a student by a digest that says nothing of the number', async () => {
    const known = await studentDigest('practice.infinitecampus.org', '100234');
    expect(known).toMatch(/^[0-9a-f]{64}$/);
    expect(await studentDigest('practice.infinitecampus.org', '100234')).toBe(known);
    expect(await studentDigest('other.infinitecampus.org', '100234')).not.toBe(known);
    expect(await studentDigest('practice.infinitecampus.org', '100235')).not.toBe(known);
  });

  it('cannot be matched any more once they are forgotten', async () => {
    const known = await studentDigest('practice.infinitecampus.org', '100234');
    await keepSent(one);
    await forgetSent();
    expect(await listSent()).toEqual([]);
    expect(await studentDigest('practice.infinitecampus.org', '100234')).not.toBe(known);
  });
});
