import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemText } from '../../../components/settings/profile/problem-text.ts';
import { parseProfile } from '../../../lib/district/parse.ts';
import { practiceProfile } from '../../../lib/district/practice.ts';

const page = readFileSync(new URL('../../../docs/district-profile.md', import.meta.url), 'utf8');
const example = JSON.parse(/^```json\n(.*?)^```/ms.exec(page)?.[1] ?? '');

/** A value with each of its parts, one at a time, put in another's place. */
function* spoiled(value: unknown, bad: unknown): Generator<unknown> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      for (const one of spoiled(inner, bad)) {
        yield Array.isArray(value)
          ? value.map((old, at) => (String(at) === key ? one : old))
          : { ...value, [key]: one };
      }
    }
  }
  yield bad;
}

describe('reasons in Spanish', () => {
  it('are there for whatever can be wrong with one field of the example', () => {
    const reasons = new Set<string>();
    for (const bad of [undefined, -7, 'x y', { en: 'x', colour: 1 }]) {
      for (const value of spoiled(example, bad)) {
        const parsed = parseProfile(value);
        if (!parsed.ok) for (const { reason } of parsed.problems) reasons.add(reason);
      }
    }
    expect(reasons.size).toBeGreaterThan(20);
    expect([...reasons].filter((reason) => problemText(reason, 'es') === null)).toEqual([]);
    // More than a thousand profiles are parsed.
  }, 60_000);

  it.each([
    ['must be a list', 'debe ser una lista'],
    ['must have at most 300 characters', 'debe tener como máximo 300 caracteres'],
    ['there is no school "ghost"', 'no hay ninguna escuela "ghost"'],
    ['is not valid JSON (line 3, column 7)', 'no es JSON válido (línea 3, columna 7)'],
    [
      'could not be reached (the browser has not been allowed to read this host)',
      'no se pudo alcanzar (el navegador no tiene permiso para leer este servidor)',
    ],
    ['did not answer within 15 seconds', 'no respondió en 15 segundos'],
    [
      'has 10.0 million characters; the most that is read is 1.0 million',
      'tiene 10.0 millones de caracteres; se leen como máximo 1.0 millones',
    ],
  ])('%s', (reason, spanish) => {
    expect(problemText(reason, 'es')).toBe(spanish);
    expect(problemText(reason, 'en')).toBe(reason);
  });

  it('are not made up where there is none', () => {
    expect(problemText('is of a kind nobody thought of', 'es')).toBeNull();
    expect(parseProfile(practiceProfile).ok).toBe(true);
  });
});
