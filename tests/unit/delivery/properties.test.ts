import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../../lib/delivery/index.ts';
import type { Plan } from '../../../lib/delivery/plan.ts';
import { made, plainTicket } from './tickets.ts';

/** Hard text: surrogate pairs and halves, signs that mean something in an address, marks of writing direction. */
const hard = fc.array(
  fc.oneof(
    fc.constantFrom(
      '😀',
      '👩‍👧',
      'é',
      'ñ',
      '&',
      '+',
      '^',
      '"',
      "'",
      '%',
      '#',
      '=',
      '?',
      ' ',
      '\n',
      '\u200F',
      '\u202E',
      '\uD83D',
      '\uDE00',
      '<br>',
      '{{body}}',
      '$&',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  ),
  { maxLength: 300 },
);
const text = hard.map((parts) => parts.join(''));
const long = fc.tuple(text, fc.integer({ min: 1, max: 12 })).map(([part, times]) => part.repeat(times));

/** What arrives: the address decoded by other means than the code's. */
const decoders = {
  mailto: (url: string) => {
    const [, to = '', query = ''] = /^mailto:([^?]*)\?(.*)$/s.exec(url) ?? [];
    const fields = Object.fromEntries(query.split('&').map((pair) => pair.split('=').map(decodeURIComponent)));
    return { to: decodeURIComponent(to), subject: fields['subject'], body: fields['body'].replaceAll('\r\n', '\n') };
  },
  gmail: (url: string) => {
    const params = new URL(url).searchParams;
    return { to: params.get('to'), subject: params.get('su'), body: params.get('body') };
  },
  outlook: (url: string) => {
    const params = new URL(url).searchParams;
    return { to: params.get('to'), subject: params.get('subject'), body: params.get('body') };
  },
  desk: (url: string) => {
    const params = new URL(url).searchParams;
    return {
      to: 'https://desk.example',
      subject: params.get('Subject'),
      body: params.get('Content')?.replaceAll('\r\n', '\n'),
    };
  },
};

function targetFor(name: keyof typeof decoders, maxUrl: number) {
  return name === 'desk'
    ? made('url', {
        origin: 'https://desk.example',
        path: '/new',
        params: { Subject: '{{subject}}', Content: '{{body}}' },
        newline: 'crlf',
        maxUrl,
      })
    : made('mailto', { composer: name, maxUrl });
}

const address = (plan: Plan): string => {
  if (plan.kind === 'copy' || plan.kind === 'post') throw new Error('nothing is opened');
  return plan.url;
};

describe.each(Object.keys(decoders) as (keyof typeof decoders)[])('any text by %s', (name) => {
  it('arrives exactly as the review shows it, within the limit, with nothing lost', () => {
    fc.assert(
      fc.property(text, long, fc.integer({ min: 200, max: 3000 }), (subject, body, maxUrl) => {
        const plan = render(targetFor(name, maxUrl), plainTicket(subject, body));
        const url = address(plan);
        expect(url.length).toBeLessThanOrEqual(maxUrl);
        expect(decoders[name](url)).toEqual(plan.carries);

        const whole = body.toWellFormed();
        const carried = plan.carries?.body ?? '';
        if (plan.shortened) {
          expect(plan.copy).toBe(whole);
          const end = '… full text copied to the clipboard';
          const kept = carried.endsWith(end) ? carried.slice(0, -end.length) : carried;
          expect(whole.replace(/\r\n?/g, '\n').startsWith(kept)).toBe(true);
        } else {
          expect(plan.copy).toBeNull();
          expect(carried).toBe(whole.replace(/\r\n?/g, '\n'));
        }
      }),
      { numRuns: 150 },
    );
  });
});
