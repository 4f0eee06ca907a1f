import { browser } from '../messages/browser.ts';
import { markIn } from '../support/mark.ts';
import type { Delivery } from './delivery.ts';
import { originsNeeded } from './origins.ts';
import type { PostPlan, RestDesk } from './plan.ts';
import { created, decoded, part, stored, texts } from './rt-answers.ts';
import { rtAsk } from './rt-ask.ts';
import { createRequest, partRequest, readRequest, textsRequest, ticketUrl } from './rt-requests.ts';
import { search } from './search.ts';

const same = (one: string, other: string) =>
  one.replace(/\r\n?/g, '\n').trim() === other.replace(/\r\n?/g, '\n').trim();

/** A part's text; null where it could not be read. */
async function textOf(desk: RestDesk, id: number): Promise<string | null> {
  const answer = await rtAsk(partRequest(desk, id));
  const read = part.safeParse(answer.ok ? answer.value : null);
  return read.success ? decoded(read.data.Content) : null;
}

/**
 * Reads a ticket back and compares: a desk answers that it was created also when it has dropped what it did not know
 * (tickets.md §0.5).
 * @returns the names of what it did not keep; null when it could not be read
 */
async function dropped({ desk, ticket }: PostPlan, id: number): Promise<string[] | null> {
  const [asked, list] = await Promise.all([rtAsk(readRequest(desk, id)), rtAsk(textsRequest(desk, id))]);
  const read = stored.safeParse(asked.ok ? asked.value : null);
  const parts = texts.safeParse(list.ok ? list.value : null);
  if (!read.success || !parts.success) return null;
  const kept = new Map(read.data.CustomFields.map(({ name, values }) => [name, values.map(String)]));
  const lost = Object.entries(ticket.customFields)
    .filter(([name, value]) => !kept.get(name)?.some((one) => same(one, value)))
    .map(([name]) => name);
  const body = parts.data.items
    .filter(({ ContentType, Filename }) => ContentType?.startsWith('text/') && !Filename)
    .sort((one, other) => one.id - other.id)[0];
  const text = body === undefined ? '' : await textOf(desk, body.id);
  if (text === null) return null;
  return [
    ...(same(read.data.Subject ?? '', ticket.subject) ? [] : ['Subject']),
    ...(same(text, ticket.content) ? [] : ['Content']),
    ...lost,
  ];
}

/**
 * Other tickets at the desk with the same mark. A line on which a request goes twice makes two of them, since the desk
 * knows no key that says "the same once more".
 */
async function others({ desk, ticket }: PostPlan, id: number): Promise<{ others?: number[] }> {
  const mark = markIn(ticket.subject);
  const found = mark === null ? null : await search(desk, mark);
  if (found?.found !== true) return {};
  const rest = [found.ticket, ...(found.others ?? [])].filter((one) => one !== id);
  return rest.length === 0 ? {} : { others: rest };
}

/** Posts a ticket the person has just reviewed, and reads back what the desk made of it. Never throws. */
export async function post(plan: PostPlan): Promise<Delivery> {
  if (!(await browser.permissions.contains({ origins: originsNeeded(plan) }))) {
    return { sent: false, reason: 'no-permission', words: null };
  }
  const answer = await rtAsk(createRequest(plan.desk, plan.ticket));
  if (!answer.ok) return answer.delivery;
  const made = created.safeParse(answer.value);
  if (!made.success) return { sent: 'unknown', reason: 'not-read' };
  const { id } = made.data;
  const [lost, twice] = await Promise.all([dropped(plan, id), others(plan, id)]);
  return { sent: true, ticket: id, url: ticketUrl(plan.desk, id), dropped: lost, ...twice };
}
