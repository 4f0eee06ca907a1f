import type { Page } from '@playwright/test';
import type { Plan } from '../../lib/delivery/plan.ts';
import { launchExtension } from '../browsers/chromium.ts';
import { DESK_HOST } from '../e2e/kit/desk.ts';
import { makeDeskBuild } from '../e2e/kit/desk-build.ts';
import { stopWorker } from '../e2e/kit/stop-worker.ts';
import { randomFrom, startFaultyDesk } from './faulty-desk.ts';

/** How long the extension waits for the desk, in ms: short, so that a run with many silences ends. */
const PATIENCE = 1000;
/** Tickets under way at one time. */
const AT_ONCE = 20;
const SHARE = 0.4;

export interface FaultResult {
  tickets: number;
  /** At the desk, whole and once. */
  arrived: number;
  lost: number;
  duplicated: number;
  /** At the desk with another text than was sent. */
  changed: number;
  /** The extension says of these that they were sent. */
  known: number;
  /** Fault and how often it struck. */
  struck: [string, number][];
  workerEnded: number;
}

const markOf = (at: number) => `CL-RUN${String(at).padStart(5, '0')}`;
const contentOf = (at: number) => `Practice ticket ${at}\nStudent number ${100_000 + at}\nReference ${markOf(at)}`;

function planOf(at: number): Plan {
  return {
    targetId: 'practice-desk',
    kind: 'post',
    copy: null,
    carries: null,
    withheld: false,
    shortened: false,
    desk: {
      origin: `https://${DESK_HOST}`,
      api: '/REST/2.0',
      queue: 'SIS Support',
      ticketPage: '/Ticket/Display.html?id=',
      timeoutMs: PATIENCE,
    },
    ticket: { subject: `Practice ticket ${at} [${markOf(at)}]`, content: contentOf(at), customFields: {} },
  };
}

/** Sends one ticket as the panel does, and presses "Try now" until the extension knows that it was sent. */
async function sendOne(inside: Page, at: number): Promise<boolean> {
  const about = {
    id: crypto.randomUUID(),
    mark: markOf(at),
    checks: [],
    host: 'practice.infinitecampus.org',
    studentNumber: String(100_000 + at),
  };
  const message = { type: 'deliver', tabId: 0, plan: planOf(at), about };
  return inside.evaluate(
    async ({ one, mark, patience }) => {
      const ask = (asked: unknown) => chrome.runtime.sendMessage(asked).catch(() => null);
      const database = () =>
        new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open('campus-lens');
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
      /** The entry with this mark that is on its way; null: there is none any more. */
      const waiting = async (): Promise<{ id: string; state: string } | null> => {
        const db = await database();
        const all = await new Promise<{ entry: { id: string; mark: string; state: string } }[]>((resolve) => {
          const reading = db.transaction('outbox').objectStore('outbox').getAll();
          reading.onsuccess = () => resolve(reading.result);
        });
        db.close();
        return all.find(({ entry }) => entry.mark === mark)?.entry ?? null;
      };
      // As the panel does it: a worker that ended in the middle is told again.
      for (let told = 0; told < 5 && (await ask(one)) == null; told += 1);
      for (let turn = 0; turn < 60; turn += 1) {
        const entry = await waiting();
        // Not there: sent, or the worker ended before it could keep it, in which case the panel still has the draft.
        if (entry === null) return true;
        await new Promise((resolve) => setTimeout(resolve, patience));
        await ask({ type: 'ticket', id: entry.id, act: 'try' });
      }
      return false;
    },
    { one: message, mark: about.mark, patience: PATIENCE },
  );
}

/**
 * Sends tickets through a bad line to a desk with troubles of its own, while the worker is ended at random.
 * @param count how many tickets
 * @param seed the same one gives the same faults
 */
export async function faultRun(count: number, seed: number): Promise<FaultResult> {
  const desk = await startFaultyDesk(DESK_HOST, SHARE, PATIENCE, seed);
  const build = makeDeskBuild();
  const browser = await launchExtension({ extensionPath: build.path, hostMap: { [DESK_HOST]: desk.port } });
  try {
    const inside = await browser.openExtensionPage('popup.html');
    await inside.evaluate(
      ([key, token]) => chrome.storage.session.set({ [key as string]: token }),
      [`desk-token:https://${DESK_HOST}`, '1-1-practice-token'],
    );
    const random = randomFrom(seed + 1);
    let next = 0;
    let ended = 0;
    let turn = Promise.resolve();
    const most = Math.max(2, Math.floor(count / 10));
    const lane = async () => {
      while (next < count) {
        const at = next;
        next += 1;
        const sending = sendOne(inside, at);
        if (ended < most && random() < 0.2) {
          ended += 1;
          // One at a time: they share the page's DevTools.
          turn = turn.then(() => stopWorker(inside));
          await turn;
        }
        await sending;
      }
    };
    // All lanes end before the browser does: the first one that fails says why.
    const lanes = await Promise.allSettled(Array.from({ length: Math.min(AT_ONCE, count) }, lane));
    const failed = lanes.find((one) => one.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    const sent = await inside.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('campus-lens');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const counting = opening.result.transaction('sent').objectStore('sent').count();
            counting.onsuccess = () => resolve(counting.result);
          };
        }),
    );
    const copies = Array.from({ length: count }, (_, at) =>
      desk.tickets.filter(({ subject }) => subject.includes(markOf(at))),
    );
    return {
      tickets: count,
      arrived: copies.filter(({ length }) => length === 1).length,
      lost: copies.filter(({ length }) => length === 0).length,
      duplicated: copies.filter(({ length }) => length > 1).length,
      changed: copies.filter((found, at) => found.some(({ content }) => content !== contentOf(at))).length,
      known: sent,
      struck: [...desk.struck].sort(([a], [b]) => a.localeCompare(b)),
      workerEnded: ended,
    };
  } finally {
    await browser.close();
    await desk.close();
    build.remove();
  }
}
