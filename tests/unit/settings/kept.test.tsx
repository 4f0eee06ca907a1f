// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { Checks } from '../../../components/settings/checks.tsx';
import { LanguageChoice } from '../../../components/settings/language.tsx';
import type { SettingsServices } from '../../../components/settings/services.ts';
import { Targets } from '../../../components/settings/targets.tsx';
import { You } from '../../../components/settings/you.tsx';
import { showPart } from './kit.tsx';

const turn = () => new Promise<void>((done) => setImmediate(done));
/** Does something and lets every promise that it began settle. */
async function doing(change: () => void): Promise<void> {
  await act(async () => change());
  await act(turn);
}

const failing = () => Promise.reject(new Error('no room'));

/** A list that is stored when the test says so, and then told of. */
function slowStore() {
  let tell: (off: string[]) => void = () => undefined;
  const asked: [on: boolean, answer: (kept: boolean) => void][] = [];
  const services: Partial<SettingsServices> = {
    watchChecksOff: (listen) => {
      tell = listen;
      listen([]);
      return () => undefined;
    },
    setCheck: (_, on) =>
      new Promise((kept, failed) => asked.push([on, (good) => (good ? kept() : failed(new Error('no room')))])),
  };
  return {
    services,
    asked,
    answer: (at: number, good: boolean) => doing(() => asked[at]?.[1](good)),
    tell: (off: string[]) => doing(() => tell(off)),
  };
}

const NAME = 'On: Emergency priority';

describe('a box in the settings', () => {
  it('shows what the person did at once, while it is being stored, and after', async () => {
    const store = slowStore();
    const part = await showPart(Checks, { services: store.services });
    const box = () => part.one<HTMLInputElement>('input', NAME).checked;
    await part.tick(NAME);
    expect(box()).toBe(false);
    expect(part.said).toEqual([]);
    await store.answer(0, true);
    expect(part.said).toEqual(['Saved.']);
    expect(box()).toBe(false);
    await store.tell(['REL-SEQ']);
    expect(box()).toBe(false);
  });

  it('goes back and says so when storing failed', async () => {
    const store = slowStore();
    const part = await showPart(Checks, { services: store.services });
    await part.tick(NAME);
    await store.answer(0, false);
    expect(part.one<HTMLInputElement>('input', NAME).checked).toBe(true);
    expect(part.said).toEqual(['That did not work. Nothing was changed.']);
  });

  it('does not jump when it is clicked again before the first click is stored', async () => {
    const store = slowStore();
    const part = await showPart(Checks, { services: store.services });
    const box = () => part.one<HTMLInputElement>('input', NAME).checked;
    await part.tick(NAME);
    await part.tick(NAME);
    expect(store.asked.map(([on]) => on)).toEqual([false, true]);
    await store.tell(['REL-SEQ']);
    expect(box()).toBe(true);
    await store.answer(0, true);
    await store.answer(1, true);
    await store.tell([]);
    expect(box()).toBe(true);
  });

  it('follows what is switched elsewhere afterwards', async () => {
    const store = slowStore();
    const part = await showPart(Checks, { services: store.services });
    await part.tick(NAME);
    await store.answer(0, true);
    await store.tell(['REL-SEQ']);
    await store.tell([]);
    expect(part.one<HTMLInputElement>('input', NAME).checked).toBe(true);
  });
});

describe('what could not be stored shows as it was', () => {
  it.each([
    ['a weight', Checks, 'setSeverity', 'Weight: Emergency priority', 'critical', ''],
    ['the role', You, 'setRole', 'What do you do at the school?', 'counselor', ''],
    ['the school', You, 'setSchool', 'Your school', 'cedar-high', ''],
  ] as const)('%s', async (_, Part, service, name, chosen, before) => {
    const part = await showPart(Part, { services: { [service]: failing } });
    await part.choose(name, chosen);
    expect(part.one<HTMLSelectElement>('select', name).value).toBe(before);
    expect(part.said).toEqual(['That did not work. Nothing was changed.']);
  });

  it.each([
    ['the first way to send', Targets, 'setFirstTarget', 'Gmail', 'As the district has it'],
    ['the language', LanguageChoice, 'setLanguage', 'Spanish', 'As the browser'],
  ] as const)('%s', async (_, Part, service, name, before) => {
    const part = await showPart(Part, { services: { [service]: failing } });
    await part.tick(part.one('input', name).closest('label')?.textContent ?? '');
    expect(part.one<HTMLInputElement>('input', name).checked).toBe(false);
    expect(part.one<HTMLInputElement>('input', before).checked).toBe(true);
    expect(part.said).toEqual(['That did not work. Nothing was changed.']);
  });
});
