import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Plan } from '../../../lib/delivery/plan.ts';
import { freshWorker, fromFrame, fromPage, shows } from '../kit/worker.ts';
import { stored, world } from '../kit/world.ts';
import { portalEmpty, readings, rows, top } from './made-up.ts';

const TAB = 5;
const url = 'https://desk.sample-district.example/new?subject=x';
const parts = { targetId: 'desk', copy: null, carries: null, withheld: false, shortened: false };
const plan: Plan = { ...parts, kind: 'open', url };
const about = {
  id: '0b0f2a3e-6d0a-4f6e-9a3e-0d5d2f1b7c11',
  mark: 'CL-TEST',
  checks: ['REL-PORTAL'],
  host: 'practice.infinitecampus.org',
  studentNumber: '100234',
};
const draft = async () => (await stored())[`draft:${TAB}`];

beforeEach(async () => {
  await freshWorker();
  await fakeBrowser.storage.session.set({ [`draft:${TAB}`]: 'the own words', 'draft:6': 'other words' });
});

describe('deliver', () => {
  it('opens what was reviewed, then lets the draft go, and no other', async () => {
    expect(await fromPage({ type: 'deliver', tabId: TAB, plan, about })).toEqual({ opened: true });
    expect(world.tabs.map((tab) => tab.url)).toEqual([url]);
    expect(await draft()).toBeUndefined();
    expect((await stored())['draft:6']).toBe('other words');
  });

  it('keeps the draft when nothing could be opened', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockRejectedValueOnce(new Error('no window'));
    expect(await fromPage({ type: 'deliver', tabId: TAB, plan, about })).toEqual({ opened: false, reason: 'failed' });
    create.mockRestore();
    expect(await draft()).toBe('the own words');
  });

  it('is not done for a frame, nor with an address that is a script', async () => {
    await fromFrame(TAB, rows, { type: 'deliver', tabId: TAB, plan, about } as never);
    await fromPage({ type: 'deliver', tabId: TAB, plan: { ...plan, url: 'javascript:alert(1)' }, about });
    expect(world.tabs).toEqual([]);
    expect(await draft()).toBe('the own words');
  });
});

describe('show-row', () => {
  it('asks the frame that holds the rows, and tells whether it did', async () => {
    const { header, list } = readings(portalEmpty);
    await shows(TAB, top, header);
    await shows(TAB, rows, list);
    expect(await fromPage({ type: 'show-row', tabId: TAB, row: 0, check: 'REL-PORTAL' })).toEqual({ shown: true });
    expect(world.sent.at(-1)).toEqual({
      tabId: TAB,
      frameId: rows,
      message: { type: 'focus-row', page: 'relationships', row: 0 },
    });
    world.frames.delete(`${TAB}:${rows}`);
    expect(await fromPage({ type: 'show-row', tabId: TAB, row: 0, check: 'REL-PORTAL' })).toEqual({ shown: false });
  });

  it('shows nothing in a tab without a report', async () => {
    expect(await fromPage({ type: 'show-row', tabId: 99, row: 0, check: 'REL-PORTAL' })).toEqual({ shown: false });
  });
});
