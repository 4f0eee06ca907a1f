import { describe, expect, it } from 'vitest';
import { nextTarget, withNext } from '../../../lib/delivery/chain.ts';
import { render } from '../../../lib/delivery/index.ts';
import { originsNeeded } from '../../../lib/delivery/origins.ts';
import { planSchema } from '../../../lib/messages/plan-schema.ts';
import type { Ticket } from '../../../lib/support/types.ts';
import { made, mixedTicket, plainTicket } from './tickets.ts';

const formFill = {
  url: 'https://desk.example/new',
  steps: [
    {
      fields: [
        { to: { label: 'Area' }, kind: 'select', value: 'Records' },
        { to: { name: 'summary' }, value: '{{subject}}' },
        { to: { css: '#more' }, value: '{{body}}', newline: 'br', markup: 'html-escape' },
        { to: { label: 'Student' }, value: '{{student.number}}' },
      ],
    },
  ],
};

const withNumber: Ticket = {
  ...plainTicket('s', 'a <b>\nc'),
  values: { 'student.number': { text: '910042', sensitivity: 'student-id' } },
};

describe('a form that is filled in on its page', () => {
  it('gets its values in the field’s own text mode; the review shows the text itself', () => {
    const plan = render(made('form-fill', { ...formFill, sensitivity: 'student-id' }), withNumber);
    expect(plan).toMatchObject({
      kind: 'fill',
      url: 'https://desk.example/new',
      landing: null,
      copy: null,
      full: 'a <b>\nc',
      carries: { to: 'https://desk.example', subject: 's', body: 'a <b>\nc\nStudent: 910042' },
    });
    if (plan.kind !== 'fill') throw new Error('no fill');
    expect(plan.steps[0]?.fields.map(({ called, value }) => [called, value])).toEqual([
      ['Area', 'Records'],
      ['summary', 's'],
      ['#more', 'a &lt;b&gt;<br>c'],
      ['Student', '910042'],
    ]);
  });

  it('is given no more than its level: the rest is copied', () => {
    const plan = render(made('form-fill', formFill), { ...mixedTicket, values: withNumber.values });
    expect(plan).toMatchObject({ withheld: true, carries: { subject: 'Relationships: REL-PORTAL' } });
    expect(plan.copy).toContain('my own words');
    expect(JSON.stringify(plan.kind === 'fill' && plan.steps)).not.toMatch(/910042|100234|Rivera|words/);
  });
});

describe('a desk that takes tickets by itself', () => {
  const rest = {
    kind: 'rt2',
    origin: 'https://desk.example',
    queue: 'SIS',
    customFields: { 'Student ID': '{{student.number}}', School: '{{school}}' },
  };

  it('is given subject, text and filled fields, and no token', () => {
    const plan = render(made('rest', { ...rest, sensitivity: 'student-id' }), withNumber);
    expect(plan).toEqual({
      targetId: 'desk',
      kind: 'post',
      desk: {
        origin: 'https://desk.example',
        api: '/REST/2.0',
        queue: 'SIS',
        ticketPage: '/Ticket/Display.html?id=',
        timeoutMs: 30_000,
      },
      ticket: { subject: 's', content: 'a <b>\nc', customFields: { 'Student ID': '910042' } },
      copy: null,
      carries: { to: 'https://desk.example', subject: 's', body: 'a <b>\nc\nStudent ID: 910042' },
      withheld: false,
      shortened: false,
    });
  });

  it('needs the permission for its own host only', () => {
    expect(originsNeeded(render(made('rest', rest), plainTicket('s', 'b')))).toEqual(['https://desk.example/*']);
    expect(originsNeeded(render(made('form-fill', formFill), plainTicket('s', 'b')))).toEqual([
      'https://desk.example/*',
    ]);
  });
});

describe('a call and a booking', () => {
  it('a call carries nothing', () => {
    expect(render(made('phone', { number: '(404) 555-0100' }), mixedTicket)).toMatchObject({
      kind: 'open',
      url: 'tel:4045550100',
      copy: null,
      carries: null,
    });
  });

  const specialist = {
    id: 'p',
    name: 'Paige Practice',
    email: null,
    extension: null,
    booking: 'https://booking.example/paige',
  };

  it('a booking opens the specialist’s own page, and guesses none', () => {
    const assigned = { status: 'assigned', school: 'A', specialist, backup: null, asOf: null } as const;
    expect(
      render(made('booking', { params: { a1: '{{subject}}' } }), {
        ...plainTicket('Portal box', 't'),
        assignment: assigned,
      }),
    ).toMatchObject({
      kind: 'open',
      url: 'https://booking.example/paige?a1=Portal+box',
      copy: 't',
      carries: { subject: 'Portal box' },
    });
    expect(render(made('booking', {}), plainTicket('s', 't'))).toMatchObject({ kind: 'copy', copy: 't' });
  });
});

describe('a copy', () => {
  const ticket = plainTicket('s', '# one_two\n1. <b> *x* & y\n- z');

  it('as Markdown shows the text as it is', () => {
    expect(render(made('clipboard', { format: 'markdown' }), ticket).copy).toBe(
      '\\# one\\_two  \n1\\. \\<b\\> \\*x\\* \\& y  \n\\- z',
    );
  });

  it('as rich text keeps the lines and escapes markup', () => {
    expect(render(made('clipboard', { format: 'html' }), ticket)).toMatchObject({
      copy: '# one_two\n1. <b> *x* & y\n- z',
      copyHtml: '<p># one_two<br>1. &lt;b&gt; *x* &amp; y<br>- z</p>',
    });
  });

  it('opens the page to paste into, where the district has one', () => {
    expect(render(made('clipboard', { thenOpen: 'https://desk.example/' }), ticket)).toMatchObject({
      kind: 'open',
      url: 'https://desk.example/',
    });
  });
});

describe('the next way', () => {
  const targets = [
    made('form-fill', { ...formFill, id: 'form' }),
    made('phone', { id: 'call', number: '404-555-0100' }),
    made('mailto', { id: 'email', name: 'E-mail', composer: 'mailto' }),
    made('clipboard', { id: 'copy' }),
  ];

  it('is the district’s next one that takes a text; after the last there is none', () => {
    expect(targets.map(({ id }) => nextTarget(targets, id)?.id ?? null)).toEqual(['email', 'email', 'copy', null]);
  });

  it('is known to a form that may fail later', () => {
    expect(withNext(render(targets[0] as never, plainTicket('s', 'b')), targets)).toMatchObject({
      next: { id: 'email', name: 'E-mail' },
    });
  });
});

it('the worker takes every kind of plan but a call, which the page makes itself', () => {
  const ticket = plainTicket('s', 'b');
  const all = [
    made('form-fill', formFill),
    made('clipboard', { format: 'html' }),
    made('rest', { kind: 'rt2', origin: 'https://desk.example', queue: 'SIS' }),
    made('url', {
      origin: 'https://desk.example',
      path: '/n',
      params: { s: '{{subject}}' },
      open: 'via-origin',
      expect: { name: 's' },
    }),
    made('booking', { url: 'https://booking.example/' }),
  ].map((target) => render(target, ticket));
  for (const plan of all) expect(planSchema.parse(plan)).toEqual(plan);
});
