import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import { makeCertificate } from '../../browsers/certificate.ts';
import { listenOnLoopback } from '../../browsers/loopback.ts';

/** The practice district's help desk, as its profile names it. */
export const DESK_HOST = 'desk.practice-district.example';

export interface DeskRequest {
  path: string;
  query: Record<string, string>;
  referer: string | null;
}

const page = (body: string) => `<!doctype html><html lang="en"><title>Practice desk</title><body>${body}`;
const esc = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The form with what its address filled in, as a help desk draws it. */
const form = (query: URLSearchParams) =>
  page(`<form><label>Subject <input id="subject" value="${esc(query.get('Subject') ?? '')}"></label>
<label>Message <textarea id="content" rows="20">
${esc(query.get('Content') ?? '')}</textarea></label><button>Create</button></form>`);

/**
 * Starts a stand-in for the help desk: it keeps what it was asked, and sends nothing anywhere. A form asked for from
 * nowhere gets a warning page instead, as Request Tracker's guard against forged requests does.
 */
export async function startDesk(): Promise<{ port: number; requests: DeskRequest[]; close(): Promise<void> }> {
  const requests: DeskRequest[] = [];
  const server = createServer(await makeCertificate([DESK_HOST]), (request: IncomingMessage, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', `https://${DESK_HOST}`);
    const referer = request.headers.referer ?? null;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (pathname === '/favicon.ico') return response.writeHead(404).end();
    requests.push({ path: pathname, query: Object.fromEntries(searchParams), referer });
    if (pathname !== '/Ticket/Create.html') return response.end(page('<h1>Practice desk</h1>'));
    response.end(referer?.startsWith(`https://${DESK_HOST}/`) ? form(searchParams) : page('<h1>Possible forgery</h1>'));
  });
  const { port, close } = await listenOnLoopback(server);
  return {
    port,
    requests,
    close() {
      const closed = close();
      server.closeAllConnections();
      return closed;
    },
  };
}
