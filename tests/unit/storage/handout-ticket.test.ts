import { expect, it, vi } from 'vitest';
import { fakeStorage } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ current: null as unknown as ReturnType<typeof fakeStorage> }));
vi.mock('../../../lib/messages/browser.ts', () => ({
  get browser() {
    return fake.current.browser;
  },
}));
const { dropTicket, leaveTicket, takeTicket } = await import('../../../lib/storage/handout-ticket.ts');

const line = { tabId: 5, frameId: 4, row: 0 };
const holder = { holder: 'Sample, Ana', personID: '930001' };

it('is taken once, also when two pages ask at the same time', async () => {
  fake.current = fakeStorage();
  await leaveTicket(line, holder);
  expect([...fake.current.values.keys()]).toEqual(['handout:5:4:0']);
  const taken = await Promise.all([takeTicket(line), takeTicket(line)]);
  expect(taken).toEqual([holder, null]);
  expect(fake.current.values.size).toBe(0);
  expect(await takeTicket(line)).toBeNull();
});

it('is that of its own line alone, and can be dropped', async () => {
  fake.current = fakeStorage();
  await leaveTicket(line, holder);
  expect(await takeTicket({ ...line, row: 1 })).toBeNull();
  await dropTicket(line);
  expect(await takeTicket(line)).toBeNull();
});

it('is none where it could not be taken away, or holds something else', async () => {
  fake.current = fakeStorage();
  fake.current.values.set('handout:5:4:0', JSON.stringify({ holder: '' }));
  expect(await takeTicket(line)).toBeNull();
  await leaveTicket(line, holder);
  fake.current.browser.storage.session.remove = () => Promise.reject(new Error('Practice failure'));
  expect(await takeTicket(line)).toBeNull();
});
