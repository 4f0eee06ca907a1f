// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { makeTexts, TextsContext } from '../../../components/panel/texts.ts';
import type { ProfileServices } from '../../../components/settings/profile/services.ts';
import { ProfileSource } from '../../../components/settings/profile-source.tsx';
import type { SettingsServices } from '../../../components/settings/services.ts';
import { SayContext } from '../../../components/ui/status.ts';
import { parseProfile } from '../../../lib/district/parse.ts';
import { practiceProfile } from '../../../lib/district/practice.ts';
import type { CurrentProfile } from '../../../lib/district/profile-source.ts';
import type { UrlState } from '../../../lib/district/url-source.ts';
import type { Language } from '../../../lib/i18n/index.ts';

const base: CurrentProfile = {
  profile: practiceProfile,
  source: 'built-in',
  date: null,
  from: { district: ['file'], labels: ['taught', 'file'], tasks: ['left-out'] },
  kept: null,
  problems: [],
  locked: false,
};
const url = 'https://files.practice-district.example/profile.json';
const copy = {
  url,
  text: '{}',
  etag: null,
  date: '2026-11-20T18:00:00.000Z',
  checked: '2026-11-25T18:00:00.000Z',
  problems: [],
};

/** Waits until what was promised has been told. */
const settled = () => act(async () => new Promise((done) => setImmediate(done)));

interface Given {
  current?: Partial<CurrentProfile>;
  file?: { name: string; date: string } | null;
  url?: UrlState | null;
  /** What looking at the address gives. */
  after?: UrlState | null;
  language?: Language;
}

async function show({ current = {}, file = null, url: state = null, after = null, language = 'en' }: Given) {
  const calls: unknown[][] = [];
  const told: string[] = [];
  const note =
    <T,>(name: string, answer: T) =>
    async (...given: unknown[]) => {
      calls.push([name, ...given]);
      return answer;
    };
  const watch =
    <T,>(value: T) =>
    (tell: (value: T) => void) => {
      tell(value);
      return () => undefined;
    };
  const profileSources: ProfileServices = {
    watchCurrent: watch({ ...base, ...current }),
    watchFile: watch(file),
    watchUrl: watch(state),
    importFile: async (text, name) => {
      calls.push(['importFile', name]);
      return parseProfile(text);
    },
    removeFile: note('removeFile', undefined),
    setUrl: note('setUrl', { ok: true as const, url, origin: '', pattern: '' }),
    refreshUrl: note('refreshUrl', after),
    removeUrl: note('removeUrl', undefined),
  };
  const services = {
    profileSources,
    requestOrigins: note('requestOrigins', true),
    download: (...given: unknown[]) => void calls.push(['download', ...given]),
  } as unknown as SettingsServices;
  document.body.replaceChildren(document.createElement('div'));
  const root = document.body.firstElementChild as HTMLElement;
  await act(async () =>
    render(
      <TextsContext.Provider value={makeTexts(language)}>
        <SayContext.Provider value={(message) => told.push(message)}>
          <ProfileSource services={services} />
        </SayContext.Provider>
      </TextsContext.Provider>,
      root,
    ),
  );
  const press = async (name: string) => {
    const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    if (!button) throw new Error(`no button ${name}`);
    await act(async () => button.click());
    await settled();
  };
  /** Chooses a file, as the browser would, and waits until it was dealt with. */
  const choose = async (name: string, text: string | Uint8Array<ArrayBuffer>) => {
    const input = root.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no place for a file');
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    const chosen = { name, size: bytes.byteLength, arrayBuffer: async () => bytes.buffer };
    Object.defineProperty(input, 'files', { value: [chosen], configurable: true });
    Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
    await act(async () => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settled();
  };
  const text = () => root.textContent ?? '';
  return { root, calls, told, press, choose, text };
}

describe('the profile in force', () => {
  it('is named with its source, its day and where each value comes from', async () => {
    const { root, text } = await show({ current: { source: 'file', date: '2026-11-26T12:00:00.000Z' } });
    expect([...root.querySelectorAll('dd')].map((each) => each.textContent)).toEqual([
      'Practice District (made-up)',
      'an imported file',
      expect.stringMatching(/^Nov 2[5-7], 2026, /),
    ]);
    expect(text()).toContain('labels, from: what was taught on this device + an imported file');
    expect(text()).toContain('tasks, from: left out there: the usual value');
  });

  it('can only be read where the policy rules', async () => {
    const { root, text } = await show({
      current: { source: 'managed', locked: true, from: { district: ['managed'] } },
      url: { url, locked: false, copy: null },
    });
    expect(text()).toContain('Your district’s policy decides.');
    expect(text()).toContain('district, from: your district’s policy');
    expect(root.querySelectorAll('input, form')).toHaveLength(0);
    expect([...root.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      'Save what is in force as a file',
    ]);
  });

  it('shows every problem with its source, field and reason, and texts of a district as text', async () => {
    const html = '<img src=x onerror=alert(1)>';
    const current: Partial<CurrentProfile> = {
      profile: { ...practiceProfile, district: { id: 'mine', name: html } },
      source: 'managed',
      kept: 'newer-failed',
      problems: [
        { source: 'managed', path: 'targets.0.url', reason: 'must be an https address' },
        { source: 'managed', path: `schools.0.${html}`, reason: 'is not a known field' },
        { source: 'url', path: '', reason: 'is not valid JSON (line 3, column 7)' },
      ],
    };
    const { root, text } = await show({ current });
    expect(text()).toContain('A newer profile could not be used. The last good one stays in force.');
    expect([...root.querySelectorAll('.notice li')].map(({ textContent }) => textContent)).toEqual([
      'targets.0.url: must be an https address',
      `schools.0.${html}: is not a known field`,
      'the whole file: is not valid JSON (line 3, column 7)',
    ]);
    expect(root.querySelector('dd')?.textContent).toBe(html);
    expect(root.querySelector('img')).toBeNull();
    const spanish = await show({ current, language: 'es' });
    expect(spanish.text()).toContain('el archivo completo: no es JSON válido (línea 3, columna 7)');
    expect(spanish.text()).toContain('targets.0.url: debe ser una dirección https');
  });

  it('names fifty problems and counts the rest', async () => {
    const problems = Array.from({ length: 53 }, (_, index) => ({
      source: 'file' as const,
      path: `x${index}`,
      reason: 'is not a known field',
    }));
    const { root, text } = await show({ current: { problems } });
    expect(root.querySelectorAll('.notice li')).toHaveLength(50);
    expect(text()).toContain('… and 3 more.');
  });

  it('is saved as a file that can be imported again', async () => {
    const { calls, press } = await show({});
    await press('Save what is in force as a file');
    const [[, file, text] = []] = calls;
    expect(file).toBe('campus-lens-profile.json');
    expect(parseProfile(text as string)).toMatchObject({ ok: true, profile: practiceProfile });
  });
});

describe('an imported file', () => {
  it('is taken, and said so', async () => {
    const { calls, told, choose } = await show({});
    await choose('district.json', JSON.stringify(practiceProfile));
    expect(calls).toEqual([['importFile', 'district.json']]);
    expect(told).toEqual(['district.json is in force now.']);
  });

  it('that does not fit leaves everything as it is, with its problems', async () => {
    const { root, told, choose } = await show({});
    await choose('bad.json', '{"version": 1,\n "targets": [}');
    expect(told).toEqual(['bad.json was not imported. Nothing was changed.']);
    expect(root.querySelector('.notice li')?.textContent).toBe('the whole file: is not valid JSON (line 2, column 14)');
  });

  it('of 10 MB, or in another encoding, is not even read', async () => {
    const { root, calls, choose } = await show({});
    await choose('large.json', ' '.repeat(10_000_000));
    expect(root.querySelector('.notice li')?.textContent).toContain('has 10.0 million characters');
    await choose('latin.json', new Uint8Array([0x7b, 0xf1, 0x7d]));
    expect(root.querySelector('.notice li')?.textContent).toBe('the whole file: is not text in UTF-8');
    expect(calls).toEqual([]);
  });

  it('in UTF-16, as Windows writes it, is read', async () => {
    const { told, choose } = await show({});
    const text = `\uFEFF${JSON.stringify(practiceProfile)}`;
    await choose('utf16.json', new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer));
    expect(told).toEqual(['utf16.json is in force now.']);
  });

  it('is named, and taken away', async () => {
    const { calls, press, text } = await show({ file: { name: 'district.json', date: '2026-11-20T18:00:00.000Z' } });
    expect(text()).toMatch(/district\.json, imported on Nov 2\d, 2026/);
    await press('Remove the imported file');
    expect(calls).toEqual([['removeFile']]);
  });
});

describe('the district’s web address', () => {
  const type = async (root: HTMLElement, text: string) => {
    const input = root.querySelector<HTMLInputElement>('input[type=text]') as HTMLInputElement;
    input.value = text;
    await act(async () => {
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => {
      input.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
    await settled();
  };

  it('is asked for by its own host alone, and looked at', async () => {
    const { root, calls, told } = await show({ after: { url, locked: false, copy } });
    await type(root, url);
    expect(calls).toEqual([
      ['setUrl', url],
      ['requestOrigins', ['https://files.practice-district.example/*']],
      ['refreshUrl'],
    ]);
    expect(told).toEqual(['The profile was read from the address.']);
  });

  it.each([['javascript:alert(1)'], ['http://files.practice-district.example/'], ['']])('is not %j', async (text) => {
    const { root, calls } = await show({});
    await type(root, text);
    expect(calls).toEqual([]);
    expect(root.querySelector('[role=alert]')?.textContent).toBe('must be an https address');
    expect(document.activeElement).toBe(root.querySelector('input[type=text]'));
  });

  it('shows its copy’s day and what was wrong last, and is looked at and taken away', async () => {
    const problems = [{ path: '', reason: 'could not be read (the server answered 500)' }];
    const state = { url, locked: false, copy: { ...copy, problems } };
    const { root, calls, told, press, text } = await show({ url: state, after: state });
    expect(text()).toMatch(/The copy in hand came on Nov 2\d, 2026, .+ Looked at last on Nov 2\d, 2026/);
    expect(root.querySelector('.notice li')?.textContent).toContain('the server answered 500');
    await press('Look now');
    expect(told).toEqual(['No profile could be read from the address. What was in force stays.']);
    await press('Remove the address');
    expect(calls.map(([name]) => name)).toEqual(['requestOrigins', 'refreshUrl', 'removeUrl']);
  });

  it('of the policy can be looked at, and not changed', async () => {
    const { root, text } = await show({
      current: { source: 'url', locked: true },
      url: { url, locked: true, copy },
    });
    expect(text()).toContain(`Set by your district’s policy: ${url}`);
    expect(root.querySelectorAll('input')).toHaveLength(0);
    expect([...root.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      'Save what is in force as a file',
      'Look now',
    ]);
  });
});
