import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { practiceProfile } from '../../lib/district/practice.ts';
const { relationshipTypes, access, checks, custodyText } = practiceProfile;
writeFileSync('/tmp/district.json', JSON.stringify({ relationshipTypes, access, checks, custodyText }));
const root = fileURLToPath(new URL('../..', import.meta.url));
const out: any = await build({ root, configFile: false, logLevel: 'error', build: { write: false, minify: process.env['MIN'] ? 'oxc' : false, modulePreload: false, lib: { entry: 'tests/bench/zchk.ts', formats: ['iife'], name: 'x' } } });
writeFileSync(process.env['OUT'] ?? '/tmp/chk.js', [out].flat()[0].output[0].code);
