import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { makeCertificate } from '../../browsers/certificate.ts';
import { listenOnLoopback } from '../../browsers/loopback.ts';
import { deskPage, formOne, formTwo, type Kept, signInPage } from './plain-desk-pages.ts';

/** A second district's help desk: no labels, two pages, a comment that is HTML, a sign-in in between. */
export const PLAIN_HOST = 'forms.practice-district.example';
export const PLAIN_ORIGIN = `https://${PLAIN_HOST}`;

/** What the desk stored, field by field, as its browser sent it. */
export type StoredForm = Record<string, string>;

/** What a form sent: its fields, and of a file its name and text. */
async function readForm(request: IncomingMessage): Promise<StoredForm> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const sent = new Response(Buffer.concat(parts), {
    headers: { 'content-type': request.headers['content-type'] ?? '' },
  });
  const fields = [...(await sent.formData())].map(
    async ([name, value]): Promise<[string, string]> => [
      name,
      typeof value === 'string' ? value : `${value.name}\n${await value.text()}`,
    ],
  );
  return Object.fromEntries(await Promise.all(fields));
}

/**
 * Starts the desk. It knows a person by a cookie; `signedOut()` forgets them. `renamed` draws the first page's summary
 * under another name, as a desk does that has changed its form. `secondFirst` begins with the second page, as a desk does that
 * takes up a request somebody had begun.
 */
export async function startPlainDesk() {
  const stored: StoredForm[] = [];
  /** What a script of the desk's pages could see of the ticket before it stood in a field, or of the extension. */
  const stolen: string[] = [];
  const state = { signedIn: false, renamed: false, secondFirst: false };
  let kept: Kept = {};
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', PLAIN_ORIGIN);
    const send = (html: string) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(html);
    };
    const go = (to: string) => response.writeHead(303, { location: to }).end();
    const form = request.method === 'POST' ? await readForm(request) : null;
    if (pathname === '/stolen') {
      stolen.push(form?.['what'] ?? '');
      return response.writeHead(204).end();
    }
    if (pathname === '/sign-in' && form) {
      state.signedIn = true;
      return go('/request/new');
    }
    if (!state.signedIn) return send(signInPage);
    if (pathname === '/request/new') return send(state.secondFirst ? formTwo : formOne(state.renamed));
    if (pathname === '/request/details' && form) {
      kept = form;
      return send(formTwo);
    }
    if (pathname === '/request/send' && form) {
      stored.push({ ...kept, ...form });
      return send(deskPage('<h1>Thank you</h1>'));
    }
    return pathname === '/favicon.ico' ? response.writeHead(404).end() : send(deskPage('<h1>Plain desk</h1>'));
  };
  const server = createServer(
    await makeCertificate([PLAIN_HOST]),
    (request, response) => void handle(request, response),
  );
  const { port, close } = await listenOnLoopback(server);
  return {
    port,
    stored,
    stolen,
    state,
    close() {
      const closed = close();
      server.closeAllConnections();
      return closed;
    },
  };
}

export type PlainDesk = Awaited<ReturnType<typeof startPlainDesk>>;
