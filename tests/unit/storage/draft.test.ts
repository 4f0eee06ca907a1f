import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../../lib/storage/draft.ts';
import { fakeStorage } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ current: null as unknown as ReturnType<typeof fakeStorage> }));
vi.mock('../../../lib/messages/browser.ts', () => ({
  get browser() {
    return fake.current.browser;
  },
}));
const { draftItem, findDraft } = await import('../../../lib/storage/draft.ts');

const draft = (studentNumber: string | null, at: number): Draft => ({
  studentNumber,
  choices: { findings: [0], includeNames: false, tried: [], note: `written at ${at}`, kept: [] },
  picked: null,
  targetId: null,
  at,
});

beforeEach(() => {
  fake.current = fakeStorage();
});

describe('finding the draft for a tab', () => {
  it('takes the tab’s own first, also about another student', async () => {
    await draftItem(1).write(draft('100', 1));
    await draftItem(2).write(draft('200', 9));
    expect(await findDraft(1, '200')).toEqual({ tabId: 1, draft: draft('100', 1) });
  });

  it('else the newest about the same student', async () => {
    await draftItem(2).write(draft('200', 5));
    await draftItem(3).write(draft('200', 9));
    await draftItem(4).write(draft('300', 99));
    expect(await findDraft(1, '200')).toEqual({ tabId: 3, draft: draft('200', 9) });
  });

  it('never takes another tab’s draft without a student number to compare', async () => {
    await draftItem(2).write(draft(null, 5));
    expect(await findDraft(1, null)).toBeNull();
  });

  it('finds nothing once it is removed or does not fit', async () => {
    await draftItem(1).write(draft('100', 1));
    await draftItem(1).remove();
    fake.current.values.set('draft:2', '{"studentNumber":"100"}');
    expect(await findDraft(1, '100')).toBeNull();
  });
});
