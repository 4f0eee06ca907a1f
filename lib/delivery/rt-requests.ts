import type { PostedTicket, RestDesk } from './plan.ts';

/** Request Tracker's REST 2, as its documentation and tickets.md §2.2 and §5.1 describe it. Pure: nothing is sent here. */
export interface RtRequest {
  url: string;
  method: 'GET' | 'POST';
  /** JSON; absent for a request that only reads. */
  body?: string;
  /** How long the desk may take, in ms. */
  patience: number;
}

const at = ({ origin, api }: RestDesk, path: string) => `${new URL(origin).origin}${api}${path}`;
/** A text inside a query of RT's, between single quotes. */
const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** Makes a ticket. The text is said to be plain: without that RT reads it as HTML and its lines run together. */
export const createRequest = (desk: RestDesk, { subject, content, customFields }: PostedTicket): RtRequest => ({
  url: at(desk, '/ticket'),
  method: 'POST',
  patience: desk.timeoutMs,
  body: JSON.stringify({
    Queue: desk.queue,
    Subject: subject,
    Content: content,
    ContentType: 'text/plain',
    ...(Object.keys(customFields).length > 0 ? { CustomFields: customFields } : {}),
  }),
});

export const readRequest = (desk: RestDesk, ticket: number): RtRequest => ({
  url: at(desk, `/ticket/${ticket}`),
  method: 'GET',
  patience: desk.timeoutMs,
});

/** The texts of a ticket, the first one first. */
export const textsRequest = (desk: RestDesk, ticket: number): RtRequest => ({
  url: at(desk, `/ticket/${ticket}/attachments?fields=Content,ContentType,Filename&per_page=20`),
  method: 'GET',
  patience: desk.timeoutMs,
});

/** One part, its text byte for byte. */
export const partRequest = (desk: RestDesk, id: number): RtRequest => ({
  url: at(desk, `/attachment/${id}`),
  method: 'GET',
  patience: desk.timeoutMs,
});

/**
 * Tickets of the queue whose subject holds a mark, the first one made first. A desk searches its subjects always, and its
 * texts only where somebody has switched that on.
 */
export const markedRequest = (desk: RestDesk, mark: string): RtRequest => {
  const query = `Queue = ${quoted(desk.queue)} AND Subject LIKE ${quoted(mark)}`;
  return {
    url: at(desk, `/tickets?query=${encodeURIComponent(query)}&orderby=id&order=ASC&per_page=20&fields=Subject`),
    method: 'GET',
    patience: desk.timeoutMs,
  };
};

/** The page on which a person reads a ticket. */
export const ticketUrl = ({ origin, ticketPage }: RestDesk, ticket: number): string =>
  `${new URL(origin).origin}${ticketPage}${ticket}`;
