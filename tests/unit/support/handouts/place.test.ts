import { describe, expect, it } from 'vitest';
import { handoutPath, parseHandout } from '../../../../lib/support/handouts/place.ts';

const query = (path: string) => path.slice(path.indexOf('?'));

describe('the address of a hand-out', () => {
  it('holds numbers of tab, frame and line alone', () => {
    expect(handoutPath({ kind: 'activation', tabId: 5, frameId: 4, row: 0 })).toBe(
      'handout.html?for=activation&tab=5&frame=4&row=0',
    );
    expect(handoutPath({ kind: 'replies', tabId: 5 })).toBe('handout.html?for=replies&tab=5');
  });

  it('is read as it was written', () => {
    for (const place of [
      { kind: 'activation', tabId: 1503422239, frameId: 0, row: 12 },
      // A frame as Firefox numbers them.
      { kind: 'activation', tabId: 6, frameId: 30_064_771_077, row: 0 },
      { kind: 'student-app', tabId: 7 },
      { kind: 'replies', tabId: 7 },
    ] as const)
      expect(parseHandout(query(handoutPath(place)))).toEqual(place);
  });

  it.each([
    '',
    '?for=activation',
    '?for=activation&tab=5&frame=4',
    '?for=activation&tab=5&frame=4&row=-1',
    '?for=activation&tab=5&frame=1e3&row=0',
    '?for=activation&tab=9007199254740993&frame=4&row=0',
    '?for=replies&tab=',
    '?for=other&tab=5',
    '?tab=5',
  ])('names no hand-out: %j', (search) => {
    expect(parseHandout(search)).toBeNull();
  });
});
