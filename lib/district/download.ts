import { maxProfileSize } from './limits.ts';

/** A district's server that is slower than this is as good as down. */
const TIMEOUT_MS = 15_000;

export type Download =
  | { status: 'new'; text: string; etag: string | null }
  | { status: 'unchanged' }
  | { status: 'failed'; reason: string };

const failed = (reason: string): Download => ({ status: 'failed', reason });

const tooLong = failed(`is larger than ${maxProfileSize / 1_000_000} MB, which is the most that is read`);

/** The body as text, in pieces, so that of a body without end no more than the limit is ever held. */
async function readBody(body: ReadableStream<Uint8Array>): Promise<string | null> {
  const reader = body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > maxProfileSize) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** What an answer that holds no profile means, in plain words; null when it may hold one. */
function refusal(answer: Response): Download | null {
  // The browser does not say where to; the other address is not asked, so nothing is told to anyone but this host.
  if (answer.type === 'opaqueredirect') {
    return failed('leads to another address, which is not followed: set the address that holds the profile itself');
  }
  if (answer.status === 401 || answer.status === 403) {
    return failed(`may not be read without signing in (the server answered ${answer.status})`);
  }
  if (answer.status === 404 || answer.status === 410)
    return failed(`is not there (the server answered ${answer.status})`);
  if (!answer.ok) return failed(`could not be read (the server answered ${answer.status})`);
  if (Number(answer.headers.get('content-length') ?? 0) > maxProfileSize) return tooLong;
  return null;
}

async function answerOf(answer: Response): Promise<Download> {
  if (answer.status === 304) return { status: 'unchanged' };
  const refused = refusal(answer);
  if (refused || answer.body === null) {
    await answer.body?.cancel();
    return refused ?? failed('is empty');
  }
  const text = await readBody(answer.body);
  return text === null ? tooLong : { status: 'new', text, etag: answer.headers.get('etag') };
}

function reasonOf(error: unknown): string {
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return `did not answer within ${TIMEOUT_MS / 1000} seconds`;
  }
  if (error instanceof TypeError && /utf-8|encoded/i.test(error.message)) return 'is not text in UTF-8';
  return 'could not be reached';
}

/**
 * Asks the district's server for its profile: no cookies, no sign-in, no referrer, no redirect followed, at most
 * `maxProfileSize` bytes, at most 15 seconds in all. Never throws.
 * @param etag of the copy in hand; null: fetch it in any case
 */
export async function download(url: string, etag: string | null, fetcher: typeof fetch = fetch): Promise<Download> {
  try {
    const answer = await fetcher(url, {
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: { Accept: 'application/json', ...(etag === null ? {} : { 'If-None-Match': etag }) },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return await answerOf(answer);
  } catch (error) {
    return failed(reasonOf(error));
  }
}
