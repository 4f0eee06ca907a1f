import { describe, expect, it } from 'vitest';
import { notPaused, pausedBy, withoutPause, withoutTab, withPause } from '../../../lib/storage/pause.ts';

const noon = Date.UTC(2026, 0, 5, 12);
const minute = 60_000;

describe('pausing', () => {
  it('nothing is paused at first', () => {
    expect(pausedBy(notPaused, 1, 'relationships', noon)).toBeNull();
  });

  it('a tab: that tab only', () => {
    const pause = withPause(notPaused, 'tab', 1, 'relationships', noon);
    expect(pausedBy(pause, 1, null, noon)).toBe('tab');
    expect(pausedBy(pause, 2, 'relationships', noon)).toBeNull();
  });

  it('half an hour: every tab, up to the thirtieth minute', () => {
    const pause = withPause(notPaused, 'half-hour', 1, null, noon);
    expect(pausedBy(pause, 2, null, noon + 30 * minute - 1)).toBe('half-hour');
    expect(pausedBy(pause, 2, null, noon + 30 * minute)).toBeNull();
  });

  it('a kind of page: in every tab, no other kind', () => {
    const pause = withPause(notPaused, 'page', 1, 'relationships', noon);
    expect(pausedBy(pause, 2, 'relationships', noon)).toBe('page');
    expect(pausedBy(pause, 1, 'households', noon)).toBeNull();
  });

  it('a kind of page that is not known: the tab', () => {
    expect(pausedBy(withPause(notPaused, 'page', 1, null, noon), 1, null, noon)).toBe('tab');
  });

  it('the same thing twice is kept once', () => {
    const once = withPause(withPause(notPaused, 'tab', 1, null, noon), 'page', 1, 'relationships', noon);
    expect(withPause(withPause(once, 'tab', 1, null, noon), 'page', 1, 'relationships', noon)).toEqual(once);
  });
});

describe('resuming', () => {
  const all = { tabs: [1, 2], until: noon + minute, pages: ['relationships' as const, 'households' as const] };

  it('leaves other tabs and kinds of page paused', () => {
    const pause = withoutPause(all, 1, 'relationships');
    expect(pausedBy(pause, 1, 'relationships', noon)).toBeNull();
    expect(pausedBy(pause, 2, 'relationships', noon)).toBe('tab');
    expect(pausedBy(pause, 1, 'households', noon)).toBe('page');
  });

  it('of a page that is not known resumes every kind', () => {
    expect(pausedBy(withoutPause(all, 1, null), 1, 'households', noon)).toBeNull();
  });

  it('closing a tab forgets it', () => {
    expect(withoutTab(all, 2).tabs).toEqual([1]);
  });
});
