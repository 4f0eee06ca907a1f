// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { TabChanges } from '../../../lib/report/tab-changes.ts';
import type { Change, ChangeState } from '../../../lib/report/verified.ts';
import { fakeServices } from './fake-services.ts';
import { aReport } from './made-up.ts';
import { show } from './show.tsx';

const at = new Date(2026, 2, 2, 10, 42).getTime();
const whose = { personID: '7001', studentNumber: '100234' };

function change(state: ChangeState, value: boolean, own: Partial<Change> = {}): Change {
  return {
    page: 'relationships',
    check: 'REL-PORTAL',
    who: 'person 910201',
    field: 'portal',
    row: 1,
    name: 'Practice, Pat',
    before: false,
    value,
    state,
    documentKey: 'first',
    since: at,
    at,
    ...own,
  };
}
const told = (...changes: Change[]): TabChanges => ({ whose, changes });
const open = async (changes: TabChanges | null, language: 'en' | 'es' = 'en') => {
  const fake = fakeServices({ report: aReport(), changes });
  fake.services.language = language;
  return { ...(await show(fake.services)), fake };
};

describe('what became of a change', () => {
  it.each([
    ['changed', true, 'Portal, row 2 (Practice, Pat): ticked on the page, not seen saved yet'],
    ['still', false, 'Portal, row 2 (Practice, Pat): still empty'],
  ] as const)('is told when it is %s', async (state, value, text) => {
    expect((await open(told(change(state, value)))).section('After your changes')).toContain(text);
  });

  it('is told when it was saved, with the time at which that was read', async () => {
    const { section } = await open(told(change('saved', true)));
    expect(section('After your changes')).toMatch(/Portal, row 2 \(Practice, Pat\): ticked, saved, verified 10:42.AM$/);
  });

  it('is told of a box that was emptied, of one without a name, and in Spanish', async () => {
    const { section } = await open(told(change('saved', false, { name: null, before: true })), 'es');
    expect(section('Después de sus cambios')).toMatch(
      /fila 2 \(nombre no leído\): vacío, guardado, verificado a las 10:42$/,
    );
  });

  it.each([
    ['nothing was changed', told(change('open', false))],
    ['nothing is followed', null],
    [
      'it is of another student',
      { ...told(change('saved', true)), whose: { personID: '7009', studentNumber: '100999' } },
    ],
    [
      'it is not certain that it is of this student',
      { ...told(change('saved', true)), whose: { personID: null, studentNumber: null } },
    ],
  ])('is not there when %s', async (_, changes) => {
    expect((await open(changes)).root.querySelector('.changes')).toBeNull();
  });
});

describe('the status line', () => {
  it('says each piece of news once, and nothing of what stood there when the panel was opened', async () => {
    const { status, settle, fake } = await open(told(change('changed', true)));
    expect(status()).toBe('');
    await settle(() => fake.changes.set(told(change('saved', true, { at: at + 60_000 }))));
    expect(status()).toMatch(/ticked, saved, verified 10:43.AM$/);
    await settle(() =>
      fake.changes.set(told(change('saved', true, { at: at + 60_000 }), change('open', false, { who: 'b' }))),
    );
    expect(fake.calls).toEqual([]);
    await settle(() => fake.changes.set(told(change('still', false, { at: at + 90_000 }))));
    expect(status()).toBe('Portal, row 2 (Practice, Pat): still empty');
  });

  it('never says "saved" of what was only changed', async () => {
    const { text, status, settle, fake } = await open(told(change('open', false)));
    await settle(() => fake.changes.set(told(change('changed', true))));
    expect(status()).toContain('not seen saved yet');
    expect(`${text()} ${status()}`).not.toMatch(/verified|saved,/);
  });
});
