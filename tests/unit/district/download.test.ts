import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { download } from '../../../lib/district/download.ts';

const url = 'https://files.practice-district.example/profile.json';
type Asked = { url: string; init: RequestInit };

/** A server that gives one answer, and what it was asked. */
function server(answer: Response | Error | ((init: RequestInit) => Promise<Response>)) {
  const asked: Asked[] = [];
  const fetcher = (async (url: string, init: RequestInit) => {
    asked.push({ url, init });
    if (answer instanceof Error) throw answer;
    return typeof answer === 'function' ? answer(init) : answer;
  }) as typeof fetch;
  return { asked, fetcher };
}

afterEach(() => void vi.useRealTimers());

describe('asking the district’s server', () => {
  it('sends no cookie and no referrer, follows no redirect, and gives the text with its ETag', async () => {
    const { asked, fetcher } = server(new Response('{"a": "ñ"}', { headers: { ETag: '"7"' } }));
    expect(await download(url, null, fetcher)).toEqual({ status: 'new', text: '{"a": "ñ"}', etag: '"7"' });
    expect(asked[0]?.url).toBe(url);
    expect(asked[0]?.init).toMatchObject({
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      headers: { Accept: 'application/json' },
    });
    expect(asked[0]?.init.headers).not.toHaveProperty('If-None-Match');
  });

  it('asks only for something newer than what it has', async () => {
    const { asked, fetcher } = server(new Response(null, { status: 304 }));
    expect(await download(url, '"7"', fetcher)).toEqual({ status: 'unchanged' });
    expect(asked[0]?.init.headers).toHaveProperty('If-None-Match', '"7"');
  });

  it.each<[string, () => Response | Error, string]>([
    ['is not there', () => new Response('', { status: 404 }), 'is not there (the server answered 404)'],
    [
      'wants a sign-in',
      () => new Response('', { status: 401 }),
      'may not be read without signing in (the server answered 401)',
    ],
    ['fails', () => new Response('oops', { status: 500 }), 'could not be read (the server answered 500)'],
    ['is off', () => new TypeError('Failed to fetch'), 'could not be reached'],
    ['is not UTF-8', () => new Response(new Uint8Array([0x7b, 0xff, 0xfe])), 'is not text in UTF-8'],
    [
      'says beforehand that it is large',
      () => new Response('x', { headers: { 'Content-Length': '10000000' } }),
      'is larger than 1 MB, which is the most that is read',
    ],
  ])('gives a plain reason when the file %s', async (_, answer, reason) => {
    expect(await download(url, null, server(answer()).fetcher)).toEqual({ status: 'failed', reason });
  });

  it('holds no more than the limit of a body without end', async () => {
    let pulled = 0;
    let stopped = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(100_000).fill(0x20));
      },
      cancel: () => {
        stopped = true;
      },
    });
    expect(await download(url, null, server(new Response(body)).fetcher)).toEqual({
      status: 'failed',
      reason: 'is larger than 1 MB, which is the most that is read',
    });
    // Eleven pieces are more than 1 MB; a stream may have made one or two ahead.
    expect(pulled).toBeLessThan(14);
    expect(stopped).toBe(true);
  });

  it('gives up after 15 seconds', async () => {
    const { asked, fetcher } = server(new DOMException('signal timed out', 'TimeoutError'));
    expect(await download(url, null, fetcher)).toEqual({
      status: 'failed',
      reason: 'did not answer within 15 seconds',
    });
    expect(asked[0]?.init.signal).toBeInstanceOf(AbortSignal);
  });
});

describe('a real server that leads elsewhere', () => {
  it('is refused, and the other place is never asked', async () => {
    let elsewhere = 0;
    const app = createServer((request, response) => {
      if (request.url === '/elsewhere') elsewhere += 1;
      response.writeHead(request.url === '/elsewhere' ? 200 : 302, { Location: '/elsewhere' });
      response.end('{}');
    });
    await new Promise<void>((done) => app.listen(0, '127.0.0.1', done));
    const { port } = app.address() as AddressInfo;
    // Browsers hide the answer behind a type of its own; Node shows it as it is, so the type is put on here.
    const asBrowser = (async (address: string, init: RequestInit) => {
      const answer = await fetch(address, init);
      return answer.status === 302 ? Object.defineProperty(answer, 'type', { value: 'opaqueredirect' }) : answer;
    }) as typeof fetch;
    expect(await download(`http://127.0.0.1:${port}/profile.json`, null, asBrowser)).toEqual({
      status: 'failed',
      reason: 'leads to another address, which is not followed: set the address that holds the profile itself',
    });
    expect(elsewhere).toBe(0);
    app.close();
  });
});
