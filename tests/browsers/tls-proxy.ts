import { connect, type Socket } from 'node:net';
import { createServer } from 'node:tls';
import { makeCertificate } from './certificate.ts';
import { listenOnLoopback } from './loopback.ts';

export type TlsProxy = { port: number; close(): Promise<void> };

/**
 * Serves a plain http server on loopback as https for the given host names, as a district's web server stands in front
 * of a help desk. It ends the encryption and passes the bytes on as they are: the server behind sees the Host, Origin
 * and Referer that the browser sent, and the browser sees that server's own answers, flaws included.
 * @param targetPort the http server's port on 127.0.0.1.
 * @param hosts host names in the certificate.
 * @returns the https port, and a close that also ends open connections.
 */
export async function startTlsProxy(options: { targetPort: number; hosts: string[] }): Promise<TlsProxy> {
  const open = new Set<Socket>();
  const remember = (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  };
  const server = createServer(
    { ...(await makeCertificate(options.hosts)), ALPNProtocols: ['http/1.1'] },
    (incoming) => {
      const onward = connect(options.targetPort, '127.0.0.1');
      remember(onward);
      // A side that breaks off ends the other one; the browser shows it as a lost connection, which it is.
      incoming.on('error', () => onward.destroy()).on('close', () => onward.end());
      onward.on('error', () => incoming.destroy());
      incoming.pipe(onward).pipe(incoming);
    },
  );
  server.on('connection', remember);
  const listening = await listenOnLoopback(server);
  return {
    port: listening.port,
    async close() {
      for (const socket of open) socket.destroy();
      await listening.close();
    },
  };
}
