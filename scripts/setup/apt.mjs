import { existsSync } from 'node:fs';
import { run } from './run.mjs';
import { SetupError } from './setup-error.mjs';

// Another installation may hold apt's lock for a while: wait for it, up to five minutes.
const apt = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', '-qq'];

/** True as root on Debian or a descendant. */
export function canAptInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** Installs Debian packages, without those they only recommend. Throws a SetupError when apt fails. */
export function aptInstall(packages) {
  process.stdout.write(`Installing ${packages.join(', ')}…\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const done =
    run('apt-get', [...apt, 'update'], env) === 0 &&
    run('apt-get', [...apt, 'install', '-y', '--no-install-recommends', ...packages], env) === 0;
  if (!done) throw new SetupError(`apt-get could not install ${packages.join(', ')}: see its message above.`);
}
