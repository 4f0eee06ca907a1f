import { describe, expect, it } from 'vitest';
import { targetProblems } from '../../../lib/district/target-check.ts';
import { target } from '../../../lib/district/targets.ts';

const base = { id: 'desk', name: 'Desk' };
const problems = (fields: object) => targetProblems(target.parse({ ...base, ...fields }), 'targets.2');
const form = (field: object) => ({
  type: 'form-fill',
  url: 'https://desk.example/new',
  steps: [{ fields: [{ to: { label: 'Subject' }, value: '{{subject}}', ...field }] }],
});

describe('a target that cannot work is refused, and the place is named', () => {
  it.each([
    [
      'an unknown placeholder in a field',
      form({ value: '{{student.ssn}}' }),
      'targets.2.steps.0.fields.0.value',
      '{{student.ssn}} is not a known placeholder',
    ],
    [
      'a selector that is none',
      form({ to: { css: 'input[name=' } }),
      'targets.2.steps.0.fields.0.to.css',
      '"input[name=" is no CSS selector that a field can be found by',
    ],
    [
      'an unknown placeholder in a custom field',
      { type: 'rest', kind: 'rt2', origin: 'https://desk.example', queue: 'q', customFields: { ID: '{{id}}' } },
      'targets.2.customFields.ID',
      '{{id}} is not a known placeholder',
    ],
    [
      'an origin with a path',
      { type: 'rest', kind: 'rt2', origin: 'https://desk.example/rt', queue: 'q' },
      'targets.2.origin',
      'must be an https address without a path, such as https://desk.example',
    ],
    [
      'an overflow without fields',
      { type: 'url', origin: 'https://desk.example', path: '/n', params: {}, overflow: 'form-fill' },
      'targets.2.fields',
      'must not be empty where overflow is form-fill',
    ],
    [
      'an unknown placeholder in a repeated parameter',
      { type: 'url', origin: 'https://desk.example', path: '/n', params: { a: ['x', '{{y}}'] } },
      'targets.2.params.a.1',
      '{{y}} is not a known placeholder',
    ],
  ])('%s', (_, fields, path, reason) => {
    expect(problems(fields)).toEqual([{ path, reason }]);
  });

  it('and one that can is not', () => {
    expect(problems(form({}))).toEqual([]);
  });
});

it('takes no token in a profile', () => {
  const rest = { ...base, type: 'rest', kind: 'rt2', origin: 'https://desk.example', queue: 'q', token: 'secret' };
  expect(target.safeParse(rest).success).toBe(false);
});
