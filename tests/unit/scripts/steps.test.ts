import { describe, expect, it } from 'vitest';
import { groupsOf, steps } from '../../../scripts/test/steps.ts';

const names = (wanted: string[]) => groupsOf(wanted).map((group) => group.map(({ name }) => name));

describe('the steps of npm test', () => {
  it('run all, once each, in order, and at most three at the same time', () => {
    expect(names([]).flat()).toEqual(steps.map(({ name }) => name));
    expect(Math.max(...names([]).map(({ length }) => length))).toBeLessThanOrEqual(3);
  });

  it('never run beside one that they need', () => {
    for (const group of groupsOf([]))
      for (const { needs = [] } of group)
        expect(group.filter(({ name }) => needs.includes(name)).map(({ name }) => name)).toEqual([]);
  });

  it('are those that are named, each beside its own neighbours alone', () => {
    expect(names(['types'])).toEqual([['types']]);
    expect(names(['helpdesk', 'types', 'lint', 'unused'])).toEqual([['lint', 'types'], ['unused'], ['helpdesk']]);
  });
});
