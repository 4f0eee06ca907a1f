import { type Child, startChild } from '../browsers/child.ts';
import { freePort } from '../browsers/loopback.ts';
import type { Instance } from './rt-instance.ts';

const program = '/usr/share/request-tracker5/libexec/rt-server';
const startLimitMs = 60_000;
const attempts = 3;

export type RtServer = { port: number; stop(): Promise<void> };

/**
 * Runs Request Tracker for an instance on a free loopback port and waits until it answers a signed-in REST request.
 * Another program may take the port in between, so a start that finds it taken is tried again with another one.
 * Throws with the server's own log when it does not answer within a minute.
 */
export async function runServer(instance: Instance): Promise<RtServer> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const args = ['--server', 'Starlet', '--host', '127.0.0.1', '--port', String(port), '--max-workers', '2'];
    const server = startChild(program, args, { ...instance.identity, env: instance.env, cwd: '/' });
    try {
      await ready(server, port, instance.seeded.token);
      return { port, stop: server.stop };
    } catch (error) {
      await server.stop();
      if (attempt === attempts || !/address already in use/i.test(server.log())) {
        throw new Error(`${(error as Error).message}\n${server.log()}`);
      }
    }
  }
}

async function ready(server: Child, port: number, token: string): Promise<void> {
  const limit = AbortSignal.timeout(startLimitMs);
  let over = false;
  const died = server.ended.then(() => {
    over = true;
    throw new Error('Request Tracker ended while starting.');
  });
  const answers = async () => {
    while (!over) {
      if (limit.aborted) throw new Error('Request Tracker did not answer within a minute.');
      const request = { headers: { authorization: `token ${token}` }, signal: limit };
      const answer = await fetch(`http://127.0.0.1:${port}/REST/2.0/rt`, request).catch(() => null);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  await Promise.race([died, answers()]);
}
