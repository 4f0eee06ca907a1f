import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../browsers/loopback.ts';
import type { Instance } from './rt-instance.ts';

const program = '/usr/share/request-tracker5/libexec/rt-server';
const startLimitMs = 60_000;
const stopLimitMs = 5_000;

export type RtServer = { port: number; stop(): Promise<void> };

/**
 * Runs Request Tracker for an instance on a free loopback port and waits until it answers a signed-in REST request.
 * Another program may take the port in between, so a start that dies at once is tried again with another port.
 * Throws with the server's own log when it does not answer within a minute.
 */
export async function runServer(instance: Instance): Promise<RtServer> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const server = spawnServer(instance, port);
    try {
      await ready(server, port, instance.seeded.token);
      return { port, stop: server.stop };
    } catch (error) {
      await server.stop();
      if (attempt === 3 || !/address already in use/i.test(server.log())) {
        throw new Error(`${(error as Error).message}\n${server.log()}`);
      }
    }
  }
}

type Running = { child: ChildProcess; log(): string; stop(): Promise<void> };

function spawnServer(instance: Instance, port: number): Running {
  const args = ['--server', 'Starlet', '--host', '127.0.0.1', '--port', String(port), '--max-workers', '2'];
  const child = spawn(program, args, {
    ...instance.identity,
    env: instance.env,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-20_000);
    });
  }
  // Detached makes the master the leader of its own process group, so one signal reaches its workers too and nothing else.
  const signal = (name: NodeJS.Signals) => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  };
  const atExit = () => signal('SIGKILL');
  process.once('exit', atExit);
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
      const ended = once(child, 'exit');
      signal('SIGTERM');
      const late = setTimeout(() => signal('SIGKILL'), stopLimitMs);
      await ended;
      clearTimeout(late);
    }
    signal('SIGKILL');
    process.removeListener('exit', atExit);
  };
  return { child, log: () => log, stop };
}

async function ready(server: Running, port: number, token: string): Promise<void> {
  const limit = AbortSignal.timeout(startLimitMs);
  const ended = once(server.child, 'exit', { signal: limit }).then(
    () => {
      throw new Error('Request Tracker ended while starting.');
    },
    (error: Error) => {
      throw error.name === 'AbortError' ? new Error('Request Tracker did not answer within a minute.') : error;
    },
  );
  const answers = async () => {
    while (!limit.aborted) {
      const answer = await fetch(`http://127.0.0.1:${port}/REST/2.0/rt`, {
        headers: { authorization: `token ${token}` },
        signal: limit,
      }).catch(() => null);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  await Promise.race([ended, answers()]);
  limit.throwIfAborted();
}
