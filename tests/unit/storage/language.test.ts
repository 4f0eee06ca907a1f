import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type LanguageSetting, readLanguage, setLanguage, watchLanguage } from '../../../lib/storage/language.ts';
import { resetWorld } from '../kit/world.ts';

beforeEach(resetWorld);

describe('the language', () => {
  it('is the browser’s, until one is chosen, until the district decides', async () => {
    expect(await readLanguage()).toEqual({ language: 'en', choice: null, locked: false });
    await setLanguage('es');
    expect(await readLanguage()).toEqual({ language: 'es', choice: 'es', locked: false });
    await fakeBrowser.storage.managed.set({ language: 'en' });
    expect(await readLanguage()).toEqual({ language: 'en', choice: 'es', locked: true });
    await setLanguage(null);
    expect(await readLanguage()).toEqual({ language: 'en', choice: null, locked: true });
  });

  it.each(['fr', 7, ''])('that is set to %j counts as not set', async (language) => {
    await fakeBrowser.storage.managed.set({ language });
    await fakeBrowser.storage.local.set({ language });
    expect(await readLanguage()).toEqual({ language: 'en', choice: null, locked: false });
  });

  it('is told at every change', async () => {
    const told: LanguageSetting['language'][] = [];
    const stop = watchLanguage(({ language }) => told.push(language));
    await expect.poll(() => told).toEqual(['en']);
    await setLanguage('es');
    await expect.poll(() => told).toEqual(['en', 'es']);
    stop();
    await setLanguage(null);
    expect(await readLanguage()).toMatchObject({ language: 'en' });
    expect(told).toEqual(['en', 'es']);
  });
});
