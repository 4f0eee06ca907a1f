import type { Delivery, Doubt } from './delivery.ts';
import { readToken } from './desk-token.ts';
import type { RtRequest } from './rt-requests.ts';

export type RtAnswer = { ok: true; value: unknown } | { ok: false; delivery: Exclude<Delivery, { opened: boolean }> };

const failed = (reason: 'signed-out' | 'refused' | 'rejected' | 'no-token', words: string | null = null): RtAnswer => ({
  ok: false,
  delivery: { sent: false, reason, words },
});
const unknown = (reason: Doubt): RtAnswer => ({ ok: false, delivery: { sent: 'unknown', reason } });

/** The desk's own words about what it did not take, short enough to be read. */
function wordsOf(value: unknown): string | null {
  const message = typeof value === 'object' && value !== null && 'message' in value ? value.message : null;
  const text = [message]
    .flat()
    .filter((one) => typeof one === 'string')
    .join(' ')
    .trim();
  return text === '' ? null : text.slice(0, 300);
}

/** The same text sent again has the same key: a desk or a server before it that knows such keys makes one ticket of it. */
async function keyOf(body: string): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body)));
  return [...sum.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Asks the desk as the person whose token is kept. Follows no redirect: the token is for this desk alone. A desk that
 * breaks down or is silent may have done what it was asked, so that is `unknown` and no failure.
 */
export async function rtAsk({ url, method, body, patience }: RtRequest): Promise<RtAnswer> {
  const token = await readToken(url);
  if (token === null) return failed('no-token');
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), patience);
  try {
    const response = await fetch(url, {
      method,
      headers: {
        authorization: `token ${token}`,
        accept: 'application/json',
        ...(body ? { 'content-type': 'application/json', 'idempotency-key': await keyOf(body) } : {}),
      },
      ...(body ? { body } : {}),
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: limit.signal,
    });
    if (response.type === 'opaqueredirect' || response.status === 401) return failed('signed-out');
    if (response.status === 403) return failed('refused');
    if (response.status >= 500) return unknown('desk-error');
    const text = await response.text();
    let value: unknown = null;
    try {
      value = JSON.parse(text);
    } catch {
      // A page instead of an answer: what follows says what that means.
    }
    if (!response.ok) return failed('rejected', wordsOf(value));
    return value === null ? unknown('not-read') : { ok: true, value };
  } catch {
    return unknown(limit.signal.aborted ? 'timeout' : 'network');
  } finally {
    clearTimeout(timer);
  }
}
