import type { Delivery } from '../../lib/delivery/delivery.ts';
import { run } from '../../lib/delivery/execute.ts';
import type { About, OutboxEntry } from '../../lib/delivery/outbox/entry.ts';
import { outcomeEvent, searchEvent } from '../../lib/delivery/outbox/outcome.ts';
import { interrupted, type OutboxEvent, step, todo } from '../../lib/delivery/outbox/step.ts';
import { isEarlier, takeOver } from '../../lib/delivery/outbox/take-over.ts';
import { quiet } from '../../lib/delivery/outbox/times.ts';
import type { Plan } from '../../lib/delivery/plan.ts';
import { search } from '../../lib/delivery/search.ts';
import { currentProfile } from '../../lib/district/sources.ts';
import { browser } from '../../lib/messages/browser.ts';
import { planIn } from '../../lib/messages/plan-schema.ts';
import { addToOutbox, listOutbox, readOutbox, removeFromOutbox, updateOutbox } from '../../lib/storage/outbox.ts';
import { forgetOldSent, keepSent, listSent, studentDigest } from '../../lib/storage/sent.ts';
import { fillAfter } from './fill.ts';

const ALARM = 'outbox';

/** What is known of a ticket that the desk has; null: nothing is. */
async function arrived(id: string): Promise<Delivery | null> {
  const sent = (await listSent().catch(() => [])).find((ticket) => ticket.id === id);
  if (!sent?.number || !sent.url) return null;
  return { sent: true, ticket: Number(sent.number), url: sent.url, dropped: null };
}

/** What is known of a ticket that was taken before; null: nothing is. */
async function taken(id: string): Promise<Delivery | null> {
  const there = await arrived(id);
  if (there !== null) return there;
  if ((await readOutbox(id).catch(() => null)) === null) return null;
  return (await work(id, true)) ?? { sent: 'unknown', reason: 'not-read' };
}

/** Runs a plan, and begins to fill in the form that it has opened. */
async function runNow(plan: Plan): Promise<Delivery> {
  const delivery = await run(plan);
  await fillAfter(delivery, plan);
  return delivery;
}

/**
 * Keeps a new entry. An earlier press of the same ticket that is not settled gives way to it, once nobody is at work on
 * that one any more. @throws the browser's error when nothing can be kept; then the earlier one stays
 */
async function add(entry: OutboxEntry, body: string): Promise<void> {
  const old = (await listOutbox()).find((one) => isEarlier(one, entry));
  if (old === undefined) return addToOutbox(entry, body);
  await navigator.locks.request(`outbox:${old.id}`, async () => {
    const now = (await readOutbox(old.id))?.entry;
    if (now === undefined) return addToOutbox(entry, body);
    await addToOutbox(takeOver(entry, now), body);
    await removeFromOutbox(old.id);
  });
}

/**
 * Takes a reviewed ticket: it is kept before anything is tried. The same one twice (its worker ended before it could
 * answer) is one ticket.
 * @returns what became of the first attempt
 */
export async function submit(plan: Plan, about: About): Promise<Delivery> {
  const before = await taken(about.id);
  if (before !== null) return before;
  const { id, mark, checks, host, studentNumber } = about;
  const entry: OutboxEntry = {
    id,
    mark,
    targetId: plan.targetId,
    byItself: plan.kind === 'post',
    state: 'reviewed',
    reason: null,
    createdAt: Date.now(),
    triedAt: null,
    tries: 0,
    looks: 0,
    nextAt: null,
    ticket: null,
    dropped: [],
    checks,
    student: studentNumber === null ? null : await studentDigest(host, studentNumber).catch(() => null),
  };
  try {
    await add(entry, JSON.stringify(plan));
  } catch {
    // A device that keeps nothing can still open a page; a desk that takes tickets by itself needs the memory.
    return entry.byItself ? { sent: false, reason: 'refused', words: null } : runNow(plan);
  }
  const delivery = (await work(entry.id, true)) ?? (await arrived(entry.id));
  return delivery ?? (entry.byItself ? { sent: 'unknown', reason: 'not-read' } : { opened: false, reason: 'failed' });
}

/** Keeps an entry as it is now; one that was sent becomes a record without its text. */
async function keep(entry: OutboxEntry): Promise<void> {
  const { id, targetId, checks, student, ticket, state } = entry;
  if (state !== 'sent') return updateOutbox(entry, true);
  await keepSent({
    id,
    targetId,
    checks,
    student,
    number: ticket?.number ?? null,
    url: ticket?.url ?? null,
    ...(ticket?.others === undefined ? {} : { others: ticket.others }),
    at: entry.createdAt,
    confirmed: true,
  });
  await removeFromOutbox(id);
}

/** After a day the text goes. That it was handed to a person is remembered; that it failed is told until it is removed. */
async function expire(entry: OutboxEntry): Promise<void> {
  if (entry.reason !== 'with-person') {
    return updateOutbox({ ...entry, state: 'failed', reason: 'too-old', nextAt: null }, false);
  }
  const { id, targetId, checks, student } = entry;
  await keepSent({ id, targetId, checks, student, number: null, url: null, at: entry.createdAt, confirmed: false });
  await removeFromOutbox(id);
}

/**
 * Does whatever is to be done with an entry. One at a time for each entry: the lock goes with the worker, so an entry
 * that is found `sending` under the lock is one that nobody sends any more.
 * @param asked a person wants it done now
 * @returns what became of an attempt that was made here; null: none was made
 */
async function work(id: string, asked: boolean): Promise<Delivery | null> {
  return navigator.locks.request(`outbox:${id}`, async () => {
    let delivery: Delivery | null = null;
    for (let turn = 0; turn < 4; turn += 1) {
      const read = await readOutbox(id);
      if (read === null) return delivery;
      const plan = planIn(read.body);
      let { entry } = read;
      const happened = async (event: OutboxEvent) => {
        entry = step(entry, event, Date.now());
        await keep(entry);
      };
      if (entry.state === 'sending') await happened(interrupted);
      const patience = plan?.kind === 'post' ? plan.desk.timeoutMs : 0;
      const next = plan === null && entry.state !== 'sent' ? 'expire' : todo(entry, Date.now(), patience, asked);
      if (next === 'expire') {
        // Expired already: only the list still shows it.
        if (entry.reason !== 'too-old') await expire(entry);
        return delivery;
      }
      if (next === 'look' && plan?.kind === 'post') {
        const event = searchEvent(await search(plan.desk, entry.mark));
        await happened(event);
        // Asked and not answered: it goes on by itself later.
        if (event.type !== 'absent') asked = false;
      } else if (next === 'send' && plan !== null) {
        await happened({ type: 'start' });
        delivery = await runNow(plan);
        await happened(outcomeEvent(delivery));
        asked = false;
      } else {
        // Asked too early: it goes on by itself as soon as looking proves something.
        if (next === 'wait' && entry.triedAt !== null && asked) {
          await happened({ type: 'due', at: entry.triedAt + quiet(patience) });
        }
        return delivery;
      }
    }
    return delivery;
  });
}

/** Wakes the worker when the next entry is due. */
async function schedule(): Promise<void> {
  const due = (await listOutbox()).flatMap(({ nextAt }) => nextAt ?? []);
  if (due.length === 0) return;
  await browser.alarms.create(ALARM, { when: Math.min(...due) });
}

/** Goes through the outbox: what was interrupted, what is due, what is too old. Never throws. */
export async function workOutbox(): Promise<void> {
  try {
    for (const { id } of await listOutbox()) await work(id, false).catch(() => null);
    await schedule();
  } catch {
    // Without the database there is nothing to go through.
  }
}

/** "Try now". */
export async function tryNow(id: string): Promise<void> {
  await work(id, true).catch(() => null);
  await schedule();
}

/** The person says that they have sent it, with the desk's number or without one. */
export async function confirmSent(id: string, number: string | null): Promise<void> {
  await navigator.locks.request(`outbox:${id}`, async () => {
    const read = await readOutbox(id);
    if (read !== null) await keep(step(read.entry, { type: 'confirmed', number }, Date.now()));
  });
}

/** Lets go of records that are older than the district keeps them. @param now ms since the epoch */
export async function forgetOldTickets(now: number): Promise<void> {
  const { profile } = await currentProfile('');
  await forgetOldSent(now - profile.memory.ticketDays * 86_400_000).catch(() => undefined);
}

export function watchOutbox(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void workOutbox();
  });
  // A worker that starts may be one whose last life ended in the middle of an attempt.
  void workOutbox();
}
