import { describe, expect, it } from 'vitest';
import { parentLike } from '../../../lib/checks/parent-like.ts';
import { isSelf } from '../../../lib/checks/relationship-type.ts';
import { and, judge, not, or } from '../../../lib/checks/tri.ts';
import { district } from './kit.ts';

describe('three-valued logic', () => {
  it('keeps "not known" unless one side settles it', () => {
    expect([and(true, null), and(false, null), and(true, true), and(null, null)]).toEqual([null, false, true, null]);
    expect([or(true, null), or(false, null), or(false, false)]).toEqual([true, null, false]);
    expect([not(true), not(false), not(null)]).toEqual([false, true, null]);
  });

  it('says "meets" only of what is known on both sides', () => {
    expect([judge(true, true, 'fails'), judge(null, true, 'fails')]).toEqual(['meets', null]);
    expect([judge(true, false, 'fails'), judge(true, false, 'review')]).toEqual(['fails', 'review']);
    expect([judge(true, null, 'fails'), judge(null, false, 'fails'), judge(null, null, 'fails')]).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect([judge(false, true, 'fails'), judge(false, false, 'fails'), judge(false, null, 'fails')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('relationship types', () => {
  it.each(['Mother', ' mother ', 'MOTHER.', 'Foster-Parent', 'fosterparent'])('"%s" is parent-like', (type) => {
    expect(parentLike(type, district)).toBe(true);
  });

  it.each(['Step-Mother', 'Stepmother', 'Step Mother', 'Grandmother', 'Mother-in-law', 'Aunt', '', '-'])(
    '"%s" is not',
    (type) => {
      expect(parentLike(type, district)).toBe(false);
    },
  );

  it('is not known of a type that was not read', () => {
    expect(parentLike(null, district)).toBeNull();
  });

  it('knows the own row', () => {
    expect(['Self', 'SELF.', 'Myself', null].map(isSelf)).toEqual([true, true, false, false]);
  });
});
