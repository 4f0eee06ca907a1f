import { execFile, execFileSync } from 'node:child_process';
import { chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from '../browsers/temporary-folder.ts';
import { siteConfig } from './rt-config.ts';

/** Whom Request Tracker runs as: www-data when the tests run as root (never as root), else as we are. */
type Identity = { uid?: number; gid?: number };

type Seeded = { queue: number; fields: { 'Student ID': number; School: number }; token: string };
export type Instance = { env: NodeJS.ProcessEnv; identity: Identity; seeded: Seeded; remove(): void };

/**
 * Makes a Request Tracker instance of its own in a temporary folder: configuration, SQLite database, seeded queue and
 * staff member. Nothing under /etc or /var is read or written, so whatever the machine runs stays as it is.
 * Takes about six seconds. Throws with the program's own words when a step fails, leaving no folder behind.
 */
export async function makeInstance(queue: string, user: string, password: string): Promise<Instance> {
  const { path: folder, remove } = temporaryFolder('practice-desk');
  try {
    const identity = runAs();
    const env = writeInstance(folder, password, identity);
    const run = (program: string, args: string[]) =>
      promisify(execFile)(program, args, { env, cwd: folder, timeout: 120_000, ...identity });
    const rootPassword = ['--root-password-file', join(folder, 'password')];
    await run('rt-setup-database-5', ['--action', 'init', '--skip-create', ...rootPassword]);
    const seeded = await run('perl', [join(folder, 'seed.pl'), queue, user, password]);
    return { env, identity, seeded: JSON.parse(seeded.stdout) as Seeded, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function runAs(): Identity {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'www-data'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function writeInstance(folder: string, password: string, identity: Identity): NodeJS.ProcessEnv {
  const own = (path: string) => {
    if (identity.uid !== undefined && identity.gid !== undefined) chownSync(path, identity.uid, identity.gid);
  };
  for (const name of ['', 'extra-config', 'mason', 'session', 'var']) {
    mkdirSync(join(folder, name), { recursive: true });
    own(join(folder, name));
  }
  // seed.pl is copied: a checkout is often in a home folder that www-data may not enter.
  const seed = readFileSync(new URL('./seed.pl', import.meta.url), 'utf8');
  for (const [name, text] of Object.entries({ 'RT_SiteConfig.pm': siteConfig(folder), password, 'seed.pl': seed })) {
    writeFileSync(join(folder, name), text, { mode: 0o600 });
    own(join(folder, name));
  }
  return {
    PATH: `${process.env['PATH']}:/usr/sbin:/sbin`,
    LANG: 'C.UTF-8',
    HOME: folder,
    TMPDIR: folder,
    RT_SITE_CONFIG: join(folder, 'RT_SiteConfig.pm'),
    RT_SITE_CONFIG_DIR: join(folder, 'extra-config'),
  };
}
