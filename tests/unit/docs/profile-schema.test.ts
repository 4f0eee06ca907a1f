import { readFileSync } from 'node:fs';
import Ajv, { type ErrorObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../../lib/district/default.ts';
import { practiceProfile } from '../../../lib/district/practice.ts';
import { profileJsonSchema } from '../../../scripts/schema/profile-json-schema.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const published = read('public/district-profile.schema.json');
const example = (): Record<string, unknown> =>
  JSON.parse(/^```json\n(.*?)^```/ms.exec(read('docs/district-profile.md'))?.[1] ?? '');

// Formats are notes here: what they mean for us stands beside them as patterns, or is said by the import.
const validate = new Ajv({ allErrors: true, validateFormats: false, discriminator: false }).compile(
  JSON.parse(published),
);

/** Where a value does not fit the published schema, as `/path keyword`. */
function misfits(value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, keyword }: ErrorObject) => `${instancePath} ${keyword}`);
}

describe('public/district-profile.schema.json', () => {
  it('is what the code says; else run "npm run schema"', () => {
    expect(published).toBe(profileJsonSchema());
  });

  it('takes the example of the docs, and the profiles that come with the extension', () => {
    expect(misfits(example())).toEqual([]);
    expect(misfits(defaultProfile)).toEqual([]);
    expect(misfits(practiceProfile)).toEqual([]);
  });

  it('takes a profile without the fields that have a default', () => {
    const { version, district, relationshipTypes, access, custodyText } = example();
    expect(misfits({ version, district, relationshipTypes, access, custodyText, support: {}, targets: [] })).toEqual(
      [],
    );
  });

  it('refuses, at the right place, what the import refuses', () => {
    const spoil = (change: Record<string, unknown>) => misfits({ ...example(), ...change });
    expect(spoil({ version: 2 })).toContain('/version const');
    expect(spoil({ colour: 'red' })).toContain(' additionalProperties');
    expect(spoil({ district: { id: 'Not An Id', name: 'Example' } })).toEqual(['/district/id pattern']);
    expect(spoil({ specialists: [{ id: 'a', name: 'Example', booking: 'javascript:alert(1)' }] })).toContain(
      '/specialists/0/booking pattern',
    );
    expect(misfits({ ...example(), targets: undefined })).toContain(' required');
  });
});
