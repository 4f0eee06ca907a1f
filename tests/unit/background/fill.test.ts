import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FillPlan } from '../../../lib/delivery/plan.ts';
import type { FillJob, FillResult } from '../../../lib/dom/form/types.ts';
import { fillItem } from '../../../lib/storage/fill.ts';

const frames = vi.hoisted(() => vi.fn(async () => [{ frameId: 0, filled: [] as number[] }]));
const fillFrame = vi.hoisted(() =>
  vi.fn<(tabId: number, frameId: number, job: FillJob) => Promise<FillResult | null>>(),
);
const stopFilling = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('../../../lib/messages/filler.ts', () => ({ deskFrames: frames, fillFrame, stopFilling }));
vi.mock('../../../entrypoints/background/fill-badge.ts', () => ({ showFill: async () => undefined }));
const fill = await import('../../../entrypoints/background/fill.ts');

const DESK = 9;
const CAMPUS = 5;
const step = {
  ready: null,
  fields: [
    {
      to: { name: 'f' },
      called: 'F',
      kind: 'text' as const,
      value: 'x',
      selectBy: 'text' as const,
      settleMs: 0,
      fileName: '',
    },
  ],
};
const plan: FillPlan = {
  targetId: 'form',
  kind: 'fill',
  url: 'https://desk.example/new',
  landing: null,
  steps: [step, step],
  full: 'the text',
  next: { id: 'email', name: 'E-mail' },
  copy: null,
  carries: null,
  withheld: false,
  shortened: false,
};
const draft = {
  studentNumber: null,
  choices: { findings: [], includeNames: false, tried: [], note: '', kept: [] },
  picked: null,
  targetId: 'form',
  at: 1,
};
const answers = (...results: (FillResult | null)[]) => {
  for (const result of results) fillFrame.mockImplementationOnce(async () => result);
};
const filled = (at: number): FillResult => ({ state: 'filled', step: at, problems: [] });
const state = async () => {
  const now = await fillItem(DESK).read();
  return now === null ? null : [now.state, now.step];
};
const begin = async () => {
  await fill.fillAfter({ opened: true, tab: DESK }, plan);
  await fill.fillBelongsTo({ opened: true, tab: DESK }, CAMPUS);
};
let tabUrl: string | undefined = plan.url;
const loads = async (url: string | undefined) => {
  tabUrl = url;
  await fakeBrowser.tabs.onUpdated.trigger(DESK, { status: 'complete' }, {} as never);
};

beforeEach(async () => {
  tabUrl = plan.url;
  fakeBrowser.reset();
  fillFrame.mockReset();
  fillFrame.mockImplementation(() => new Promise(() => undefined));
  stopFilling.mockClear();
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async () => ({ id: DESK, url: tabUrl }) as never);
  vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation(async () => undefined as never);
  await fakeBrowser.storage.session.clear();
  await fakeBrowser.storage.session.set({ [`draft:${CAMPUS}`]: JSON.stringify(draft) });
  fill.watchFills();
});

const draftThere = async () => `draft:${CAMPUS}` in (await fakeBrowser.storage.session.get(null));

describe('a form that is filled in', () => {
  it('waits at a sign-in, goes on when the form comes, step by step, and lets the draft go at the end', async () => {
    answers({ state: 'sign-in', step: 0, problems: [] });
    await begin();
    await expect.poll(state).toEqual(['sign-in', 0]);
    // Another site to sign in on: its address is not told, and the fill waits.
    await loads(undefined);
    expect(await state()).toEqual(['sign-in', 0]);
    answers(filled(0), filled(1));
    await loads(plan.url);
    await expect.poll(state).toEqual(['filled', 2]);
    expect(fillFrame.mock.calls.map(([, , job]) => [job.from, job.origin])).toEqual([
      [0, 'https://desk.example'],
      [0, 'https://desk.example'],
      [1, 'https://desk.example'],
    ]);
    await expect.poll(draftThere).toBe(false);
  });

  it('keeps the draft where something was not filled in', async () => {
    answers({ state: 'partly', step: 0, problems: [{ field: 'Summary', why: 'not-there', step: 0 }] }, filled(1));
    await begin();
    await expect.poll(state).toEqual(['partly', 2]);
    expect(await draftThere()).toBe(true);
  });

  it('is not filled where a page was passed over; it is once the person went back to that page', async () => {
    const missing = { field: 'Area', why: 'page-missing' as const, step: 0 };
    answers({ state: 'partly', step: 1, problems: [missing] });
    await begin();
    await expect.poll(state).toEqual(['partly', 2]);
    expect(await draftThere()).toBe(true);
    // What comes after it, a page that thanks say, changes nothing of that.
    answers({ state: 'not-there', step: 2, problems: [] });
    await loads(plan.url);
    await expect.poll(() => fillFrame.mock.calls.length).toBe(2);
    expect(await state()).toEqual(['partly', 2]);
    answers(filled(0), filled(1));
    await loads(plan.url);
    await expect.poll(state).toEqual(['filled', 2]);
    expect(fillFrame.mock.calls.map(([, , { from, again }]) => [from, again])).toEqual([
      [0, true],
      [2, true],
      [2, true],
      [1, true],
    ]);
    await expect.poll(draftThere).toBe(false);
  });

  it('filled in once more on its second page, is still not filled where the first was passed over', async () => {
    answers({ state: 'partly', step: 1, problems: [{ field: 'Area', why: 'page-missing', step: 0 }] });
    await begin();
    await expect.poll(state).toEqual(['partly', 2]);
    // It looks what is in sight, then fills that.
    answers({ state: 'partly', step: 1, problems: [] }, filled(1));
    expect(await fill.fillAgain(DESK)).toEqual({ done: true });
    await expect.poll(state).toEqual(['partly', 2]);
    expect((await fillItem(DESK).read())?.problems).toEqual([{ field: 'Area', why: 'page-missing', step: 0 }]);
    expect(await draftThere()).toBe(true);
  });

  it('of two frames with a page of the form each, takes the earlier page first', async () => {
    frames.mockResolvedValueOnce([
      { frameId: 0, filled: [] },
      { frameId: 4, filled: [] },
    ]);
    answers(
      { state: 'partly', step: 1, problems: [{ field: 'Area', why: 'page-missing', step: 0 }] },
      filled(0),
      filled(1),
    );
    await begin();
    await expect.poll(state).toEqual(['filled', 2]);
  });

  it('does not wait for a page for which there is nothing', async () => {
    answers(filled(0));
    const [field] = step.fields;
    const empty = { ready: null, fields: field ? [{ ...field, value: '' }] : [] };
    await fill.fillAfter({ opened: true, tab: DESK }, { ...plan, steps: [step, empty] });
    await expect.poll(state).toEqual(['filled', 2]);
  });

  it('says that the form is not there when the page was left in the middle', async () => {
    answers(null);
    await begin();
    await expect.poll(state).toEqual(['not-there', 0]);
  });

  it('is let go when its tab leaves the desk once it is filled, and when the tab is closed', async () => {
    answers(filled(0), filled(1));
    await begin();
    await expect.poll(state).toEqual(['filled', 2]);
    await loads('https://elsewhere.example/');
    await expect.poll(state).toBeNull();

    answers({ state: 'not-there', step: 0, problems: [] });
    await begin();
    await expect.poll(state).toEqual(['not-there', 0]);
    await fakeBrowser.tabs.onRemoved.trigger(DESK, {} as never);
    await expect.poll(state).toBeNull();
  });

  it('is let go when the desk shows another page of its own instead: it was sent, or left', async () => {
    answers(filled(0), filled(1));
    await begin();
    await expect.poll(state).toEqual(['filled', 2]);
    // The form once more, with something to mend in it: it is still there.
    await loads(`${plan.url}?error=1`);
    expect(await state()).toEqual(['filled', 2]);
    await loads('https://desk.example/Ticket/Display.html?id=2');
    await expect.poll(state).toBeNull();
  });

  it('is let go after thirty minutes, and whatever waits in its page ends', async () => {
    answers({ state: 'not-there', step: 0, problems: [] });
    await begin();
    await expect.poll(state).toEqual(['not-there', 0]);
    const { at } = (await fillItem(DESK).read()) ?? { at: 0 };
    await fill.forgetOldFills(at + 30 * 60_000 - 1);
    expect(await state()).not.toBeNull();
    await fill.forgetOldFills(at + 30 * 60_000);
    expect(await state()).toBeNull();
    expect(stopFilling).toHaveBeenCalledWith(DESK);
  });

  it('leads back to its ticket, with the district’s next way chosen', async () => {
    answers({ state: 'not-there', step: 0, problems: [] });
    await begin();
    await expect.poll(state).toEqual(['not-there', 0]);
    expect(await fill.backToTicket(DESK)).toEqual({ done: true });
    expect(fakeBrowser.tabs.update).toHaveBeenCalledWith(CAMPUS, { active: true });
    const stored = (await fakeBrowser.storage.session.get(null))[`draft:${CAMPUS}`];
    expect(JSON.parse(String(stored))).toMatchObject({ targetId: 'email' });
  });
});
