// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SettingsServices } from '../../../components/settings/services.ts';
import { Settings } from '../../../components/settings/settings.tsx';
import { learn } from '../../../lib/district/lesson.ts';
import { nothingTaught, type Taught } from '../../../lib/district/taught.ts';

const taught = [
  { kind: 'field', field: 'portal', word: 'Family Access' } as const,
  { kind: 'header', selector: '.our-bar' } as const,
].reduce(learn, nothingTaught);

const calls: unknown[][] = [];

async function show(given: Taught, off: string[] = [], language: SettingsServices['language'] = 'en') {
  calls.length = 0;
  document.body.replaceChildren(document.createElement('div'));
  const root = document.body.firstElementChild as HTMLElement;
  const services: SettingsServices = {
    language,
    watchTaught: (tell) => {
      tell(given);
      return () => undefined;
    },
    watchChecksOff: (tell) => {
      tell(off);
      return () => undefined;
    },
    setCheck: async (...given) => void calls.push(['setCheck', ...given]),
    download: (...given) => void calls.push(['download', ...given]),
    forget: async (...given) => void calls.push(['forget', ...given]),
  };
  await act(async () => render(<Settings services={services} />, root));
  const press = (name: string) => {
    const button = [...root.querySelectorAll('button')].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
    );
    if (!button) throw new Error(`no button ${name}`);
    return act(async () => button.click());
  };
  return { root, press };
}

beforeEach(() => document.body.replaceChildren());

describe('the settings page', () => {
  it('lists what was taught and removes one lesson', async () => {
    const { root, press } = await show(taught);
    expect([...root.querySelectorAll('.lesson > span')].map((one) => one.textContent)).toEqual([
      'Portal: the label “Family Access”',
      'The header as a whole: .our-bar',
    ]);
    await press('Remove: Portal: the label “Family Access”');
    expect(calls).toEqual([['forget', { kind: 'field', field: 'portal', word: 'Family Access' }]]);
  });

  it('exports it as a part of a profile', async () => {
    const { press } = await show(taught);
    await press('Export as a part of the profile (JSON)');
    const [[, file, text] = []] = calls;
    expect(file).toBe('campus-lens-profile-part.json');
    expect(JSON.parse(text as string)).toMatchObject({ labels: { portal: ['Family Access'] } });
  });

  it('switches a check on again', async () => {
    const { press } = await show(nothingTaught, ['REL-SEQ']);
    await press('Switch on: Emergency priority');
    expect(calls).toEqual([['setCheck', 'REL-SEQ', true]]);
  });

  it('says when there is nothing, in the language of the browser', async () => {
    const { root } = await show(nothingTaught, [], 'es');
    expect(root.textContent).toContain('Aún no se enseñó nada.');
    expect(root.querySelectorAll('h1')).toHaveLength(1);
  });
});
