import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { listenOnLoopback } from './loopback.ts';

/**
 * A proxy that sends https host names to loopback ports and refuses every other name, so that Firefox sees the real
 * addresses (without a port, which a help desk's Referer check compares) and nothing leaves the machine. It only passes
 * bytes on; Chromium needs none, it has --host-resolver-rules.
 */
export async function startConnectProxy(
  hostMap: Record<string, number>,
): Promise<{ port: number; close(): Promise<void> }> {
  const open = new Set<Socket>();
  const server = createServer((_request, answer) => answer.writeHead(502).end('Only https to known hosts.'));
  server.on('connection', (socket) => remember(open, socket));
  server.on('connect', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    const host = request.url?.match(/^(.+):443$/)?.[1] ?? '';
    const port = Object.hasOwn(hostMap, host) ? hostMap[host] : undefined;
    if (port === undefined) {
      socket.end('HTTP/1.1 502 Unknown host\r\n\r\n');
      return;
    }
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      onward.write(head);
      onward.pipe(socket);
      socket.pipe(onward);
    });
    remember(open, onward);
    onward.on('error', () => socket.destroy());
    socket.on('close', () => onward.destroy());
  });
  const listening = await listenOnLoopback(server);
  return {
    port: listening.port,
    async close() {
      for (const socket of open) socket.destroy();
      await listening.close();
    },
  };
}

function remember(open: Set<Socket>, socket: Socket): void {
  open.add(socket);
  socket.on('close', () => open.delete(socket));
}
