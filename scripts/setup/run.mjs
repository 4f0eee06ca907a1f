import { spawnSync } from 'node:child_process';

/**
 * Runs a program in this terminal and waits. `npm` is run by the Node that is running now, wherever npm itself lies.
 * @returns its exit code; 1 when it could not start or was ended by a signal.
 */
export function run(program, args, env = process.env) {
  const npm = program === 'npm' ? process.env.npm_execpath : undefined;
  const [file, all] = npm?.endsWith('.js') ? [process.execPath, [npm, ...args]] : [program, args];
  const done = spawnSync(file, all, { stdio: 'inherit', env });
  if (done.error) process.stderr.write(`${program}: ${done.error.message}\n`);
  return done.status ?? 1;
}
