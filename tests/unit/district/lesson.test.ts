import { describe, expect, it } from 'vitest';
import { answers, forget, type Lesson, learn, lessonsIn } from '../../../lib/district/lesson.ts';
import { parseProfile } from '../../../lib/district/parse.ts';
import { practiceProfile } from '../../../lib/district/practice.ts';
import { nothingTaught, parseTaught, withTaught } from '../../../lib/district/taught.ts';

const portal: Lesson = { kind: 'field', field: 'portal', word: 'Family Access' };
const header: Lesson = { kind: 'header', selector: '.our-bar' };
const name: Lesson = { kind: 'name', selector: 'h2' };
const linked: Lesson = { kind: 'link', state: 'linked', word: 'Matched' };

const all = [portal, header, name, linked].reduce(learn, nothingTaught);

describe('lessons', () => {
  it('are kept by what they are about', () => {
    expect(all).toEqual({
      labels: { portal: ['Family Access'] },
      headers: [{ root: '.our-bar', name: 'h2' }],
      linkWords: { linked: ['Matched'], unlinked: [], error: [], possible: [] },
    });
    expect(lessonsIn(all)).toEqual([portal, header, name, linked]);
  });

  it('a word belongs to the field, and to the state, that was taught last', () => {
    const guardian = { ...portal, field: 'guardian' } as Lesson;
    expect(learn(all, guardian).labels).toEqual({ guardian: ['Family Access'] });
    const error = { ...linked, state: 'error' } as Lesson;
    expect(learn(all, error).linkWords).toMatchObject({ linked: [], error: ['Matched'] });
  });

  it('a name without a header is no lesson', () => {
    expect(learn(nothingTaught, name)).toEqual(nothingTaught);
  });

  it('are forgotten one by one', () => {
    expect([name, header, portal, linked].reduce(forget, all)).toEqual(nothingTaught);
    expect(forget(all, { ...portal, word: 'Other' } as Lesson)).toEqual(all);
  });

  it('count only for what was asked', () => {
    expect(answers(portal, { kind: 'field', field: 'portal' })).toBe(true);
    expect(answers(portal, { kind: 'field', field: 'guardian' })).toBe(false);
    expect(answers(header, { kind: 'flags' })).toBe(false);
    expect(answers(linked, { kind: 'link', state: 'error' })).toBe(false);
  });
});

describe('a profile with what was taught', () => {
  const base = {
    ...practiceProfile,
    labels: { portal: ['Portal Box'], guardian: ['Adult'] },
    headers: [{ root: '.old' }],
  };

  it('has the taught words and places first, and its own behind them', () => {
    expect(withTaught(base, all)).toMatchObject({
      labels: { portal: ['Family Access', 'Portal Box'], guardian: ['Adult'] },
      headers: [{ root: '.our-bar', name: 'h2' }, { root: '.old' }],
      linkWords: { linked: ['Matched'] },
    });
  });

  it('is as it was when nothing was taught', () => {
    expect(withTaught(base, nothingTaught)).toEqual(base);
  });

  it('takes the export as it is', () => {
    const exported = JSON.parse(JSON.stringify(all)) as object;
    expect(parseProfile({ ...practiceProfile, ...exported })).toMatchObject({ ok: true });
  });

  it('takes nothing from a store that does not fit', () => {
    expect(parseTaught({ labels: { portal: 'x' } })).toEqual(nothingTaught);
    expect(parseTaught('{}')).toEqual(nothingTaught);
  });
});
