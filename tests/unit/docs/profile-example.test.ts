import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseProfile } from '../../../lib/district/parse.ts';
import { placeholders } from '../../../lib/district/placeholders.ts';
import { profileSchema } from '../../../lib/district/schema.ts';
import { sensitivities } from '../../../lib/district/sensitivity.ts';
import { formField, formStep } from '../../../lib/district/targets/form-field.ts';
import { targetKinds } from '../../../lib/district/targets.ts';

const page = readFileSync(new URL('../../../docs/district-profile.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/^```json\n(.*?)^```/gms)].map((match) => match[1] ?? '');
const example = examples[0] ?? '';

/** Every field of an object schema, and of the objects and lists of objects inside it: `assignments.entries.school`. */
function fields(schema: unknown, at = ''): string[] {
  const { shape, element, innerType } = (schema as { def: Record<string, unknown> }).def;
  if (innerType) return fields(innerType, at);
  if (element) return fields(element, at);
  if (typeof shape !== 'object' || shape === null) return [at];
  return Object.entries(shape).flatMap(([name, inner]) => fields(inner, at === '' ? name : `${at}.${name}`));
}

/** Whether a value has a field somewhere, in any entry of the lists on the way. */
function has(value: unknown, [name, ...rest]: string[]): boolean {
  if (name === undefined) return true;
  if (Array.isArray(value)) return value.some((entry) => has(entry, [name, ...rest]));
  return typeof value === 'object' && value !== null && name in value && has(Object(value)[name], rest);
}

const targetFields = targetKinds.map((schema) => ({
  type: schema.shape.type.value,
  names: Object.keys(schema.shape),
}));

describe('docs/district-profile.md', () => {
  it('has one example, and the extension takes it', () => {
    expect(examples).toHaveLength(1);
    expect(parseProfile(example)).toMatchObject({ ok: true });
  });

  it('has every field of the schema in the example', () => {
    const all = fields(profileSchema).filter((path) => path !== 'targets');
    expect(all).toContain('assignments.entries.backup');
    expect(all.filter((path) => !has(JSON.parse(example), path.split('.')))).toEqual([]);
  });

  it('names every field of the schema in its text', () => {
    const text = page.replace(/^```json.*?^```/gms, '');
    const formNames = [...Object.keys(formField.shape), ...Object.keys(formStep.shape)];
    const names = [...Object.keys(profileSchema.shape), ...targetFields.flatMap((target) => target.names)];
    const words = [...names, ...formNames, ...sensitivities, ...targetFields.map(({ type }) => type)];
    expect(words.filter((word) => !text.includes(`\`${word}\``))).toEqual([]);
    expect(placeholders.filter((name) => !text.includes(`\`{{${name}}}\``))).toEqual([]);
  });

  it.each(targetFields)('shows every field of a $type target', ({ type, names }) => {
    const { targets } = JSON.parse(example) as { targets: Record<string, unknown>[] };
    const shown = targets.find((target) => target['type'] === type) ?? {};
    // `sensitivity` is the same in every target; the example leaves it out where nothing is carried.
    expect(names.filter((name) => name !== 'sensitivity' && !(name in shown))).toEqual([]);
  });

  it('shows every field of a form’s field', () => {
    const { targets } = JSON.parse(example) as { targets: { steps?: { fields: Record<string, unknown>[] }[] }[] };
    const shown = targets.flatMap(({ steps = [] }) => steps.flatMap(({ fields: all }) => all.flatMap(Object.keys)));
    expect(Object.keys(formField.shape).filter((name) => !shown.includes(name))).toEqual([]);
  });
});
