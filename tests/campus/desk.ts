import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.ts';
import { esc } from './html.ts';

/** The practice district's help desk, as its profile names it; browsers are told to find it on loopback. */
export const DESK_HOST = 'desk.practice-district.example';

export interface DeskRequest {
  path: string;
  referer: string | null;
  fields: Record<string, string>;
}

export interface PracticeDesk {
  port: number;
  /** Every page that was asked for, in order. */
  requests: DeskRequest[];
  close(): Promise<void>;
}

const page = (title: string, body: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${title} - Practice help desk</title>
<style>body{font:16px/1.5 system-ui,sans-serif;margin:0;background:#eef1f5;color:#1b1b1b}header{background:#35435c;color:#fff;padding:12px 24px}
main{max-width:760px;margin:24px auto;background:#fff;padding:20px 28px;border-radius:8px}label{display:block;font-weight:600;margin:14px 0 4px}
input,textarea{font:inherit;width:100%;padding:8px;border:1px solid #888;border-radius:4px}textarea{height:320px;font-family:ui-monospace,monospace;font-size:14px}
button{font:inherit;margin-top:16px;padding:8px 20px}</style></head><body><header>Practice help desk (made-up)</header><main>${body}</main></body></html>`;

/** Like Request Tracker, the form takes its values from the address only when the person comes from the desk itself. */
function form({ fields, referer }: DeskRequest): string {
  if (!referer?.startsWith(`https://${DESK_HOST}/`) && Object.keys(fields).length > 0)
    return page(
      'Possible forgery',
      '<h1>Possible cross-site request forgery</h1><p>Your browser did not say which page you came from.</p>',
    );
  const value = (name: string) => esc(fields[name] ?? '');
  return page(
    'New ticket',
    `<h1>New ticket in ${value('Queue')}</h1><form method="post"><label for="s">Subject</label><input id="s" name="Subject" value="${value('Subject')}">
<label for="c">What do you need?</label><textarea id="c" name="Content">\n${value('Content')}</textarea><button type="button">Create ticket</button></form>`,
  );
}

/** Starts a stand-in for the help desk on loopback: for the demo and for tests that need no real one. */
export async function startDesk(): Promise<PracticeDesk> {
  const certificate = await makeCertificate(DESK_HOST);
  const requests: DeskRequest[] = [];
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', `https://${DESK_HOST}`);
    const asked = {
      path: pathname,
      referer: request.headers.referer ?? null,
      fields: Object.fromEntries(searchParams),
    };
    if (pathname === '/' || pathname === '/Ticket/Create.html') requests.push(asked);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pathname === '/Ticket/Create.html' ? form(asked) : page('Home', '<h1>Welcome</h1>'));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
