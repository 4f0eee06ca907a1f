import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { profileJsonSchema } from './schema/profile-json-schema.ts';

/** Writes the JSON Schema of the district profile to where the builds take it from: `npm run schema`. */
const file = fileURLToPath(new URL('../public/district-profile.schema.json', import.meta.url));
writeFileSync(file, profileJsonSchema());
