import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PostPlan } from '../../../lib/delivery/plan.ts';
import { base64, json, rt, startFake } from './rt-fake.ts';

vi.mock('../../../lib/messages/browser.ts', () => import('./rt-fake.ts'));
const { post } = await import('../../../lib/delivery/post.ts');
const { search } = await import('../../../lib/delivery/search.ts');

const desk = {
  origin: 'https://desk.example',
  api: '/REST/2.0',
  queue: 'SIS',
  ticketPage: '/Ticket/Display.html?id=',
  timeoutMs: 30_000,
};
const plan: PostPlan = {
  targetId: 'desk',
  kind: 'post',
  desk,
  ticket: {
    subject: 'Portal ^ box',
    content: 'Line one\nZoë 🙂',
    customFields: { 'Student ID': '910042', School: 'Sample High' },
  },
  copy: null,
  carries: null,
  withheld: false,
  shortened: false,
};

const store = (
  fields: { name: string; values: string[] }[],
  content = 'Line one\nZoë 🙂',
  subject = 'Portal ^ box',
) => {
  rt.answers.set(
    'POST /ticket',
    json(201, { id: '7', type: 'ticket', _url: 'https://desk.example/REST/2.0/ticket/7' }),
  );
  rt.answers.set('GET /ticket/7', json(200, { id: 7, Subject: subject, CustomFields: fields }));
  rt.answers.set(
    'GET /ticket/7/attachments',
    json(200, { items: [{ id: '12', ContentType: 'text/plain', Content: 'x', Filename: '' }] }),
  );
  rt.answers.set('GET /attachment/12', json(200, { Content: base64(content) }));
};
const kept = [
  { name: 'Student ID', values: ['910042'] },
  { name: 'School', values: ['Sample High'] },
];

beforeEach(startFake);
afterEach(() => vi.unstubAllGlobals());

describe('a ticket that is posted', () => {
  it('is plain text in its queue, under the person’s token, and is read back', async () => {
    store(kept);
    expect(await post(plan)).toEqual({
      sent: true,
      ticket: 7,
      url: 'https://desk.example/Ticket/Display.html?id=7',
      dropped: [],
    });
    expect(rt.asked[0]).toMatchObject({
      key: 'POST /ticket',
      headers: {
        authorization: 'token token-1-14-abc',
        accept: 'application/json',
        'content-type': 'application/json',
      },
      body: {
        Queue: 'SIS',
        Subject: 'Portal ^ box',
        Content: 'Line one\nZoë 🙂',
        ContentType: 'text/plain',
        CustomFields: { 'Student ID': '910042', School: 'Sample High' },
      },
    });
  });

  it('of which the desk dropped something: what is named', async () => {
    store([kept[0] as (typeof kept)[0]], 'Line one', 'Portal');
    expect(await post(plan)).toMatchObject({ sent: true, dropped: ['Subject', 'Content', 'School'] });
  });

  it('that went twice on its way: the desk’s other numbers are told', async () => {
    const subject = 'Portal box [CL-7QKW9F3D]';
    const marked = { ...plan, ticket: { ...plan.ticket, subject } };
    store(kept, undefined, subject);
    const list = (...ids: number[]) =>
      rt.answers.set('GET /tickets', json(200, { items: ids.map((id) => ({ id, Subject: subject })) }));
    list(7, 8);
    expect(await post(marked)).toMatchObject({ sent: true, ticket: 7, dropped: [], others: [8] });
    list(6, 7);
    expect(await post(marked)).toMatchObject({ ticket: 7, others: [6] });
    for (const alone of [() => list(7), () => rt.answers.set('GET /tickets', json(500, {}))]) {
      alone();
      expect(await post(marked)).not.toHaveProperty('others');
    }
  });

  it('is sent also where it cannot be read back, and that is said', async () => {
    store(kept);
    rt.answers.set('GET /ticket/7', json(403, {}));
    expect(await post(plan)).toMatchObject({ sent: true, ticket: 7, dropped: null });
  });

  it.each([
    [
      'a token that the desk does not know',
      json(401, { message: 'Unauthorized' }),
      { sent: false, reason: 'signed-out', words: null },
    ],
    [
      'a queue without the right',
      json(403, { message: 'Permission Denied' }),
      { sent: false, reason: 'refused', words: null },
    ],
    [
      'what the desk does not take',
      json(400, { message: 'Could not create ticket. Queue not set' }),
      { sent: false, reason: 'rejected', words: 'Could not create ticket. Queue not set' },
    ],
    ['a desk that breaks down', json(500, {}), { sent: 'unknown', reason: 'desk-error' }],
    [
      'an answer that is a page',
      () => new Response('<html>', { status: 200 }),
      { sent: 'unknown', reason: 'not-read' },
    ],
    ['a created ticket without a number', json(201, {}), { sent: 'unknown', reason: 'not-read' }],
    [
      'a line that was cut',
      () => Promise.reject(new TypeError('Failed to fetch')),
      { sent: 'unknown', reason: 'network' },
    ],
  ] as const)('%s', async (_, answer, outcome) => {
    rt.answers.set('POST /ticket', answer as () => Response);
    expect(await post(plan)).toEqual(outcome);
    expect(rt.asked).toHaveLength(1);
  });

  it('is not tried without a token or the permission', async () => {
    store(kept);
    rt.token = null;
    expect(await post(plan)).toMatchObject({ sent: false, reason: 'no-token' });
    rt.granted = false;
    expect(await post(plan)).toMatchObject({ sent: false, reason: 'no-permission' });
    expect(rt.asked).toEqual([]);
  });

  it('tells the token to nobody', async () => {
    rt.answers.set('POST /ticket', json(400, { message: 'no' }));
    expect(JSON.stringify([await post(plan), plan])).not.toContain('token-1-14');
  });
});

describe('looking for a ticket by its mark', () => {
  const list = (items: object[]) => rt.answers.set('GET /tickets', json(200, { items }));

  it('finds it in a subject, the first one that was made, and says which others there are', async () => {
    list([
      { id: '8', Subject: 'Guardian without Portal [CL-MARK-1]' },
      { id: '9', Subject: 'Guardian without Portal [CL-MARK-1]' },
    ]);
    expect(await search(desk, 'CL-MARK-1')).toEqual({
      found: true,
      ticket: 8,
      url: 'https://desk.example/Ticket/Display.html?id=8',
      others: [9],
    });
  });

  it('does not take another ticket for it', async () => {
    list([{ id: '9', Subject: 'other' }]);
    expect(await search(desk, 'CL-MARK-1')).toEqual({ found: false });
  });

  it('does not know when the desk does not say', async () => {
    rt.answers.set('GET /tickets', json(500, {}));
    expect(await search(desk, 'CL-MARK-1')).toEqual({ found: 'unknown', reason: 'desk-error' });
    rt.answers.set('GET /tickets', json(401, {}));
    expect(await search(desk, 'CL-MARK-1')).toEqual({ found: 'unknown', reason: 'signed-out' });
  });
});
