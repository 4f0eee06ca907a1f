import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aReport } from '../panel/made-up.ts';
import { fakeStorage } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ current: null as unknown as ReturnType<typeof fakeStorage> }));
vi.mock('../../../lib/messages/browser.ts', () => ({
  get browser() {
    return fake.current.browser;
  },
}));
const { reportItem, readReports } = await import('../../../lib/storage/report.ts');
const { seenReports, watchReport } = await import('../../../lib/storage/seen.ts');

beforeEach(() => {
  fake.current = fakeStorage();
});

describe('the report of a tab', () => {
  it('is stored as one JSON string under report:<tabId>', async () => {
    await reportItem(7).write(aReport({ tabId: 7 }));
    const stored = fake.current.values.get('report:7');
    expect(typeof stored).toBe('string');
    expect(JSON.parse(stored as string).tabId).toBe(7);
    expect(await reportItem(7).read()).toEqual(aReport({ tabId: 7 }));
  });

  it.each([
    ['not a string', { version: 1 }],
    ['broken JSON', '{"version":1'],
    ['another version', JSON.stringify({ ...aReport({ tabId: 7 }), version: 2 })],
    ['an unknown field', JSON.stringify({ ...aReport({ tabId: 7 }), extra: 1 })],
  ])('counts as none when it is %s', async (_, stored) => {
    fake.current.values.set('report:7', stored);
    expect(await reportItem(7).read()).toBeNull();
    expect(await readReports()).toEqual(new Map());
    expect(await seenReports()).toEqual(new Map());
  });

  it('is found for every tab, and other keys are left alone', async () => {
    await reportItem(7).write(aReport({ tabId: 7 }));
    await reportItem(12).write(aReport({ tabId: 12 }));
    fake.current.values.set('report:latest', JSON.stringify(aReport({ tabId: 1 })));
    expect([...(await readReports()).keys()].sort((a, b) => a - b)).toEqual([7, 12]);
  });
});

describe('watching a report', () => {
  it('tells of what is there, of changes and of removal, and not of other tabs or areas', async () => {
    await reportItem(7).write(aReport({ tabId: 7 }));
    const told: (string | null)[] = [];
    const stop = watchReport(7, (report) => told.push(report?.readAt ?? null));
    await vi.waitFor(() => expect(told).toHaveLength(1));
    await reportItem(7).write(aReport({ tabId: 7, readAt: '2026-01-02T08:00:00.000Z' }));
    await reportItem(8).write(aReport({ tabId: 8 }));
    fake.current.tell('report:7', undefined, 'local');
    await reportItem(7).remove();
    expect(told).toEqual([aReport({}).readAt, '2026-01-02T08:00:00.000Z', null]);
    stop();
    await reportItem(7).write(aReport({ tabId: 7 }));
    expect(told).toHaveLength(3);
    expect(fake.current.listeners.size).toBe(0);
  });

  it('does not let a slow first read overwrite a newer change', async () => {
    const { session } = fake.current.browser.storage;
    let answer = (_: Record<string, unknown>) => {};
    session.get = () => new Promise<Record<string, unknown>>((resolve) => (answer = resolve));
    const told: (string | null)[] = [];
    watchReport(7, (report) => told.push(report?.readAt ?? null));
    await reportItem(7).write(aReport({ tabId: 7, readAt: 'newer' }));
    answer({ 'report:7': JSON.stringify(aReport({ tabId: 7, readAt: 'older' })) });
    await Promise.resolve();
    await new Promise((resolve) => setImmediate(resolve));
    expect(told).toEqual(['newer']);
  });
});
