import type { IncomingMessage, ServerResponse } from 'node:http';
import { asset, isAsset } from './assets.ts';
import { indexPage } from './index-page.ts';
import { lookalikePage } from './lookalikes/index.ts';
import { relationshipsPages } from './relationships-routes.ts';
import type { Sessions } from './sessions.ts';
import { TEN_FRAMES, tenFrames } from './ten-frames.ts';
import { toolPages } from './tools/routes.ts';

export interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  body: string;
  session: string;
  sessions: Sessions;
}

export interface Answer {
  body: string | Buffer;
  /** Default: text/html. */
  type?: string;
  /** Default: 200. */
  status?: number;
  /** A 303 to this path. */
  goTo?: string;
  /** Answered only after so many ms. */
  wait?: number;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function reset({ sessions, session }: Asked): Answer {
  sessions.reset(session);
  return { body: '', goTo: '/' };
}

function find(asked: Asked): Answer {
  if (asked.path === '/') return { body: indexPage() };
  if (asked.path === '/practice/reset') return reset(asked);
  if (asked.path === TEN_FRAMES) return { body: tenFrames() };
  return (
    asset(asked.path) ??
    toolPages(asked) ??
    relationshipsPages(asked) ??
    lookalikePage(asked) ?? { status: 404, body: '<!doctype html><title>Not found</title><p>Practice: no such page.' }
  );
}

/** Answers one request; a failure inside is a 500 that names it, so that a test sees it. */
export async function answer(request: IncomingMessage, response: ServerResponse, sessions: Sessions): Promise<void> {
  const url = new URL(request.url ?? '/', 'https://practice.infinitecampus.org');
  const cookie = /(?:^|;\s*)JSESSIONID=([0-9A-F]{32})/.exec(request.headers.cookie ?? '')?.[1] ?? null;
  const session = sessions.open(cookie);
  const headers: Record<string, string> = { 'cache-control': isAsset(url.pathname) ? 'max-age=600' : 'no-store' };
  if (session !== cookie) headers['set-cookie'] = `JSESSIONID=${session}; Path=/; HttpOnly; Secure`;
  try {
    const body = request.method === 'POST' ? await bodyOf(request) : '';
    const asked = {
      method: request.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      body,
      session,
      sessions,
    };
    const { body: text, type = 'text/html; charset=utf-8', status = 200, goTo, wait = 0 } = find(asked);
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (goTo !== undefined) headers['location'] = goTo;
    response.writeHead(goTo === undefined ? status : 303, { ...headers, 'content-type': type }).end(text);
  } catch (error) {
    response.writeHead(500, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
  }
}
