import { type ComponentType, render } from 'preact';
import { act } from 'preact/test-utils';
import type { Watch } from '../../../components/panel/services.ts';
import { makeTexts, TextsContext } from '../../../components/panel/texts.ts';
import type { SettingsServices } from '../../../components/settings/services.ts';
import { SayContext } from '../../../components/ui/status.ts';
import { practiceProfile } from '../../../lib/district/practice.ts';
import type { DistrictProfile } from '../../../lib/district/schema.ts';
import { nothingTaught, type Taught } from '../../../lib/district/taught.ts';
import type { Consent } from '../../../lib/storage/consent.ts';
import type { LanguageSetting } from '../../../lib/storage/language.ts';
import type { Feed } from '../../../lib/storage/tasks.ts';

export interface Given {
  profile?: DistrictProfile;
  locked?: boolean;
  taught?: Taught;
  off?: string[];
  severities?: Record<string, 'critical' | 'warning' | 'info'>;
  school?: string | null;
  target?: string | null;
  setting?: LanguageSetting;
  hosts?: string[];
  feed?: Feed | null;
  consent?: Consent;
  pausedAll?: boolean;
  allowed?: boolean;
  language?: SettingsServices['language'];
  /** Services that are another than the fake's own. */
  services?: Partial<SettingsServices>;
}

const once =
  <T,>(value: T): Watch<T> =>
  (tell) => {
    tell(value);
    return () => undefined;
  };

const turn = () => new Promise<void>((done) => setImmediate(done));
async function doing(change: () => void): Promise<void> {
  await act(async () => change());
  await act(turn);
}

/** Draws one part of the settings page; `calls` are what it did, `said` what the status line would say. */
export async function showPart(Part: ComponentType<{ services: SettingsServices }>, given: Given = {}) {
  document.body.replaceChildren(document.createElement('div'));
  const root = document.body.firstElementChild as HTMLElement;
  const calls: unknown[][] = [];
  const said: string[] = [];
  const language = given.language ?? 'en';
  const note =
    (name: string) =>
    async (...args: unknown[]) =>
      void calls.push([name, ...args]);
  const allow =
    (name: string) =>
    async (...args: unknown[]) => {
      calls.push([name, ...args]);
      return given.allowed ?? true;
    };
  const services = {
    language,
    version: '9.9.9',
    watchProfile: once({ profile: given.profile ?? practiceProfile, locked: given.locked ?? false }),
    watchTaught: once(given.taught ?? nothingTaught),
    watchChecksOff: once(given.off ?? []),
    watchSeverities: once(given.severities ?? {}),
    watchRole: once(null),
    watchRoleLocked: once(false),
    watchSchool: once(given.school ?? null),
    watchFirstTarget: once(given.target ?? null),
    watchLanguage: once(given.setting ?? { language, choice: null, locked: false }),
    watchHosts: once(given.hosts ?? []),
    watchFeed: once(given.feed ?? null),
    watchConsent: once(given.consent === undefined ? 'person' : given.consent),
    watchPause: once({ tabs: [], until: null, pages: [], ...(given.pausedAll ? { all: true as const } : {}) }),
    download: note('download'),
    forget: note('forget'),
    setCheck: note('setCheck'),
    setSeverity: note('setSeverity'),
    setRole: note('setRole'),
    setSchool: note('setSchool'),
    setFirstTarget: note('setFirstTarget'),
    setLanguage: note('setLanguage'),
    takeConsentBack: note('takeConsentBack'),
    pauseAll: note('pauseAll'),
    resumeAll: note('resumeAll'),
    openWelcome: note('openWelcome'),
    copy: allow('copy'),
    requestOrigins: allow('requestOrigins'),
    takeHostBack: allow('takeHostBack'),
    fetchTasks: allow('fetchTasks'),
    eraseAll: allow('eraseAll'),
    ...given.services,
  } as unknown as SettingsServices;
  await doing(() =>
    render(
      <TextsContext.Provider value={makeTexts(language)}>
        <SayContext.Provider value={(message) => said.push(message)}>
          <Part services={services} />
        </SayContext.Provider>
      </TextsContext.Provider>,
      root,
    ),
  );
  const named = (element: Element) => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
  const one = <E extends HTMLElement>(selector: string, name: string): E => {
    const found = [...root.querySelectorAll<E>(selector)].find(
      (each) => named(each) === name || named(each.closest('label') ?? each).startsWith(name),
    );
    if (!found) throw new Error(`no ${selector} ${name}`);
    return found;
  };
  return {
    root,
    calls,
    said,
    one,
    text: () => root.textContent ?? '',
    press: (name: string) => doing(() => one('button', name).click()),
    choose: (name: string, value: string) =>
      doing(() => {
        const select = one<HTMLSelectElement>('select', name);
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    tick: (name: string) => doing(() => one('input', name).click()),
    type: (text: string) =>
      doing(() => {
        const field = root.querySelector('input[type=text]') as HTMLInputElement;
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
  };
}
