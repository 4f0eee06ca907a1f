import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultProfile } from '../../../lib/district/default.ts';
import type { Remembered } from '../../../lib/report/family.ts';
import { custody, row } from '../checks/kit.ts';
import { alarmRings, freshWorker, fromFrame, fromPage, reportOf, shows, startWorker, tabEvent } from '../kit/worker.ts';
import { stored, takeBack, world } from '../kit/world.ts';
import { asRead, tab } from '../report/kit.ts';
import { rows, top } from './made-up.ts';

const start = Date.UTC(2026, 2, 2, 15, 0, 0);
const campus = 'https://practice.infinitecampus.org';
const students = {
  ana: { name: 'Practice, Ana', studentNumber: '910001', personID: '910101' },
  bea: { name: 'Practice, Bea', studentNumber: '910002', personID: '910102' },
};
const memory = async () => JSON.parse((await stored())['family'] ?? '[]') as Remembered[];
const names = async () => (await memory()).map(({ sighting }) => sighting.student?.name).sort();
const pass = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000);

/** A tab shows a student's Relationships page, in two frames, read now. */
async function opens(
  tabId: number,
  who: keyof typeof students,
  flags = [custody].slice(1),
  origin = campus,
): Promise<void> {
  const { personID, ...head } = students[who];
  const frames = tab([row(0)], { ...head, flags }, { owner: { name: null, studentNumber: null, personID } });
  if (!world.tabs.some(({ id }) => id === tabId)) world.tabs.push({ id: tabId, url: `${origin}/campus/` });
  for (const { frameId, reading } of frames) {
    const at = { ...reading, documentKey: `${who} ${frameId}`, readAt: new Date().toISOString() };
    await shows(tabId, frameId === 0 ? top : rows, asRead(at));
  }
}
async function closes(tabId: number): Promise<void> {
  world.tabs = world.tabs.filter(({ id }) => id !== tabId);
  await tabEvent('onRemoved', tabId);
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  await freshWorker();
});
afterEach(() => void vi.useRealTimers());

describe('pages seen in this session', () => {
  it('are remembered, one after the other in one tab, or at once in two, also by a worker that was killed', async () => {
    await opens(5, 'ana');
    await startWorker();
    await opens(5, 'bea');
    expect(await names()).toEqual(['Practice, Ana', 'Practice, Bea']);
    await freshWorker();
    await Promise.all([opens(5, 'ana'), opens(6, 'bea')]);
    expect(await names()).toEqual(['Practice, Ana', 'Practice, Bea']);
  });

  it('are in session memory alone, without e-mail addresses and the text of flags', async () => {
    await opens(5, 'ana', [custody]);
    expect((await memory())[0]?.sighting).toMatchObject({ flags: ['custody'] });
    expect((await stored())['family']).not.toMatch(/example\.org|Court order/);
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['consent']);
  });

  it('are not remembered while reading is paused', async () => {
    await fromPage({ type: 'pause', tabId: 5, scope: 'tab' });
    await opens(5, 'ana');
    expect(await memory()).toEqual([]);
  });
});

it('what is remembered of a page grows with what its other frames say later', async () => {
  const { personID, ...head } = students.ana;
  const [header, list] = tab(
    [row(0)],
    { ...head, flagsNamed: false },
    { owner: { name: null, studentNumber: null, personID } },
  );
  if (!header || !list) throw new Error('made up wrongly');
  await shows(5, top, asRead(header.reading));
  await shows(5, rows, asRead(list.reading));
  expect((await memory())[0]?.sighting.flagsReadable).toBe(false);
  pass(1 / 60);
  const named = { ...header.reading, header: header.reading.header && { ...header.reading.header, flagsNamed: true } };
  await fromFrame(5, top, { type: 'reading', reading: asRead(named) });
  expect(await memory()).toMatchObject([{ sighting: { flagsReadable: true } }]);
});

describe('they are forgotten', () => {
  it('when the last tab of their host is closed, not before', async () => {
    await opens(5, 'ana');
    await opens(6, 'bea');
    await closes(5);
    expect(await names()).toEqual(['Practice, Ana', 'Practice, Bea']);
    await closes(6);
    expect(await memory()).toEqual([]);
  });

  it('when the tab that is left shows something else', async () => {
    await opens(5, 'ana');
    world.tabs.push({ id: 9, url: 'https://other.infinitecampus.org/campus/' });
    await closes(5);
    expect(await memory()).toEqual([]);
  });

  it('when a page of the host asks somebody to sign in; readings and reports go too, drafts stay', async () => {
    await opens(5, 'ana');
    await opens(6, 'bea');
    await fakeBrowser.storage.session.set({ 'draft:5': 'the own words' });
    await fromFrame(7, 0, { type: 'hello', wants: false, signIn: true });
    expect(await memory()).toEqual([]);
    expect([await reportOf(5), await reportOf(6)]).toEqual([null, null]);
    expect(JSON.stringify(await stored())).not.toContain('Practice, ');
    expect((await stored())['draft:5']).toBe('the own words');
  });

  it('for good: what an old tab still shows is not remembered again, and what comes after the sign-in is', async () => {
    await opens(5, 'ana');
    await fromFrame(7, 0, { type: 'hello', wants: false, signIn: true });
    const { personID, ...head } = students.ana;
    const [header, list] = tab([row(0)], head, { owner: { name: null, studentNumber: null, personID } });
    if (!header || !list) throw new Error('made up wrongly');
    for (const one of [header, list]) {
      const key = `ana ${one.frameId}`;
      await fromFrame(5, one.frameId, { type: 'reading', reading: asRead({ ...one.reading, documentKey: key }) });
    }
    expect((await reportOf(5))?.context.student?.name).toBe('Practice, Ana');
    expect(await memory()).toEqual([]);
    await opens(5, 'bea');
    expect(await names()).toEqual(['Practice, Bea']);
  });

  it('not when another host asks somebody to sign in', async () => {
    await opens(5, 'ana');
    const other = 'https://other.infinitecampus.org';
    await fromFrame(7, 0, { type: 'hello', wants: false, signIn: true }, other);
    expect(await names()).toEqual(['Practice, Ana']);
    expect(await reportOf(5)).not.toBeNull();
  });

  it('each when its idle time is over', async () => {
    await opens(5, 'ana');
    pass(20);
    await opens(6, 'bea');
    pass(10);
    await alarmRings();
    expect(await names()).toEqual(['Practice, Bea']);
  });

  it('after the time that the district sets, as is what was read', async () => {
    const profile = JSON.stringify({ ...defaultProfile, memory: { idleMinutes: 5 } });
    await fakeBrowser.storage.local.set({ profile });
    await opens(5, 'ana');
    pass(4);
    await alarmRings();
    expect(await names()).toEqual(['Practice, Ana']);
    expect(await reportOf(5)).not.toBeNull();
    pass(1);
    await alarmRings();
    expect(await memory()).toEqual([]);
    expect(await reportOf(5)).toBeNull();
  });

  it('when the host is taken back', async () => {
    await opens(5, 'ana');
    await takeBack('https://*.infinitecampus.org/*');
    expect(await memory()).toEqual([]);
  });
});
