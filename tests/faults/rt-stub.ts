import type { IncomingMessage, ServerResponse } from 'node:http';

/** A ticket as the stand-in for Request Tracker has stored it. */
export interface StoredTicket {
  id: number;
  subject: string;
  content: string;
}

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

/** A request with its body read. */
export interface Asked {
  method: string;
  url: string;
  body: string;
  key: string | undefined;
}

/** @throws when the connection breaks */
export async function askedBy(request: IncomingMessage): Promise<Asked> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const key = request.headers['idempotency-key'];
  return {
    method: request.method ?? '',
    url: request.url ?? '/',
    body,
    key: typeof key === 'string' ? key : undefined,
  };
}

/**
 * The part of Request Tracker's REST 2 that is used (facts as in `lib/delivery/rt-requests.ts`), in memory. A request
 * that comes twice with one Idempotency-Key makes one ticket.
 */
export function rtStub() {
  const tickets: StoredTicket[] = [];
  const keys = new Map<string, number>();

  function create(body: string, key: string | undefined): number {
    const known = key === undefined ? undefined : keys.get(key);
    if (known !== undefined) return known;
    const { Subject, Content } = JSON.parse(body) as { Subject: string; Content: string };
    const id = tickets.length + 1;
    tickets.push({ id, subject: Subject, content: Content });
    if (key !== undefined) keys.set(key, id);
    return id;
  }

  /** Newest first, as they are asked for; only those whose subject holds what the query wants. */
  function list(query: URLSearchParams) {
    const wanted = /Subject LIKE '([^']*)'/.exec(query.get('query') ?? '')?.[1] ?? '';
    const found = tickets.filter(({ subject }) => subject.includes(wanted)).reverse();
    const items = found
      .slice(0, Number(query.get('per_page') ?? 20))
      .map(({ id, subject }) => ({ id, Subject: subject }));
    return { count: items.length, total: found.length, items };
  }

  /** Does what a request asks for. @returns status and answer */
  function work({ method, url, body, key }: Asked): [status: number, answer: unknown] {
    const { pathname, searchParams } = new URL(url, 'https://desk.invalid');
    if (method === 'POST' && pathname === '/REST/2.0/ticket') {
      return [201, { id: String(create(body, key)), type: 'ticket' }];
    }
    if (pathname === '/REST/2.0/tickets') return [200, list(searchParams)];
    const [, id, part] = /^\/REST\/2\.0\/ticket\/(\d+)(\/attachments)?$/.exec(pathname) ?? [];
    const ticket = tickets[Number(id) - 1];
    if (ticket === undefined) return [404, { message: 'No such ticket' }];
    if (part === undefined) return [200, { id: ticket.id, Subject: ticket.subject, Status: 'new', CustomFields: [] }];
    return [200, { items: [{ Content: base64(ticket.content), ContentType: 'text/plain', Filename: '' }] }];
  }

  const answer = (response: ServerResponse, [status, value]: [number, unknown]) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(value));
  };
  return { tickets, work, answer };
}
