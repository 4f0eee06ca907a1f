import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isSelector } from '../../../lib/district/css-selector.ts';

const good = [
  '#request_subject',
  'form[name=TicketCreate] input[name="Object-RT::Ticket--CustomField-1-Value"]',
  '.a .b > .c + textarea ~ select',
  'input[type="text" i]:not([disabled], .x):first-child',
  'a:nth-child(2n+1), b:nth-of-type(odd)',
  'form:has(> input[name="a"])',
  '*',
  'tr:is(.x, .y) td:last-child input',
];
const bad = [
  '',
  ' ',
  '#',
  '..a',
  'input[name=',
  'a >',
  '> a',
  'a,,b',
  'a:hover',
  'p::before',
  'input[name=a b]',
  '))',
  'a{}',
  '1a',
  'div:not(',
  'a:nth-child()',
];

describe('a selector', () => {
  it.each(good)('%s is one, and a browser takes it', (text) => {
    expect(isSelector(text)).toBe(true);
    const { document } = new JSDOM('').window;
    expect(() => document.querySelectorAll(text)).not.toThrow();
  });

  it.each(bad)('“%s” is none', (text) => {
    expect(isSelector(text)).toBe(false);
  });
});
