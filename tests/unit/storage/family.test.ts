import { beforeEach, describe, expect, it, vi } from 'vitest';
import { remembered } from '../report/seen.ts';

const store = vi.hoisted(() => ({ browser: {} as unknown, full: 0 }));
vi.mock('../../../lib/messages/browser.ts', () => store);

import { changeFamily, familyItem } from '../../../lib/storage/family.ts';
import { fakeStorage } from './fake-browser.ts';

let kept: ReturnType<typeof fakeStorage>;
const people = (count: number) => Array.from({ length: count }, (_, at) => remembered({}, { about: `person ${at}` }));
const about = async () => (await familyItem().read())?.map((one) => one.about) ?? null;

beforeEach(() => {
  kept = fakeStorage();
  store.browser = kept.browser;
});

describe('the memory of a family', () => {
  it('is one JSON string in session memory', async () => {
    await changeFamily(() => people(2));
    expect([...kept.values.keys()]).toEqual(['family']);
    expect(typeof kept.values.get('family')).toBe('string');
    expect(await about()).toEqual(['person 0', 'person 1']);
  });

  it('loses nothing of two pages that come at once', async () => {
    await Promise.all(
      people(8).map((one) =>
        changeFamily(async (memory) => {
          await Promise.resolve();
          return [...memory, one];
        }),
      ),
    );
    expect((await about())?.sort()).toEqual(people(8).map((one) => one.about));
  });

  it('is not written again when nothing has changed, and is no more when nothing is in it', async () => {
    await changeFamily(() => people(1));
    const set = vi.spyOn(kept.browser.storage.session, 'set');
    await changeFamily((memory) => [...memory]);
    expect(set).not.toHaveBeenCalled();
    await changeFamily(() => []);
    expect([...kept.values.keys()]).toEqual([]);
  });

  it('counts as none when what is stored does not fit', async () => {
    await kept.browser.storage.session.set({ family: JSON.stringify([{ origin: 'x' }]) });
    expect(await about()).toBeNull();
    await changeFamily((memory) => [...memory, ...people(1)]);
    expect(await about()).toEqual(['person 0']);
  });

  it('keeps the newer half when there is no room for all, and nothing when there is none at all', async () => {
    const { session } = kept.browser.storage;
    const plain = session.set;
    const room = (most: number) => {
      session.set = async (items) => {
        if (JSON.stringify(items).length > most) throw new Error('Session storage quota bytes exceeded.');
        await plain(items);
      };
    };
    const one = JSON.stringify(people(1)).length;
    room(one * 6);
    await changeFamily(() => people(8));
    expect(await about()).toEqual(['person 0', 'person 1', 'person 2', 'person 3']);
    room(10);
    await changeFamily(() => people(9));
    expect(await about()).toBeNull();
  });
});
