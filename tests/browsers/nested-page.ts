import { createServer } from 'node:http';
import { listenOnLoopback } from './loopback.ts';
import { startTlsProxy } from './tls-proxy.ts';

const pages: Record<string, string> = {
  '/top': '<!doctype html><title>Top</title><iframe id="outer" src="/outer"></iframe>',
  '/outer': '<!doctype html><iframe id="inner" src="/inner"></iframe>',
  '/inner': '<!doctype html><p>Innermost</p>',
};

/** Three nested pages over https on loopback, to show that the harness reaches frames in frames. */
export async function startNestedPage(host: string): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer((request, answer) => {
    const text = pages[request.url ?? ''];
    answer.writeHead(text ? 200 : 404, { 'content-type': 'text/html' }).end(text ?? '');
  });
  const listening = await listenOnLoopback(server);
  const proxy = await startTlsProxy({ targetPort: listening.port, hosts: [host] });
  return {
    port: proxy.port,
    async close() {
      await proxy.close();
      server.closeAllConnections();
      await listening.close();
    },
  };
}
