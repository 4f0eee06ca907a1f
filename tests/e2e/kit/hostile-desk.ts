import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import { makeCertificate } from '../../browsers/certificate.ts';
import { listenOnLoopback } from '../../browsers/loopback.ts';

/** The desk that a district has named, and a site that it has not. The tests let the extension into both. */
export const HOSTILE_HOST = 'hostile-desk.practice-district.example';
export const ELSEWHERE_HOST = 'elsewhere.practice-district.example';
export const HOSTILE = `https://${HOSTILE_HOST}`;
export const ELSEWHERE = `https://${ELSEWHERE_HOST}`;

/**
 * Starts both sites. A test says what their pages are, by address without the query; whatever else is asked for is an
 * empty page. Every request is kept as it came.
 */
export async function startHostileDesk() {
  const pages = new Map<string, string>();
  /** Addresses that lead to others, with method and body as they were (307). */
  const leads = new Map<string, string>();
  /** Method, address and body of each request but those for icons. */
  const asked: string[] = [];
  const answer = async (request: IncomingMessage) => {
    let body = '';
    for await (const part of request) body += String(part);
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    if (url.pathname !== '/favicon.ico')
      asked.push(`${request.method} ${url.href} ${request.headers.authorization ?? ''} ${body}`.trim());
    const page = pages.get(url.origin + url.pathname) ?? '';
    const to = leads.get(url.origin + url.pathname);
    // What a program asks for is no page.
    const html = page.startsWith('{') ? page : `<!doctype html><meta charset="utf-8"><title>Practice</title>${page}`;
    return { html, to };
  };
  const server = createServer(await makeCertificate([HOSTILE_HOST, ELSEWHERE_HOST]), (request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    void answer(request).then(({ html, to }) => {
      if (to) response.writeHead(307, { location: to });
      response.end(html);
    });
  });
  const { port, close } = await listenOnLoopback(server);
  return {
    port,
    pages,
    leads,
    asked,
    close() {
      const closed = close();
      server.closeAllConnections();
      return closed;
    },
  };
}

export type HostileDesk = Awaited<ReturnType<typeof startHostileDesk>>;
