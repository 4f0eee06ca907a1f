import { readableText } from './stored-text.ts';

/** A ticket as Request Tracker stored it, read back over its REST interface (version 2). */
export type StoredTicket = {
  id: number;
  subject: string;
  queue: string;
  status: string;
  requestors: string[];
  customFields: Record<string, string[]>;
  /** The body that the ticket was created with, as a person reads it. */
  text: string;
  /** The same as stored, and what kind of text that is. */
  source: string;
  sourceType: string;
};

export type StoredAttachment = { id: number; filename: string; contentType: string; content: Buffer };

type Named = { id?: string | number; Name?: string };
type RawTicket = {
  id: number | string;
  Subject: string;
  Queue: Named;
  Status: string;
  Requestor: Named[];
  CustomFields?: { name: string; values: string[] }[];
};
type RawAttachment = { Filename?: string; ContentType: string; Content?: string };

/** Reads tickets of one desk with a staff member's token. Every method throws on an answer that is not a success. */
export function ticketReader(httpOrigin: string, token: string) {
  const get = async <T>(path: string): Promise<T> => {
    const answer = await fetch(`${httpOrigin}/REST/2.0/${path}`, { headers: { authorization: `token ${token}` } });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };

  // Content is read one attachment at a time: only there is it base64 and so byte for byte; the list decodes it.
  const attachments = async (id: number): Promise<StoredAttachment[]> => {
    const list = await get<{ items: { id: string | number }[] }>(`ticket/${id}/attachments?per_page=100`);
    const ids = list.items.map((item) => Number(item.id)).sort((a, b) => a - b);
    const parts: StoredAttachment[] = [];
    for (const partId of ids) {
      const part = await get<RawAttachment>(`attachment/${partId}`);
      parts.push({
        id: partId,
        filename: part.Filename ?? '',
        contentType: part.ContentType,
        content: Buffer.from(part.Content ?? '', 'base64'),
      });
    }
    return parts;
  };

  const ticket = async (id: number): Promise<StoredTicket> => {
    const raw = await get<RawTicket>(`ticket/${id}?fields[Queue]=Name`);
    const body = (await attachments(id)).find((part) => part.contentType.startsWith('text/') && part.filename === '');
    const source = body?.content.toString('utf8') ?? '';
    return {
      id: Number(raw.id),
      subject: raw.Subject,
      queue: raw.Queue.Name ?? String(raw.Queue.id),
      status: raw.Status,
      requestors: raw.Requestor.map((one) => String(one.id)),
      customFields: Object.fromEntries((raw.CustomFields ?? []).map((field) => [field.name, field.values])),
      text: body?.contentType === 'text/html' ? readableText(source) : source,
      source,
      sourceType: body?.contentType ?? '',
    };
  };

  /** The ticket with the highest number, or null when the desk has none. */
  const newestTicket = async (): Promise<StoredTicket | null> => {
    const list = await get<{ items: { id: string | number }[] }>('tickets?query=id>0&orderby=id&order=DESC&per_page=1');
    const first = list.items[0];
    return first ? ticket(Number(first.id)) : null;
  };

  return { ticket, newestTicket, attachments };
}
