import { describe, expect, it } from 'vitest';
import { linkState } from '../../../lib/campus/link-state.ts';
import { markedBy, withLinkWords } from '../../../lib/campus/link-words.ts';
import type { RawReading } from '../../../lib/campus/raw.ts';
import { specsFor } from '../../../lib/campus/specs.ts';

const words = { linked: ['Matched', 'Hecho'], unlinked: ['Open item'], error: [], possible: ['Twin?'] };

/** What the link cell of a registration page says, in our words. */
function said(text: string, given: typeof words = words, page = 'olr-application'): unknown {
  const line = { list: 'applicants', within: null, group: null, values: { link: text, name: text }, ids: {} };
  const raw = { pages: [{ page, lines: [line] }] } as unknown as RawReading;
  return withLinkWords(raw, given).pages[0]?.lines[0]?.values;
}

describe('the district’s words of link states', () => {
  it('are read as ours, whole and without regard to case; nothing else is', () => {
    expect(said('MATCHED')).toEqual({ link: 'Linked', name: 'MATCHED' });
    expect(said('open item | Practice')).toMatchObject({ link: 'Not linked | Practice' });
    expect(said('Not matched')).toMatchObject({ link: 'Not matched' });
    expect(said('Matched', words, 'olr-search')).toMatchObject({ link: 'Matched' });
  });

  it('a contradiction is still one', () => {
    const { link } = said('Matched | Open item') as { link: string };
    expect(linkState(link)).toBe(null);
  });

  it('a word that two states claim says nothing', () => {
    expect(said('Matched', { ...words, unlinked: ['matched'] })).toMatchObject({ link: 'Matched' });
  });

  it('are found outside of columns too', () => {
    const spec = markedBy(specsFor({}), words).find(({ id }) => id === 'olr-application');
    const patterns = spec?.lists.flatMap(({ marked }) => (marked ? [new RegExp(marked.words)] : [])) ?? [];
    expect(patterns.length).toBeGreaterThan(0);
    expect(patterns.every((pattern) => pattern.test('open item') && !pattern.test('open items'))).toBe(true);
  });
});
