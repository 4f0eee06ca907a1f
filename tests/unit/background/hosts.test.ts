import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteDeskSite } from '../../../lib/storage/desk-sites.ts';
import { freshWorker, fromFrame, reportOf, shows, startWorker, toldTo } from '../kit/worker.ts';
import { grant, resetWorld, stored, takeBack, world } from '../kit/world.ts';
import { portalEmpty, readings, rows, top } from './made-up.ts';

const manifest = 'https://*.infinitecampus.org/*';
const own = 'https://campus.sample-district.example/*';
const origin = 'https://campus.sample-district.example';
const loaders = () => world.injected.filter(({ file }) => file.includes('campus')).map(({ tabId }) => tabId);

describe('the first wake of a session', () => {
  beforeEach(resetWorld);

  it('puts the loader into Campus tabs that were open before us', async () => {
    world.tabs = [
      { id: 4, url: 'https://practice.infinitecampus.org/campus/' },
      { id: 5, url: 'https://elsewhere.example/' },
    ];
    await startWorker();
    await vi.waitFor(() => expect(loaders()).toEqual([4]));
  });

  it('does so even if registering fails', async () => {
    world.tabs = [{ id: 4, url: 'https://practice.infinitecampus.org/campus/' }];
    const get = vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockRejectedValue(new Error('not now'));
    await startWorker();
    await vi.waitFor(() => expect(loaders()).toEqual([4]));
    get.mockRestore();
  });
});

describe('hosts', () => {
  beforeEach(freshWorker);

  it('of a district are read at once when granted', async () => {
    world.tabs = [{ id: 4, url: `${origin}/campus/` }];
    await grant(own);
    expect(world.scripts).toMatchObject([{ matches: [own] }]);
    expect(loaders()).toEqual([4]);
  });

  it('of the desks of any built-in profile are no Campus', async () => {
    const { builtInProfiles } = await import('../../../lib/district/profiles.ts');
    const desks = builtInProfiles.flatMap(({ targets }) =>
      targets.flatMap((one) => ('origin' in one ? one.origin : [])),
    );
    expect(desks.length).toBeGreaterThan(0);
    for (const desk of desks) await grant(`${desk}/*`);
    expect(world.scripts).toEqual([]);
  });

  it('on which a help desk’s form is being learned are no Campus, also before it is kept', async () => {
    await noteDeskSite('https://forms.sample-district.example');
    world.tabs = [{ id: 4, url: 'https://forms.sample-district.example/new' }];
    await grant('https://forms.sample-district.example/*');
    expect(world.scripts).toEqual([]);
    expect(loaders()).toEqual([]);
  });

  it('of the manifest that are given back are read without a reload', async () => {
    world.tabs = [{ id: 4, url: 'https://practice.infinitecampus.org/campus/' }];
    await takeBack(manifest);
    await grant(manifest);
    expect(loaders()).toEqual([4]);
    expect(world.scripts).toEqual([]);
  });

  it('that are taken back are left alone, and what was read there is forgotten', async () => {
    await grant(own);
    const { header, list } = readings(portalEmpty);
    await shows(5, top, header);
    await shows(5, rows, list);
    for (const [frameId, reading] of [
      [top, header],
      [rows, list],
    ] as const) {
      world.frames.set(`6:${frameId}`, () => reading.documentKey);
      await fromFrame(6, frameId, { type: 'reading', reading }, origin);
    }
    expect(await reportOf(6)).not.toBeNull();
    await takeBack(own);
    expect(world.scripts).toEqual([]);
    expect(toldTo(6, rows).at(-1)).toBe('stop');
    expect(Object.keys(await stored()).filter((key) => key.endsWith(':6'))).toEqual([]);
    expect(await reportOf(5)).not.toBeNull();
    // Nor is it heard any more.
    await fromFrame(6, rows, { type: 'reading', reading: list }, origin);
    expect(await reportOf(6)).toBeNull();
  });
});

describe('a changed profile', () => {
  beforeEach(freshWorker);

  it('checks open pages again', async () => {
    const { header, list } = readings(portalEmpty);
    await shows(5, top, header);
    await shows(5, rows, list);
    const { practiceProfile } = await import('../../../lib/district/practice.ts');
    const profile = { ...practiceProfile, checks: { 'REL-PORTAL': { enabled: false } } };
    await fakeBrowser.storage.local.set({ profile: JSON.stringify(profile) });
    const checks = (await reportOf(5))?.findings.map(({ check }) => check);
    expect(checks).toEqual(['REL-NOPORTAL']);
  });
});
