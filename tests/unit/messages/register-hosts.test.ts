import { beforeEach, describe, expect, it } from 'vitest';
import { builtInHosts, registerDistrictHosts } from '../../../lib/messages/register-hosts.ts';
import { resetWorld, world } from '../kit/world.ts';

const manifest = 'https://*.infinitecampus.org/*';
const own = 'https://campus.sample-district.example/*';
const second = 'https://sis.other-district.example/*';
const desk = 'https://desk.sample-district.example';

beforeEach(resetWorld);
const grant = (...patterns: string[]) => {
  world.granted = [manifest, ...patterns];
  return registerDistrictHosts([desk]);
};
const registered = () => world.scripts.map(({ matches }) => matches);

describe('builtInHosts', () => {
  it('are those within the manifest, and no look-alike', () => {
    const within = [manifest, 'https://sample.infinitecampus.org/*', 'https://*.sample.infinitecampus.org/*'];
    const without = [
      own,
      'https://*.infinitecampus.org.evil.example/*',
      'https://evilinfinitecampus.org/*',
      '<all_urls>',
    ];
    expect(builtInHosts([...within, ...without])).toEqual(within);
  });
});

describe('registerDistrictHosts', () => {
  it('leaves the manifest, desks and everything-at-once alone', async () => {
    await grant(`${desk}/*`, 'https://*/*', '*://*/*', 'https://sample.infinitecampus.org/*', 'http://old.example/*');
    expect(registered()).toEqual([]);
    expect(world.calls).toEqual([]);
    expect(world.injected).toEqual([]);
  });

  it('registers a granted host as the manifest registers its own', async () => {
    await grant(own);
    expect(world.scripts).toEqual([
      {
        id: 'district-hosts',
        matches: [own],
        js: ['content-scripts/campus.js'],
        allFrames: true,
        matchOriginAsFallback: true,
        runAt: 'document_end',
        persistAcrossSessions: true,
      },
    ]);
  });

  it('updates at the second grant, and unregisters when all are taken back', async () => {
    await grant(own);
    await grant(own, second);
    expect(registered()).toEqual([[own, second]]);
    await grant(second);
    expect(registered()).toEqual([[second]]);
    await grant();
    expect(registered()).toEqual([]);
    expect(world.calls).toEqual(['register', 'update', 'update', 'unregister']);
    await grant();
    expect(world.calls).toHaveLength(4);
  });

  it('registers both of two grants that come at once', async () => {
    world.granted = [manifest, own];
    const first = registerDistrictHosts([desk]);
    world.granted = [manifest, own, second];
    await Promise.all([first, registerDistrictHosts([desk])]);
    expect(registered()).toEqual([[own, second]]);
  });

  it('gives the loader to tabs that are open there, in all their frames, and to no other tab', async () => {
    world.tabs = [
      { id: 4, url: 'https://campus.sample-district.example/campus/' },
      { id: 5, url: `${desk}/` },
      { id: 6, url: 'https://sample.infinitecampus.org/campus/' },
    ];
    await grant(own);
    expect(world.injected).toEqual([{ tabId: 4, frames: 'all', file: '/content-scripts/campus.js' }]);
  });
});
