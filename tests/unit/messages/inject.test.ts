import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { injectLoaders, injectReader } from '../../../lib/messages/inject.ts';
import { resetWorld, world } from '../kit/world.ts';

beforeEach(resetWorld);

describe('injectReader', () => {
  it('goes into the one frame that asked', async () => {
    await injectReader(4, 0);
    await injectReader(4, 9);
    expect(world.injected).toEqual([
      { tabId: 4, frames: [0], file: '/reader.js' },
      { tabId: 4, frames: [9], file: '/reader.js' },
    ]);
  });
});

describe('injectLoaders', () => {
  it('asks for no tab when there is no host', async () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query');
    await injectLoaders([]);
    expect(query).not.toHaveBeenCalled();
    query.mockRestore();
  });

  it('goes on to the other tabs when one cannot be entered, and never throws', async () => {
    world.tabs = [4, 5, 6].map((id) => ({ id, url: 'https://sample.infinitecampus.org/' }));
    const refused = vi
      .spyOn(fakeBrowser.scripting, 'executeScript')
      .mockRejectedValueOnce(new Error('No tab with id: 4'));
    await injectLoaders(['https://*.infinitecampus.org/*']);
    refused.mockRestore();
    expect(world.injected.map(({ tabId }) => tabId)).toEqual([5, 6]);
  });
});
