import { createServer } from 'node:https';
import { makeCertificate } from '../../browsers/certificate.ts';
import { listenOnLoopback } from '../../browsers/loopback.ts';
import { DESK_HOST } from '../../campus/desk.ts';
import { esc } from '../../campus/html.ts';
import { type Asked, askedBy, rtStub, type StoredTicket } from '../../faults/rt-stub.ts';

export interface RestDesk {
  port: number;
  tickets: StoredTicket[];
  /** What was searched for, in order. */
  searches: string[];
  /** From now on a ticket that is made is kept and its request never answered; false: answered again. */
  silent: boolean;
  close(): Promise<void>;
}

const form = `<!doctype html><html lang="en"><title>New ticket</title><form method="post">
<label>Subject <input name="Subject"></label>
<label>What do you need? <textarea name="Content" rows="20"></textarea></label>
<label>Student ID <input name="StudentID"></label><label>School <input name="School"></label>
<button>Create ticket</button></form>`;

/** A form that takes the ticket as a file and asks for its subject. */
const fileForm = `<!doctype html><html lang="en"><title>New ticket</title><form method="post">
<label>Subject <input name="Subject"></label><label>Attach files <input type="file" name="Attach"></label>
<button>Create ticket</button></form>`;

/** The practice district's desk with a form of four fields, and the same tickets by REST 2; it keeps one custom field. */
export async function startRestDesk(): Promise<RestDesk> {
  const stub = rtStub();
  const numbers = new Map<number, string[]>();
  const searches: string[] = [];
  const desk = { tickets: stub.tickets, searches, silent: false };

  /** As the stub, with what is needed to read a ticket back. */
  function work(asked: Asked): [status: number, answer: unknown] {
    const { pathname, searchParams } = new URL(asked.url, `https://${DESK_HOST}`);
    if (pathname === '/REST/2.0/tickets') searches.push(searchParams.get('query') ?? '');
    const [, text] = /^\/REST\/2\.0\/attachment\/(\d+)$/.exec(pathname) ?? [];
    if (text) {
      const { content = '' } = stub.tickets[Number(text) - 1] ?? {};
      return [200, { Content: Buffer.from(content, 'utf8').toString('base64') }];
    }
    const [status, answer] = stub.work(asked);
    const [, id, parts] = /^\/REST\/2\.0\/ticket\/(\d+)(\/attachments)?$/.exec(pathname) ?? [];
    if (parts) return [200, { items: [{ id: Number(id), ContentType: 'text/plain', Filename: '' }] }];
    if (id) {
      const CustomFields = [{ name: 'Student ID', values: numbers.get(Number(id)) ?? [] }];
      return [status, { ...(answer as object), CustomFields }];
    }
    if (asked.method === 'POST') {
      const { CustomFields } = JSON.parse(asked.body) as { CustomFields?: Record<string, string> };
      numbers.set(stub.tickets.length, [CustomFields?.['Student ID'] ?? '']);
    }
    return [status, answer];
  }

  function page(url: string): string {
    const { pathname, searchParams } = new URL(url, `https://${DESK_HOST}`);
    if (pathname === '/Ticket/Create.html') return form;
    if (pathname === '/Ticket/Attach.html') return fileForm;
    const ticket = stub.tickets[Number(searchParams.get('id')) - 1];
    return ticket ? `<h1>${esc(ticket.subject)}</h1><pre>${esc(ticket.content)}</pre>` : '<h1>Welcome</h1>';
  }

  const server = createServer(await makeCertificate([DESK_HOST]), async (request, response) => {
    const asked = await askedBy(request).catch(() => null);
    if (asked === null) return request.socket.destroy();
    if (!asked.url.startsWith('/REST/')) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return response.end(page(asked.url));
    }
    if (request.headers.authorization !== 'token 1-1-practice-token') return stub.answer(response, [401, {}]);
    const answer = work(asked);
    if (!desk.silent || asked.method !== 'POST') stub.answer(response, answer);
  });
  const { port, close } = await listenOnLoopback(server);
  return Object.assign(desk, {
    port,
    close() {
      const closed = close();
      server.closeAllConnections();
      return closed;
    },
  });
}
