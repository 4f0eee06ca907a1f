// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { makeTexts, TextsContext } from '../../../components/panel/texts.ts';
import { DirectorySection } from '../../../components/settings/directory/directory-section.tsx';
import type { DirectoryServices } from '../../../components/settings/directory/services.ts';
import type { SettingsServices } from '../../../components/settings/services.ts';
import { proposeAsOf } from '../../../lib/district/directory/as-of.ts';
import { readPasted } from '../../../lib/district/directory/pasted.ts';
import { readRows } from '../../../lib/district/directory/read-rows.ts';
import { Refusal } from '../../../lib/district/directory/refusal.ts';
import type { Directory } from '../../../lib/district/directory/schema.ts';
import { tableOf } from '../../../lib/district/directory/table.ts';

/** A turn of the timers: the preview draws its list in the next one. */
const turn = () => new Promise<void>((done) => setTimeout(done));

/** The section over a worker that reads at once; `kept` is what would lie in storage. */
async function show(language: 'en' | 'es' = 'en', store = true) {
  document.body.innerHTML = '<div></div>';
  const root = document.body.firstElementChild as HTMLElement;
  const kept: { directory: Directory | null } = { directory: null };
  let tell: (directory: Directory | null) => void = () => undefined;
  const directory: DirectoryServices = {
    watch: (told) => {
      tell = told;
      told(kept.directory);
      return () => undefined;
    },
    watchUsed: (told) => {
      told(true);
      return () => undefined;
    },
    read: (source) => {
      const read = async () => {
        const text = typeof source === 'string' ? source : await source.text();
        const grid = readPasted(text);
        const table = tableOf(grid);
        const reading = readRows(table.grid, table.header, table.columns);
        const asOf = proposeAsOf(typeof source === 'string' ? '' : source.name, grid);
        return { table, reading, encoding: null, asOf };
      };
      const done = read();
      return {
        done,
        readAs: async (columns) => readRows((await done).table.grid, (await done).table.header, columns),
        stop: () => undefined,
      };
    },
    save: async (one) => {
      if (!store) throw new Error('no room');
      kept.directory = one;
      tell(one);
    },
    remove: async () => {
      kept.directory = null;
      tell(null);
    },
    now: () => '2026-11-26T08:00:00.000Z',
  };
  const doing = async (change: () => void) => {
    await act(async () => change());
    await act(turn);
    await act(turn);
    await act(turn);
  };
  const services = { directory } as SettingsServices;
  await doing(() =>
    render(
      <TextsContext.Provider value={makeTexts(language)}>
        <DirectorySection services={services} />
      </TextsContext.Provider>,
      root,
    ),
  );
  const all = <E extends Element>(selector: string) => [...root.querySelectorAll<E>(selector)];
  const labelled = <E extends HTMLElement>(words: string): E => {
    const found = all<HTMLLabelElement>('label').find((label) => label.textContent?.trim() === words);
    if (!found?.control) throw new Error(`No field ${words}`);
    return found.control as E;
  };
  const press = (words: string) => {
    const found = all<HTMLButtonElement>('button').find((button) => button.textContent === words);
    if (!found) throw new Error(`No button ${words}`);
    return doing(() => found.click());
  };
  const set = (words: string, value: string, event: 'input' | 'change') =>
    doing(() => {
      const field = labelled<HTMLInputElement>(words);
      field.value = value;
      field.dispatchEvent(new Event(event, { bubbles: true }));
    });
  const paste = async (text: string) => {
    await set('Or paste a table', text, 'input');
    await press('Read the pasted table');
  };
  return { root, kept, all, labelled, press, set, paste, doing, text: () => root.textContent ?? '' };
}

const list =
  'School\tSIS\nPractice Alder High\tPaige Practice\nPractice Cedar High\t\nPractice Birch Middle\tSam Sample';

describe('importing a school directory', () => {
  it('asks for the day, names nobody for what is open, and keeps the list on a click only', async () => {
    const section = await show();
    await section.paste(list);
    expect(document.activeElement?.textContent).toBe('Look it over: the pasted table');
    expect(section.text()).toContain('Please check 1 school');
    expect(section.kept.directory).toBeNull();
    await section.press('Use this list');
    expect(section.kept.directory).toBeNull();
    expect(document.activeElement).toBe(section.labelled('Day of the list'));
    expect(section.text()).toContain('Enter the day of the list');
    await section.set('Day of the list', '2024-01-24', 'input');
    await section.press('Use this list');
    expect(section.kept.directory).toMatchObject({
      asOf: '2024-01-24',
      schools: [
        { name: 'Practice Alder High', specialist: 'Paige Practice' },
        { name: 'Practice Birch Middle', specialist: 'Sam Sample' },
        { name: 'Practice Cedar High', specialist: null },
      ],
    });
    expect(section.text()).toContain('Schools: 3, specialists: 2, as of Jan 24, 2024');
  });

  it('takes what the person chose for a school that was not certain', async () => {
    const section = await show();
    await section.paste(list);
    await section.set('Practice Cedar High', '1Sam Sample', 'change');
    await section.doing(() => section.labelled('I do not know the day').click());
    await section.press('Use this list');
    expect(section.kept.directory).toMatchObject({ asOf: null, schools: [{}, {}, { specialist: 'Sam Sample' }] });
  });

  it('reads the list anew when a column holds something else', async () => {
    const section = await show();
    await section.paste(list);
    await section.set('Column 2: SIS', 'ignore', 'change');
    expect(section.text()).toContain('These columns do not make a list');
    expect(section.text()).not.toContain('Use this list');
    await section.set('Column 2: SIS', 'specialist', 'change');
    expect(section.text()).toContain('3 schools in the list');
  });

  it('shows what changes before it is taken, and nothing changes on Cancel', async () => {
    const section = await show();
    await section.paste(list);
    await section.set('Day of the list', '2024-01-24', 'input');
    await section.press('Use this list');
    const before = section.kept.directory;
    await section.paste(
      'School\tSIS\nPractice Alder High\tSam Sample\nPractice Fir High\tSam Sample\nPractice Cedar High\tTBD',
    );
    const changes = section.all('.directory-changes li').map((line) => line.textContent);
    expect(changes).toEqual([
      'Practice Alder High: Paige Practice → Sam Sample',
      'No longer listed: Practice Birch Middle',
      'New: Practice Fir High',
    ]);
    await section.press('Cancel');
    expect(section.kept.directory).toBe(before);
    await section.press('Remove the list');
    expect(section.kept.directory).toBeNull();
  });

  it('names the reason of a refusal, and the place of what was left out', async () => {
    const section = await show();
    await section.paste('  ');
    expect(section.root.querySelector('[role=alert]')?.textContent).toBe(
      'This list was not imported. What was in force stays.There is no text in it: it is empty.',
    );
    await section.paste(`${list}\n\tMara Madeup`);
    expect(section.text()).toContain('Line 5: the school’s cell is empty. Mara Madeup');
  });

  it('says that the browser kept nothing where it refused', async () => {
    const section = await show('en', false);
    await section.paste(list);
    await section.doing(() => section.labelled('I do not know the day').click());
    await section.press('Use this list');
    expect(section.kept.directory).toBeNull();
    expect(section.text()).toContain('Look it over');
  });

  it('speaks Spanish', async () => {
    const section = await show('es');
    expect(section.text()).toContain('Directorio de escuelas');
    expect(section.text()).toContain('No se importó ninguna lista.');
  });
});

it('every refusal has its words', () => {
  const { t } = makeTexts('en');
  expect(t(`directory.refused.${new Refusal('pdf-no-text').code}`, { pages: 2 })).toContain('no text in this file');
});
