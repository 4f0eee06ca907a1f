// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Calendar } from '../../../components/settings/calendar.tsx';
import { Checks } from '../../../components/settings/checks.tsx';
import { Erase } from '../../../components/settings/erase.tsx';
import { Hosts } from '../../../components/settings/hosts.tsx';
import { Keep } from '../../../components/settings/keep.tsx';
import { LanguageChoice } from '../../../components/settings/language.tsx';
import { Reading } from '../../../components/settings/reading.tsx';
import { sections } from '../../../components/settings/sections.ts';
import { Targets } from '../../../components/settings/targets.tsx';
import { TaughtList } from '../../../components/settings/taught-list.tsx';
import { You } from '../../../components/settings/you.tsx';
import { defaultProfile } from '../../../lib/district/default.ts';
import { learn } from '../../../lib/district/lesson.ts';
import { practiceProfile } from '../../../lib/district/practice.ts';
import { nothingTaught } from '../../../lib/district/taught.ts';
import type { Feed } from '../../../lib/storage/tasks.ts';
import { showPart } from './kit.tsx';

const taught = [
  { kind: 'field', field: 'portal', word: 'Family Access' } as const,
  { kind: 'header', selector: '.our-bar' } as const,
].reduce(learn, nothingTaught);

it('every part has a place of its own to lead to', () => {
  const ids = sections.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('what was taught', () => {
  it('is listed, and one lesson removed', async () => {
    const { root, press, calls } = await showPart(TaughtList, { taught });
    expect([...root.querySelectorAll('.lesson > span')].map((one) => one.textContent)).toEqual([
      'Portal: the label “Family Access”',
      'The header as a whole: .our-bar',
    ]);
    await press('Remove: Portal: the label “Family Access”');
    expect(calls).toEqual([['forget', { kind: 'field', field: 'portal', word: 'Family Access' }]]);
  });

  it('is exported as a part of a profile', async () => {
    const { press, calls } = await showPart(TaughtList, { taught });
    await press('Export as a part of the profile (JSON)');
    const [[, file, text] = []] = calls;
    expect(file).toBe('campus-lens-profile-part.json');
    expect(JSON.parse(text as string)).toMatchObject({ labels: { portal: ['Family Access'] } });
  });

  it('that is nothing is said, in Spanish too', async () => {
    expect((await showPart(TaughtList, { language: 'es' })).text()).toContain('Aún no se enseñó nada.');
  });
});

describe('you', () => {
  it('choose role and school, and take the school back', async () => {
    const part = await showPart(You, { school: 'alder-high' });
    await part.choose('What do you do at the school?', 'counselor');
    await part.choose('Your school', 'cedar-high');
    await part.choose('Your school', '');
    expect(part.calls).toEqual([
      ['setRole', 'counselor'],
      ['setSchool', 'cedar-high'],
      ['setSchool', null],
    ]);
  });

  it('are told when the district has no list, and when the school is not in it any more', async () => {
    expect((await showPart(You, { profile: defaultProfile })).text()).toContain('list of schools is empty');
    expect((await showPart(You, { school: 'gone-high' })).text()).toContain('gone-high (not in the district’s list');
  });
});

describe('checks', () => {
  it('are switched off and given a weight', async () => {
    const part = await showPart(Checks);
    await part.tick('On: Emergency priority');
    await part.choose('Weight: Emergency priority', 'critical');
    await part.choose('Weight: Emergency priority', '');
    expect(part.calls).toEqual([
      ['setCheck', 'REL-SEQ', false],
      ['setSeverity', 'REL-SEQ', 'critical'],
      ['setSeverity', 'REL-SEQ', null],
    ]);
  });

  const line = (root: HTMLElement, id: string) =>
    [...root.querySelectorAll('li')].find((one) => one.textContent?.includes(id)) as HTMLElement;

  it('of custody can neither be switched off nor weighed by a person', async () => {
    const custody = line((await showPart(Checks)).root, 'REL-CUSTODY');
    expect(custody.querySelectorAll('input,select')).toHaveLength(0);
    expect(custody.textContent).toContain('Always on: custody comes first');
  });

  it('that the district has off stay off; its weight is locked only by policy', async () => {
    const checks = { 'REL-SEQ': { enabled: true, severity: 'warning' as const }, 'REL-MAIL': { enabled: false } };
    const profile = { ...practiceProfile, checks };
    const free = (await showPart(Checks, { profile })).root;
    expect(line(free, 'REL-MAIL').querySelector('input')).toBeNull();
    expect(line(free, 'REL-MAIL').textContent).toContain('Switched off by your district');
    expect(line(free, 'REL-SEQ').querySelector('option')?.textContent).toBe('As the district has it (Warning)');
    const policy = (await showPart(Checks, { profile, locked: true })).root;
    expect(line(policy, 'REL-SEQ').querySelector('select')).toBeNull();
    expect(line(policy, 'REL-SEQ').querySelector('input')).not.toBeNull();
    expect(line(policy, 'REL-SEQ').textContent).toContain('Warning, set by your district');
  });

  it('that are off or changed here are counted', async () => {
    const part = await showPart(Checks, { off: ['REL-SEQ', 'REL-MAIL'], severities: { 'REL-DUP': 'info' } });
    expect(part.text()).toContain('2 checks are switched off here. 1 has a weight of your own.');
  });
});

describe('ways to send', () => {
  it('are chosen first for this person, or as the district has it', async () => {
    const part = await showPart(Targets, { target: 'gmail' });
    expect(part.one<HTMLInputElement>('input', 'Gmail').checked).toBe(true);
    await part.tick('Copy the text');
    await part.tick('As the district has it: Practice help desk');
    expect(part.calls).toEqual([
      ['setFirstTarget', 'copy'],
      ['setFirstTarget', null],
    ]);
  });

  it('that are not there any more are not chosen', async () => {
    const part = await showPart(Targets, { target: 'fax' });
    expect(part.one<HTMLInputElement>('input', 'As the district has it').checked).toBe(true);
  });
});

describe('the language', () => {
  it('is chosen', async () => {
    const part = await showPart(LanguageChoice);
    await part.tick('Spanish (español)');
    expect(part.calls).toEqual([['setLanguage', 'es']]);
  });

  it('is shown and locked when the district has chosen it', async () => {
    const part = await showPart(LanguageChoice, { setting: { language: 'es', choice: null, locked: true } });
    expect(part.root.querySelector('fieldset')?.disabled).toBe(true);
    expect(part.one<HTMLInputElement>('input', 'Spanish').checked).toBe(true);
    expect(part.text()).toContain('Your district has chosen the language.');
  });
});

describe('the district’s own address', () => {
  const host = 'campus.practice-district.example';

  it('is asked for exactly, and no other', async () => {
    const part = await showPart(Hosts);
    await part.type(host);
    await part.press('Add');
    expect(part.calls).toEqual([['requestOrigins', [`https://${host}/*`]]]);
    expect(part.said).toEqual([`${host} is read from now on.`]);
  });

  it('that is wrong is not asked for, stays in the field, and the reason is said', async () => {
    const part = await showPart(Hosts);
    await part.type('*.example.org');
    await part.press('Add');
    expect(part.calls).toEqual([]);
    expect(part.root.querySelector('[role=alert]')?.textContent).toContain('stands for many addresses');
    expect(part.root.querySelector('input')?.value).toBe('*.example.org');
  });

  it('that the browser refuses changes nothing', async () => {
    const part = await showPart(Hosts, { allowed: false });
    await part.type(host);
    await part.press('Add');
    expect(part.said).toEqual([`The browser did not allow ${host}. Nothing was changed.`]);
    expect(part.root.querySelector('input')?.value).toBe(host);
  });

  it('is proposed by the profile until it was added, and taken back', async () => {
    const profile = { ...practiceProfile, hosts: [host] };
    const before = await showPart(Hosts, { profile });
    await before.press(`Add ${host}`);
    expect(before.calls).toEqual([['requestOrigins', [`https://${host}/*`]]]);
    const after = await showPart(Hosts, { profile, hosts: [`https://${host}/*`] });
    expect(after.root.querySelector(`[aria-label="Add ${host}"]`)).toBeNull();
    await after.press(`Take back: ${host}`);
    expect(after.calls).toEqual([['takeHostBack', `https://${host}/*`]]);
  });
});

describe('reading', () => {
  it('is taken back by who agreed, not where the district did', async () => {
    const part = await showPart(Reading);
    await part.press('Stop reading');
    expect(part.calls).toEqual([['takeConsentBack']]);
    const district = await showPart(Reading, { consent: 'district' });
    expect(district.text()).toContain('Your district has agreed');
    expect(() => district.one('button', 'Stop reading')).toThrow();
  });

  it('that nobody agreed to leads to the first page', async () => {
    const part = await showPart(Reading, { consent: null });
    await part.press('See what it does, and start');
    expect(part.calls).toEqual([['openWelcome']]);
  });

  it('is paused for the vendor’s support; the line is offered only while it is off', async () => {
    const on = await showPart(Reading);
    expect(() => on.one('button', 'Copy a line')).toThrow();
    await on.press('Pause everything');
    expect(on.calls).toEqual([['pauseAll']]);
    const off = await showPart(Reading, { pausedAll: true });
    await off.press('Copy a line for the vendor’s support');
    await off.press('Resume');
    expect(off.calls.map(([name]) => name)).toEqual(['copy', 'resumeAll']);
    expect(String(off.calls[0]?.[1])).toMatch(/^The overlay Campus Lens 9\.9\.9 was off when this was seen \(/);
  });
});

describe('the calendar of tasks', () => {
  const url = 'https://calendar.practice-district.example/tasks.ics';
  const profile = { ...practiceProfile, tasks: { entries: [], feed: url } };
  const feed: Feed = {
    url,
    triedAt: 2,
    fetchedAt: 1,
    etag: null,
    text: '',
    asOf: '2026-11-26',
    tasks: [],
    skipped: 2,
    problem: 'answer',
    status: 503,
  };

  it('that is not there is said', async () => {
    expect((await showPart(Calendar, { profile: defaultProfile })).text()).toContain('names no calendar');
  });

  it('is asked for at its own host, then fetched', async () => {
    const part = await showPart(Calendar, { profile });
    expect(part.text()).toContain('It has not been fetched yet.');
    await part.press('Fetch it now');
    expect(part.calls).toEqual([['requestOrigins', ['https://calendar.practice-district.example/*']], ['fetchTasks']]);
  });

  it('that failed says why, what it could not read, and that the last good copy stays', async () => {
    const text = (await showPart(Calendar, { profile, feed })).text();
    expect(text).toContain('calendar.practice-district.example answered with an error (503).');
    expect(text).toContain('The last good copy stays in use.');
    expect(text).toContain('2 entries could not be read');
  });
});

describe('what is kept', () => {
  it('is what the profile says', async () => {
    const profile = { ...practiceProfile, memory: { ...practiceProfile.memory, idleMinutes: 12 } };
    expect((await showPart(Keep, { profile })).text()).toContain('after 12 minutes without news');
  });
});

describe('erasing', () => {
  it('asks once more, names what goes, and can be left', async () => {
    const part = await showPart(Erase);
    expect(part.text()).toContain('what you answered to findings');
    await part.press('Erase everything…');
    expect(part.calls).toEqual([]);
    await part.press('Keep everything');
    expect(part.calls).toEqual([]);
    await part.press('Erase everything…');
    await part.press('Erase now');
    expect(part.calls).toEqual([['eraseAll']]);
    expect(part.said).toEqual(['Everything was erased. Nothing is read until somebody presses Start.']);
  });

  it('that did not work is said', async () => {
    const part = await showPart(Erase, { allowed: false });
    await part.press('Erase everything…');
    await part.press('Erase now');
    expect(part.said[0]).toContain('Not everything could be erased');
  });
});
