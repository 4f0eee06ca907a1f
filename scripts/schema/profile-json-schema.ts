import { z } from 'zod';
import { profileSchema } from '../../lib/district/schema.ts';

/**
 * The JSON Schema (draft 7, which most editors read) of what a district writes: fields with a default may be left out.
 * What only code can tell, such as an id that stands twice, is not in it; the import says that.
 */
export function profileJsonSchema(): string {
  const schema = z.toJSONSchema(profileSchema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { protocol } = zodSchema._zod.def as { protocol?: RegExp };
      // zod drops which scheme an address must have, and writes formats of its own beside their patterns.
      if (jsonSchema.format === 'uri' && protocol?.source === '^https$') jsonSchema.pattern = '^https:';
      if (jsonSchema.format === 'starts_with') delete jsonSchema.format;
    },
  });
  return `${JSON.stringify({ title: 'Campus Lens district profile, version 1', ...schema })}\n`;
}
