import { randomBytes } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { deskHost } from './rt-config.ts';
import { makeInstance } from './rt-instance.ts';
import { runServer } from './rt-server.ts';
import { ticketReader } from './rt-tickets.ts';

const needed = ['/usr/share/request-tracker5/libexec/rt-server', '/usr/sbin/rt-setup-database-5'];
const queue = 'SIS Support';
const user = 'registrar';

/** True when Debian's Request Tracker 5 packages are on this machine (tests/helpdesk/install-rt.sh installs them). */
export function rtInstalled(): boolean {
  return needed.every((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** What it takes to reach a desk that runs, as plain data: the tests of one file and another are different processes. */
type Running = { port: number; password: string; token: string; fields: { 'Student ID': number; School: number } };

const RUNNING = 'PRACTICE_HELP_DESK';

export type Desk = ReturnType<typeof practiceDesk>;

/**
 * Starts the practice district's help desk: an unmodified Request Tracker with its own empty database, on loopback.
 * It believes itself to be `publicOrigin`; browsers reach it there through `startTlsProxy({ targetPort: desk.port, … })`
 * and a host map. Ready in about nine seconds. Every start makes a new staff password and token.
 * @returns how to stop it, which also removes every file of it
 */
export async function startRt(): Promise<() => Promise<void>> {
  const password = randomBytes(12).toString('hex');
  const instance = await makeInstance(queue, user, password);
  try {
    const { port, stop } = await runServer(instance);
    const running: Running = { port, password, ...instance.seeded };
    process.env[RUNNING] = JSON.stringify(running);
    return async () => {
      await stop();
      instance.remove();
    };
  } catch (error) {
    instance.remove();
    throw error;
  }
}

/** The help desk that `startRt` started, in this process or the one that started this. Throws when there is none. */
export function practiceDesk() {
  const text = process.env[RUNNING];
  if (text === undefined) throw new Error('The help desk was not started');
  const { port, password, token, fields } = JSON.parse(text) as Running;
  const httpOrigin = `http://127.0.0.1:${port}`;
  return {
    port,
    httpOrigin,
    publicHost: deskHost,
    publicOrigin: `https://${deskHost}`,
    queue,
    user,
    password,
    token,
    /** Ids of the custom fields, as in the form's `Object-RT::Ticket--CustomField-<id>-Value`. */
    fields,
    ...ticketReader(httpOrigin, token),
  };
}
