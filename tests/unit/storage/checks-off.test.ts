import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readChecksOff, setCheckOff, watchChecksOff } from '../../../lib/storage/checks-off.ts';

beforeEach(() => fakeBrowser.reset());

describe('the checks that a person has switched off', () => {
  it('are none at first, and outlive the session', async () => {
    expect(await readChecksOff()).toEqual([]);
    await setCheckOff('REL-SEQ', true);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ 'checks-off': ['REL-SEQ'] });
    expect(await readChecksOff()).toEqual(['REL-SEQ']);
  });

  it('are each there once, and of two changes at once none is lost', async () => {
    await Promise.all([setCheckOff('REL-SEQ', true), setCheckOff('REL-MAIL', true), setCheckOff('REL-SEQ', true)]);
    expect((await readChecksOff()).sort()).toEqual(['REL-MAIL', 'REL-SEQ']);
    await setCheckOff('REL-SEQ', false);
    expect(await readChecksOff()).toEqual(['REL-MAIL']);
  });

  it.each([['REL-SEQ'], [{ 'REL-SEQ': true }], [[7]], [null]])('are none when %j is stored', async (stored) => {
    await fakeBrowser.storage.local.set({ 'checks-off': stored });
    expect(await readChecksOff()).toEqual([]);
  });

  it('are told now and at every change, until told no more', async () => {
    const tell = vi.fn();
    const stop = watchChecksOff(tell);
    await vi.waitFor(() => expect(tell).toHaveBeenLastCalledWith([]));
    await setCheckOff('REL-DUP', true);
    await vi.waitFor(() => expect(tell).toHaveBeenLastCalledWith(['REL-DUP']));
    stop();
    const before = tell.mock.calls.length;
    await setCheckOff('REL-MAIL', true);
    expect(tell).toHaveBeenCalledTimes(before);
  });
});
