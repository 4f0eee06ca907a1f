import { type SpawnOptions, spawn } from 'node:child_process';
import { atProcessEnd } from './cleanup.ts';

const stopLimitMs = 5_000;

export type Child = {
  /** The last 20,000 characters of what it printed. */
  log(): string;
  /** Settles when the program has ended. */
  ended: Promise<void>;
  /** Ends it and its own children: asks first, then makes it. Safe to call twice. */
  stop(): Promise<void>;
};

/**
 * Starts a program that must not outlive the tests. It leads a process group of its own, so that ending it ends its
 * children and nothing else; should this process end first, the group is ended with it.
 */
export function startChild(program: string, args: string[], options: SpawnOptions): Child {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-20_000);
    });
  }
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', (error) => {
      log += error.message;
      resolve();
    });
  });
  const signal = (name: NodeJS.Signals) => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  };
  const ours = atProcessEnd(() => signal('SIGKILL'));
  let stopping: Promise<void> | null = null;
  const stop = async () => {
    signal('SIGTERM');
    const late = setTimeout(() => signal('SIGKILL'), stopLimitMs);
    await ended;
    clearTimeout(late);
    signal('SIGKILL');
    ours();
  };
  return {
    log: () => log,
    ended,
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };
}
