import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scenarioById, scenarioByPerson, scenarios } from '../../campus/scenarios/index.ts';

const helpers = new Set(['index', 'define', 'big', 'made-up-name']);
const files = readdirSync(new URL('../../campus/scenarios', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));

const required = [
  ...['all-fine', 'guardian-empty', 'portal-empty', 'portal-without-guardian', 'ended-with-access', 'no-guardian'],
  ...[
    'same-person-twice',
    'custody-flag-late',
    'missing-portal-column',
    'many-rows',
    'shared-custody',
    'hostile-names',
  ],
];

const schools = [
  ...['Practice Alder High School', 'Practice Birch Middle School', 'Practice Cedar Elementary School'],
  'Practice Dogwood Academy',
];

describe('the scenarios', () => {
  test('every file is registered under its name, and the twelve are there', () => {
    expect(scenarios.map(({ id }) => id).sort()).toEqual(files.filter((file) => !helpers.has(file)).sort());
    expect(scenarios.map(({ id }) => id)).toEqual(expect.arrayContaining(required));
  });

  test('students can be told apart, and are found by id and by personID', () => {
    for (const key of ['personID', 'studentNumber', 'name'] as const)
      expect(new Set(scenarios.map(({ student }) => student[key])).size).toBe(scenarios.length);
    for (const scenario of scenarios) {
      expect(scenarioById(scenario.id)).toBe(scenario);
      expect(scenarioByPerson(scenario.student.personID)).toBe(scenario);
      expect(schools).toContain(scenario.school);
    }
    expect(new Set(scenarios.map(({ school }) => school))).toEqual(new Set(schools));
  });

  test.each(scenarios)('$id expects findings about rows that are there', ({ rows, expected }) => {
    const names = rows.map(({ name }) => name);
    for (const { name, pairName } of expected.findings)
      for (const wanted of [name, pairName]) if (typeof wanted === 'string') expect(names).toContain(wanted);
    for (const { check } of expected.couldNotRun)
      expect(expected.findings).toContainEqual({ check, outcome: 'unknown', name: null });
  });

  test('people are obviously made up', () => {
    for (const { student, rows } of scenarios)
      for (const { name } of [student, ...rows]) expect(name).toMatch(/Practice|Testerman|Example|Sample|Placeholder/);
  });

  test('a made-up list has as many different people as asked for, and no other size than 1 to 10,000', () => {
    const big = scenarioById('rows-10000');
    expect(new Set(big?.rows.map(({ name }) => name)).size).toBe(10_000);
    expect(big?.expected.findings).toHaveLength(500);
    expect(scenarioByPerson(big?.student.personID ?? '')?.id).toBe('rows-10000');
    expect(() => scenarioById('rows-0')).toThrow(RangeError);
    expect(() => scenarioById('rows-10001')).toThrow(RangeError);
  });
});
