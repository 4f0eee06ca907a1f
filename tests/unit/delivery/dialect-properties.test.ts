import fc from 'fast-check';
import { expect, it } from 'vitest';
import { render } from '../../../lib/delivery/index.ts';
import { made, plainTicket } from './tickets.ts';

const signs = [
  '😀',
  'é',
  '&',
  '+',
  '^',
  '"',
  '\\',
  '%',
  '%5E',
  '#',
  '=',
  '?',
  ' ',
  '\n',
  '\u202E',
  '\uD83D',
  '<b>',
  '{{body}}',
  '$&',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 200 })
  .map((parts) => parts.join(''));
const limit = fc.integer({ min: 250, max: 3000 });
const base = { origin: 'https://desk.example', params: { title: '{{subject}}', text: '{{body}}' } };

const opened = (target: object, subject: string, body: string) => {
  const plan = render(made('url', { ...base, ...target }), plainTicket(subject, body));
  if (plan.kind !== 'open') throw new Error('not opened');
  return { plan, search: new URL(plan.url).search, length: plan.url.length };
};

it('any text in a JSON parameter arrives as the review shows it, within the limit', () => {
  fc.assert(
    fc.property(text, text, limit, (subject, body, maxUrl) => {
      const { plan, search, length } = opened({ path: '/sp?id=1', encoding: 'json-param', maxUrl }, subject, body);
      expect(length).toBeLessThanOrEqual(maxUrl);
      const value = /[?&]sysparm_variable_values=([^&#]*)$/.exec(search)?.[1] ?? '';
      expect(JSON.parse(decodeURIComponent(value))).toEqual({ title: plan.carries?.subject, text: plan.carries?.body });
      if (plan.shortened) expect(plan.copy).toBe(body.toWellFormed());
    }),
    { numRuns: 150 },
  );
});

it('any text between carets arrives as the review shows it, or is copied whole', () => {
  fc.assert(
    fc.property(text, text, limit, (subject, body, maxUrl) => {
      const { plan, search, length } = opened(
        { path: '/incident.do?sys_id=-1', encoding: 'caret', maxUrl },
        subject,
        body,
      );
      expect(length).toBeLessThanOrEqual(maxUrl);
      const query = decodeURIComponent(/[?&]sysparm_query=([^&#]*)$/.exec(search)?.[1] ?? '');
      // As ServiceNow takes it apart: at the carets, then at the first equals sign.
      const pairs = Object.fromEntries(
        query
          .split('^')
          .filter(Boolean)
          .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
      );
      expect(pairs['title'] ?? '').toBe(plan.carries?.subject);
      expect(pairs['text'] ?? '').toBe(plan.carries?.body);
      if (body.includes('^') || plan.shortened) expect(plan.copy).toBe(body.toWellFormed());
    }),
    { numRuns: 150 },
  );
});
