import { Agent, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { makeCertificate } from './certificate.ts';
import { listenOnLoopback } from './loopback.ts';

export type TlsProxy = { port: number; close(): Promise<void> };

/**
 * Serves a plain http server on loopback as https for the given host names, as a district's web server stands in front
 * of a help desk. The Host header is passed on untouched, since the server behind compares it with its public name.
 * @param targetPort the http server's port on 127.0.0.1.
 * @param hosts host names in the certificate.
 * @returns the https port, and a close that also ends open connections.
 */
export async function startTlsProxy(options: { targetPort: number; hosts: string[] }): Promise<TlsProxy> {
  const agent = new Agent({ keepAlive: true });
  const server = createServer(await makeCertificate(options.hosts), (incoming, outgoing) =>
    forward(incoming, outgoing, options.targetPort, agent),
  );
  const listening = await listenOnLoopback(server);
  return {
    port: listening.port,
    async close() {
      server.closeAllConnections();
      agent.destroy();
      await listening.close();
    },
  };
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse, port: number, agent: Agent): void {
  const headers = {
    ...incoming.headers,
    'x-forwarded-proto': 'https',
    'x-forwarded-host': incoming.headers.host ?? '',
    'x-forwarded-for': incoming.socket.remoteAddress ?? '127.0.0.1',
  };
  const onward = request(
    { host: '127.0.0.1', port, method: incoming.method ?? 'GET', path: incoming.url ?? '/', headers, agent },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    },
  );
  onward.on('error', (error) => {
    if (outgoing.headersSent) outgoing.destroy(error);
    else
      outgoing
        .writeHead(502, { 'content-type': 'text/plain' })
        .end(`The server behind gave no answer: ${error.message}`);
  });
  incoming.on('aborted', () => onward.destroy());
  incoming.pipe(onward);
}
