import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { confirmSent, submit, tryNow, workOutbox } from '../../../entrypoints/background/outbox.ts';
import type { Delivery } from '../../../lib/delivery/delivery.ts';
import type { Plan } from '../../../lib/delivery/plan.ts';
import type { Found } from '../../../lib/delivery/search.ts';
import { addToOutbox, listOutbox, readOutbox } from '../../../lib/storage/outbox.ts';
import { listSent, studentDigest } from '../../../lib/storage/sent.ts';

const run = vi.hoisted(() => vi.fn<(plan: Plan) => Promise<Delivery>>());
const search = vi.hoisted(() => vi.fn<() => Promise<Found>>());
vi.mock('../../../lib/delivery/execute.ts', () => ({ run }));
vi.mock('../../../lib/delivery/search.ts', () => ({ search }));

const minute = 60_000;
const base = { targetId: 'desk', copy: null, carries: null, withheld: false, shortened: false };
const post: Plan = {
  ...base,
  kind: 'post',
  desk: {
    origin: 'https://desk.practice-district.example',
    api: '/REST/2.0',
    queue: 'SIS Support',
    ticketPage: '/Ticket/Display.html?id=',
    timeoutMs: 30_000,
  },
  ticket: { subject: 'Guardian without Portal [CL-TEST]', content: 'Student number 100234', customFields: {} },
};
const open: Plan = { ...base, kind: 'open', url: 'https://desk.practice-district.example/new' };
const about = {
  id: '0b0f2a3e-6d0a-4f6e-9a3e-0d5d2f1b7c11',
  mark: 'CL-TEST',
  checks: ['REL-PORTAL'],
  host: 'practice.infinitecampus.org',
  studentNumber: '100234',
};
const url = 'https://desk.practice-district.example/Ticket/Display.html?id=7';
const arrived: Delivery = { sent: true, ticket: 7, url, dropped: [] };
const silent: Delivery = { sent: 'unknown', reason: 'timeout' };

const only = async () => {
  const [entry, ...more] = await listOutbox();
  expect(more).toEqual([]);
  return entry;
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-02T15:00:00Z') });
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  run.mockReset();
  search.mockReset();
});

const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

describe('a desk that takes tickets by itself', () => {
  it('has it at once: the text goes, a record without names stays', async () => {
    run.mockResolvedValue(arrived);
    expect(await submit(post, about)).toEqual(arrived);
    expect(await listOutbox()).toEqual([]);
    const [record] = await listSent();
    expect(record).toMatchObject({ number: '7', url, confirmed: true, checks: ['REL-PORTAL'], targetId: 'desk' });
    expect(record?.student).toBe(await studentDigest('practice.infinitecampus.org', '100234'));
    expect(JSON.stringify(record)).not.toContain('100234');
  });

  it('is told before it is tried: the state that is stored while it runs is "sending"', async () => {
    let during: unknown;
    run.mockImplementation(async () => {
      during = (await only())?.state;
      return arrived;
    });
    await submit(post, about);
    expect(during).toBe('sending');
  });

  it('is looked through before the ticket is sent again, and found: nothing is sent twice', async () => {
    run.mockResolvedValue(silent);
    expect(await submit(post, about)).toEqual(silent);
    expect(await only()).toMatchObject({ state: 'unknown', reason: 'no-answer' });
    search.mockResolvedValue({ found: true, ticket: 7, url });
    later(2 * minute);
    await workOutbox();
    expect(run).toHaveBeenCalledTimes(1);
    expect(await listSent()).toMatchObject([{ number: '7', confirmed: true }]);
    expect(await listOutbox()).toEqual([]);
  });

  it('gets it again when it is not there', async () => {
    run.mockResolvedValueOnce(silent).mockResolvedValueOnce(arrived);
    search.mockResolvedValue({ found: false });
    await submit(post, about);
    later(2 * minute);
    await workOutbox();
    expect(run).toHaveBeenCalledTimes(2);
    expect(run.mock.calls[1]).toEqual(run.mock.calls[0]);
    expect(await listSent()).toMatchObject([{ number: '7' }]);
  });

  it('is not tried again while it cannot be looked through', async () => {
    run.mockResolvedValue(silent);
    search.mockResolvedValue({ found: 'unknown', reason: 'desk-error' });
    await submit(post, about);
    later(2 * minute);
    await workOutbox();
    await workOutbox();
    expect(run).toHaveBeenCalledTimes(1);
    expect(search).toHaveBeenCalledTimes(1);
    expect(await only()).toMatchObject({ state: 'unknown', reason: 'desk-trouble', nextAt: Date.now() + minute });
  });

  it('goes on by itself later: an alarm stands for the next try', async () => {
    run.mockResolvedValue(silent);
    await submit(post, about);
    await workOutbox();
    const alarm = await fakeBrowser.alarms.get('outbox');
    expect(alarm?.scheduledTime).toBe(Date.now() + minute);
  });

  it('may still be at work: asked too early, it is looked through a little later', async () => {
    run.mockResolvedValue(silent);
    await submit(post, about);
    const { id = '' } = (await only()) ?? {};
    later(10_000);
    await tryNow(id);
    expect(search).not.toHaveBeenCalled();
    expect((await only())?.nextAt).toBe(Date.now() - 10_000 + minute);
  });

  const again = { ...about, id: '5c2f6f0e-1d0b-4f7a-8a55-0a4c9b7d2e22' };

  it('refused, and pressed once more with the same mark: one entry, so that “Try now” cannot make a second ticket', async () => {
    run.mockResolvedValueOnce({ sent: false, reason: 'no-token', words: null }).mockResolvedValueOnce(arrived);
    await submit(post, about);
    expect(await only()).toMatchObject({ state: 'failed', reason: 'signed-out' });
    expect(await submit(post, again)).toEqual(arrived);
    expect(await listOutbox()).toEqual([]);
    expect(await listSent()).toMatchObject([{ id: again.id, number: '7' }]);
  });

  it('in doubt, and pressed once more: the desk is asked first, and what was there is told', async () => {
    run.mockResolvedValue(silent);
    search.mockResolvedValue({ found: true, ticket: 7, url });
    await submit(post, about);
    later(2 * minute);
    expect(await submit(post, again)).toEqual({ sent: true, ticket: 7, url, dropped: null });
    expect(run).toHaveBeenCalledTimes(1);
    expect(await listOutbox()).toEqual([]);
  });

  it('in doubt, and pressed once more too early to ask the desk: nothing is sent, and nobody knows yet', async () => {
    run.mockResolvedValue(silent);
    await submit(post, about);
    later(10_000);
    expect(await submit(post, again)).toEqual({ sent: 'unknown', reason: 'not-read' });
    expect(run).toHaveBeenCalledTimes(1);
    expect(search).not.toHaveBeenCalled();
    expect(await only()).toMatchObject({ id: again.id, state: 'unknown', tries: 1 });
  });

  it('in doubt, pressed once more, and not there: what was reviewed last is what is sent', async () => {
    run.mockResolvedValueOnce(silent).mockResolvedValueOnce(arrived);
    search.mockResolvedValue({ found: false });
    await submit(post, about);
    later(2 * minute);
    const mended = { ...post, ticket: { ...post.ticket, content: 'Student number 100234, and a note' } };
    expect(await submit(mended, again)).toEqual(arrived);
    expect(run.mock.calls[1]?.[0]).toEqual(mended);
  });

  it('is another ticket when its mark is another', async () => {
    run.mockResolvedValue(silent);
    await submit(post, about);
    await submit(post, { ...again, mark: 'CL-OTHER' });
    expect(run).toHaveBeenCalledTimes(2);
    expect(await listOutbox()).toHaveLength(2);
  });

  it('refuses: nothing is tried by itself, and again when the person asks', async () => {
    run.mockResolvedValueOnce({ sent: false, reason: 'signed-out', words: null }).mockResolvedValueOnce(arrived);
    await submit(post, about);
    later(60 * minute);
    await workOutbox();
    expect(run).toHaveBeenCalledTimes(1);
    const { id = '' } = (await only()) ?? {};
    await tryNow(id);
    expect(search).not.toHaveBeenCalled();
    expect(await listSent()).toMatchObject([{ number: '7' }]);
  });
});

describe('a worker that was ended', () => {
  it('before it could answer: told the same ticket again, it makes no second one', async () => {
    run.mockResolvedValue(arrived);
    await submit(post, about);
    expect(await submit(post, about)).toEqual({ sent: true, ticket: 7, url, dropped: null });
    expect(run).toHaveBeenCalledTimes(1);
  });

  const entryOf = async (state: 'reviewed' | 'sending') => {
    run.mockResolvedValue(silent);
    await submit(post, about);
    const entry = await only();
    if (entry === undefined) throw new Error('nothing in the outbox');
    const left = { ...entry, state, tries: state === 'sending' ? 1 : 0, triedAt: null, nextAt: null, reason: null };
    await addToOutbox(left, JSON.stringify(post));
    run.mockReset();
    return left;
  };

  it('in the middle of an attempt: the ticket is looked for, and not sent blindly', async () => {
    await entryOf('sending');
    await workOutbox();
    expect(run).not.toHaveBeenCalled();
    expect(await only()).toMatchObject({ state: 'unknown', reason: 'interrupted' });
    search.mockResolvedValue({ found: true, ticket: 7, url });
    later(2 * minute);
    await workOutbox();
    expect(run).not.toHaveBeenCalled();
    expect(await listSent()).toMatchObject([{ number: '7' }]);
  });

  it('before its first attempt: the ticket that was reviewed is sent', async () => {
    await entryOf('reviewed');
    run.mockResolvedValue(arrived);
    await workOutbox();
    expect(await listSent()).toMatchObject([{ number: '7' }]);
  });
});

describe('a page that was opened for the person', () => {
  it('waits for them, opens nothing by itself, and is a record once they say that it is sent', async () => {
    run.mockResolvedValue({ opened: true });
    expect(await submit(open, about)).toEqual({ opened: true });
    const { id = '' } = (await only()) ?? {};
    expect(await only()).toMatchObject({ state: 'unknown', reason: 'with-person', nextAt: null });
    later(60 * minute);
    await workOutbox();
    expect(run).toHaveBeenCalledTimes(1);
    await confirmSent(id, '55');
    expect(await listOutbox()).toEqual([]);
    expect(await listSent()).toMatchObject([{ number: '55', confirmed: true }]);
  });

  it('is opened again when they ask', async () => {
    run.mockResolvedValue({ opened: true });
    await submit(open, about);
    await tryNow((await only())?.id ?? '');
    expect(run).toHaveBeenCalledTimes(2);
  });
});

describe('after a day', () => {
  it('the text of a ticket that never arrived is gone, and the list says so', async () => {
    run.mockResolvedValue(silent);
    search.mockResolvedValue({ found: 'unknown', reason: 'network' });
    await submit(post, about);
    const { id = '' } = (await only()) ?? {};
    later(24 * 60 * minute);
    await workOutbox();
    expect(await readOutbox(id)).toMatchObject({ entry: { state: 'failed', reason: 'too-old' }, body: null });
    await tryNow(id);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('a page that was opened is remembered as not known to be sent', async () => {
    run.mockResolvedValue({ opened: true });
    await submit(open, about);
    later(24 * 60 * minute);
    await workOutbox();
    expect(await listOutbox()).toEqual([]);
    expect(await listSent()).toMatchObject([{ number: null, confirmed: false }]);
  });
});

describe('a device that keeps nothing', () => {
  it('still opens a page, and sends nothing by itself', async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new Error('no database');
      },
    } as never;
    run.mockResolvedValue({ opened: true });
    expect(await submit(open, about)).toEqual({ opened: true });
    run.mockClear();
    expect(await submit(post, about)).toMatchObject({ sent: false });
    expect(run).not.toHaveBeenCalled();
  });
});
