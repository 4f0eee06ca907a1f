import { request } from 'node:https';
import type { TLSSocket } from 'node:tls';

export interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  /** DER of the public key the server showed. */
  publicKey: Buffer;
}

/** One request to a practice campus on loopback, under any host name. The certificate is the server's own. */
export function ask(
  origin: string,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Reply> {
  const { method = 'GET', headers = {}, body = '' } = options;
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, origin), { method, headers, rejectUnauthorized: false }, (reply) => {
      const publicKey = (reply.socket as TLSSocket).getPeerX509Certificate()?.publicKey.export({
        type: 'spki',
        format: 'der',
      });
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => parts.push(part));
      reply.on('error', reject);
      reply.on('end', () =>
        resolve({
          status: reply.statusCode ?? 0,
          headers: reply.headers,
          text: Buffer.concat(parts).toString('utf8'),
          publicKey: publicKey ?? Buffer.alloc(0),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The session cookie a reply set, as a header for the next request. */
export function cookieOf({ headers }: Reply): Record<string, string> {
  const [cookie = ''] = headers['set-cookie'] ?? [];
  return { cookie: cookie.split(';')[0] ?? '' };
}
