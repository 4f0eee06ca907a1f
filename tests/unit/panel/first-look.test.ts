import { describe, expect, it, vi } from 'vitest';
import type { PanelTab } from '../../../components/panel/services.ts';
import { begun } from '../../../entrypoints/popup/begun.ts';
import { early } from '../../../entrypoints/popup/early.ts';
import { firstLook } from '../../../entrypoints/popup/first-look.ts';
import { shared } from '../../../entrypoints/popup/shared.ts';
import type { DistrictProfile } from '../../../lib/district/schema.ts';
import type { TabReport } from '../../../lib/report/schema.ts';

/** Something watched that tells when the test says so, and notes who watches. */
function source<T>() {
  const watching = new Set<(value: T) => void>();
  return {
    watching,
    tell: (value: T) => {
      for (const one of [...watching]) one(value);
    },
    watch: (tell: (value: T) => void) => {
      watching.add(tell);
      return () => void watching.delete(tell);
    },
  };
}

const report = (origin: string) => ({ origin }) as TabReport;
const campus: PanelTab = { tabId: 910001, campus: true };
const profile = { version: 1 } as DistrictProfile;

function looks() {
  const tab = source<PanelTab | null>();
  const reports = source<TabReport | null>();
  const profiles = source<DistrictProfile>();
  const asked: unknown[] = [];
  const { looks: given, told } = firstLook({
    watchTab: tab.watch,
    watchReport: (tabId, tell) => {
      asked.push(tabId);
      return reports.watch(tell);
    },
    watchProfile: (origin, tell) => {
      asked.push(origin);
      return profiles.watch(tell);
    },
  });
  return { tab, reports, profiles, asked, given, told };
}

describe('something begun before anybody watches', () => {
  it('is told at once as it is now, and then every change, to the one who takes it over', () => {
    const { watch, tell, watching } = source<number>();
    const taken = begun(watch);
    tell(1);
    tell(2);
    const heard: number[] = [];
    const stop = taken((value) => heard.push(value));
    tell(3);
    expect(heard).toEqual([2, 3]);
    stop();
    expect(watching.size).toBe(0);
  });

  it('is watched anew by a second one, who does not disturb the first', () => {
    const { watch, tell } = source<number>();
    const taken = begun(watch);
    const first: number[] = [];
    const second: number[] = [];
    taken((value) => first.push(value));
    const stop = taken((value) => second.push(value));
    tell(1);
    stop();
    tell(2);
    expect([first, second]).toEqual([[1, 2], [1]]);
  });
});

describe('something shared', () => {
  it('is watched once, told at once to everybody, and to nobody who has stopped', () => {
    const { watch, tell, watching } = source<number>();
    const all = shared(watch);
    tell(1);
    const first: number[] = [];
    const second: number[] = [];
    const stop = all((value) => first.push(value));
    all((value) => second.push(value));
    stop();
    tell(2);
    expect([first, second, watching.size]).toEqual([[1], [1, 2], 1]);
  });
});

describe('the first look', () => {
  it('is over when what else belongs to the tab was told too', async () => {
    const tab = source<PanelTab | null>();
    const drifts = source<string>();
    const drift = early((_, tell: (value: string) => void) => drifts.watch(tell));
    const { told } = firstLook(
      {
        watchTab: tab.watch,
        watchReport: (_, tell) => {
          tell(null);
          return () => undefined;
        },
        watchProfile: (_, tell) => {
          tell(profile);
          return () => undefined;
        },
      },
      [drift],
    );
    const over = vi.fn();
    void told.then(over);
    tab.tell(campus);
    await Promise.resolve();
    expect(over).not.toHaveBeenCalled();
    drifts.tell('none');
    await told;
    const heard: string[] = [];
    drift.watch(910001, (value) => heard.push(value));
    drift.watch(910002, (value) => heard.push(`other ${value}`));
    expect(heard).toEqual(['none']);
  });

  it('asks for the report of the tab and the profile of its origin once each, before the panel does', async () => {
    const { tab, reports, profiles, asked, given, told } = looks();
    tab.tell(campus);
    reports.tell(report('https://practice.infinitecampus.org'));
    profiles.tell(profile);
    await told;
    const heard: unknown[] = [];
    given.watchTab((value) => heard.push(value));
    given.watchReport(910001, (value) => heard.push(value?.origin));
    given.watchProfile('https://practice.infinitecampus.org', (value) => heard.push(value));
    expect(heard).toEqual([campus, 'https://practice.infinitecampus.org', profile]);
    expect(asked).toEqual([910001, 'https://practice.infinitecampus.org']);
  });

  it('of another tab and another origin gives nothing of the first', () => {
    const { tab, reports, profiles, asked, given } = looks();
    tab.tell(campus);
    reports.tell(report('https://practice.infinitecampus.org'));
    profiles.tell(profile);
    const heard: unknown[] = [];
    given.watchReport(910002, (value) => heard.push(value));
    given.watchProfile(null, (value) => heard.push(value));
    expect(heard).toEqual([]);
    expect(asked.slice(2)).toEqual([910002, null]);
  });

  it('without a tab asks for no report, and for the profile of no origin', async () => {
    const { tab, profiles, asked, told } = looks();
    tab.tell(null);
    profiles.tell(profile);
    await told;
    expect(asked).toEqual([null]);
  });

  it('keeps telling the report that the worker writes while the panel is open', () => {
    const { tab, reports, given } = looks();
    tab.tell(campus);
    reports.tell(null);
    const heard: unknown[] = [];
    given.watchReport(910001, (value) => heard.push(value?.origin ?? null));
    reports.tell(report('https://practice.infinitecampus.org'));
    expect(heard).toEqual([null, 'https://practice.infinitecampus.org']);
  });
});
