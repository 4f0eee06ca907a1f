import { vi } from 'vitest';

/** A browser with a token, and a desk that answers what a test says. */
export const rt = {
  token: 'token-1-14-abc' as string | null,
  granted: true,
  /** By method and path; a function may throw. */
  answers: new Map<string, () => Response | Promise<Response>>(),
  asked: [] as { key: string; headers: Record<string, string>; body: unknown }[],
};

const area = {
  get: async (key: string) => (rt.token === null ? {} : { [key]: rt.token }),
  set: async () => {},
  remove: async () => {},
};

export const browser = {
  permissions: { contains: async () => rt.granted },
  storage: { session: area, local: { ...area, get: async () => ({}) } },
};

export const json = (status: number, value: unknown) => () => new Response(JSON.stringify(value), { status });

export function startFake(): void {
  Object.assign(rt, { token: 'token-1-14-abc', granted: true, answers: new Map(), asked: [] });
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const key = `${init.method} ${url.replace('https://desk.example/REST/2.0', '').split('?')[0]}`;
    rt.asked.push({
      key,
      headers: init.headers as Record<string, string>,
      body: init.body ? JSON.parse(String(init.body)) : null,
    });
    const answer = rt.answers.get(key);
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  });
}

export const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');
