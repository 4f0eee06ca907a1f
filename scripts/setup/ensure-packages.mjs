import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { SetupError } from './setup-error.mjs';

const wantedMajor = 24; // the version of the package "node" in package.json

/**
 * Installs the npm packages when they are missing or other than the lockfile says, and checks the project's own Node.
 * @returns the path of Node 24. Throws a SetupError that says what went wrong.
 */
export function ensurePackages(root) {
  if (!installedAsLocked(root)) {
    process.stdout.write('Installing npm packages…\n');
    // Errors only: that the Node at hand is older than some packages ask for is why the project brings its own.
    if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0)
      throw new SetupError('npm ci failed: see its message above.');
  }
  const node = join(root, 'node_modules', '.bin', 'node');
  const version = versionOf(node);
  if (!version.startsWith(`v${wantedMajor}.`)) {
    throw new SetupError(
      `node_modules/.bin/node should be Node ${wantedMajor} but is ${version || 'missing'}: its install script has not run. ` +
        'Allow install scripts (npm config get ignore-scripts must say false) and run: npm rebuild node',
    );
  }
  return node;
}

/** npm notes what it has installed in node_modules/.package-lock.json, at the very end of an installation. */
function installedAsLocked(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const present = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted) throw new SetupError('package-lock.json is missing.');
  if (!present) return false;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version,
  );
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

function versionOf(node) {
  try {
    return execFileSync(node, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}
