import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseProfile } from '../lib/district/parse.ts';
import { extensionId } from './policies/extension-id.ts';
import { fillPolicy } from './policies/fill-policy.ts';
import { hostsNeeded } from './policies/hosts-needed.ts';

/**
 * `npm run policies`: the files of docs/policies with a district's own values, for docs/deploy.md. A profile that does
 * not fit writes nothing; every problem is named with its field.
 */
const root = resolve(import.meta.dirname, '..');
const samples = join(root, 'docs/policies');
const usage = `Usage: npm run policies -- profile.json (--key campus-lens.pem | --id <32 letters>) --server updates.example.org
Also: --out <folder> (.output/policies when left out)`;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readOptions() {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { key: text, id: text, server: text, out: { ...text, default: join(root, '.output/policies') } },
    });
    if (positionals.length !== 1) throw new Error('Name the file of the profile.');
    const id = values.id ?? (values.key === undefined ? '' : extensionId(readFileSync(values.key, 'utf8')));
    const profile = readFileSync(positionals[0] ?? '', 'utf8').replace(/^\uFEFF/, '');
    return { id, profile, server: values.server ?? '', out: values.out };
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

const { id, profile, server, out } = readOptions();
if (!/^[a-p]{32}$/.test(id)) fail(`The id must be 32 letters from a to p.\n\n${usage}`);
if (!/^[a-z0-9][a-z0-9.-]*(?::\d+)?$/i.test(server))
  fail(`The server must be a host name, without https://\n\n${usage}`);
const read = parseProfile(profile);
if (!read.ok) {
  fail(
    [
      'The profile does not fit:',
      ...read.problems.map(({ path, reason }) => `  ${path || 'the whole file'}: ${reason}`),
    ].join('\n'),
  );
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const sample = readFileSync(join(samples, 'profile.json'), 'utf8');
mkdirSync(out, { recursive: true });
for (const name of readdirSync(samples)) {
  const text = readFileSync(join(samples, name), 'utf8');
  writeFileSync(join(out, name), fillPolicy(name, text, sample, { id, server, version, profile }));
}
console.log(`The extension's id: ${id}\nThe policy files are in ${out}`);
const hosts = hostsNeeded(read.profile);
if (hosts.length > 0) console.log(`Add to runtime_allowed_hosts in the files that install it: ${hosts.join(' ')}`);
