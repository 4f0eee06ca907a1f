// The way in for `npm start` and `npm test` on any machine with Node 20 or later and npm: installs what is missing, then
// goes on under the project's own Node 24. Plain JavaScript with built-in modules only: nothing is installed yet.
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './setup/ensure-browsers.mjs';
import { ensurePackages } from './setup/ensure-packages.mjs';
import { run } from './setup/run.mjs';
import { SetupError } from './setup/setup-error.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [command, ...rest] = process.argv.slice(2);
const args = rest[0] === '--' ? rest.slice(1) : rest;

/** Node 24 and the project's tools first, so that scripts that say just `node` or `vite` get ours. */
function projectEnvironment() {
  const bin = join(root, 'node_modules', '.bin');
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
}

/** What is run against the build and tells numbers. */
const measured = { bench: 'tests/bench/run.ts', faults: 'tests/faults/main.ts' };

function main() {
  if (!['start', 'test', ...Object.keys(measured)].includes(command)) {
    throw new SetupError('Usage: node scripts/bootstrap.mjs start|test|bench|faults [-- arguments]');
  }
  process.chdir(root);
  const node = ensurePackages(root);
  const env = projectEnvironment();
  const found = ensureBrowsers(command === 'test' ? ['chromium', 'firefox'] : ['chromium-or-firefox']);
  if (command === 'test') return run(node, ['scripts/test.ts', ...args], env);
  const built = run('npm', ['run', 'build'], env);
  if (built !== 0) return built;
  const script = measured[command];
  if (script !== undefined) return run(node, [script, ...args], env);
  if (found.onlyGoogleChrome) {
    process.stderr.write(byHand(found.onlyGoogleChrome));
    return 1;
  }
  return run(node, ['scripts/demo.ts', ...args], env);
}

/** What a person can do with Google Chrome, which takes no extension from the command line. */
function byHand(chrome) {
  return `
Only Google Chrome was found (${chrome}). It ignores --load-extension, so load the extension by hand:
  1. open chrome://extensions
  2. switch on "Developer mode"
  3. press "Load unpacked" and choose ${join(root, '.output', 'chrome-mv3')}
Or install Chromium or Firefox and run npm start again.
`;
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
