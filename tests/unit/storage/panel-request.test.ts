import { expect, it, vi } from 'vitest';
import { fakeStorage } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ current: null as unknown as ReturnType<typeof fakeStorage> }));
vi.mock('../../../lib/messages/browser.ts', () => ({
  get browser() {
    return fake.current.browser;
  },
}));
const { panelRequestItem } = await import('../../../lib/storage/panel-request.ts');

it('keeps the finding that help was asked for, under panel-request:<tabId>', async () => {
  fake.current = fakeStorage();
  await panelRequestItem(4).write({ check: 'REL-PORTAL', row: 2, why: false, at: 5 });
  expect([...fake.current.values.keys()]).toEqual(['panel-request:4']);
  expect(await panelRequestItem(4).read()).toEqual({ check: 'REL-PORTAL', row: 2, why: false, at: 5 });
  fake.current.values.set('panel-request:4', JSON.stringify({ check: 'REL-PORTAL', row: -1, at: 5 }));
  expect(await panelRequestItem(4).read()).toBeNull();
});
