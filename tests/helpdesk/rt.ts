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

export type Desk = Awaited<ReturnType<typeof startRt>>;

/**
 * Starts the practice district's help desk: an unmodified Request Tracker with its own empty database, on loopback.
 * It believes itself to be `publicOrigin`; browsers reach it there through `startTlsProxy({ targetPort: desk.port, … })`
 * and a host map. Ready in about nine seconds. Every start makes a new staff password and token.
 * The caller must `close()`, which stops the server and removes every file of it.
 */
export async function startRt() {
  const password = randomBytes(12).toString('hex');
  const instance = await makeInstance(queue, user, password);
  try {
    const server = await runServer(instance);
    const httpOrigin = `http://127.0.0.1:${server.port}`;
    return {
      port: server.port,
      httpOrigin,
      publicHost: deskHost,
      publicOrigin: `https://${deskHost}`,
      queue,
      user,
      password,
      token: instance.seeded.token,
      /** Ids of the custom fields, as in the form's `Object-RT::Ticket--CustomField-<id>-Value`. */
      fields: instance.seeded.fields,
      ...ticketReader(httpOrigin, instance.seeded.token),
      async close() {
        await server.stop();
        instance.remove();
      },
    };
  } catch (error) {
    instance.remove();
    throw error;
  }
}
