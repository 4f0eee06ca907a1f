import { describe, expect, it } from 'vitest';
import { render } from '../../../lib/delivery/index.ts';
import { originsNeeded } from '../../../lib/delivery/origins.ts';
import { made, mixedTicket, plainTicket } from './tickets.ts';

const full = 'School: Alder High\nStudent number: 100234\nStudent: Rivera, Leo\nmy own words';
const desk = { origin: 'https://desk.example:8443', path: '/new', params: { Content: '{{body}}' } };

describe('link and clipboard', () => {
  it('a link opens the page as it is and copies the full text', () => {
    expect(render(made('link', { url: 'https://desk.example/support' }), mixedTicket)).toEqual({
      targetId: 'desk',
      kind: 'open',
      url: 'https://desk.example/support',
      copy: full,
      carries: null,
      withheld: false,
      shortened: false,
    });
  });

  it('copying opens nothing', () => {
    expect(render(made('clipboard', {}), mixedTicket)).toMatchObject({ kind: 'copy', copy: full, carries: null });
  });
});

describe('originsNeeded', () => {
  it('asks for the desk only where the way goes through its pages', () => {
    const ticket = plainTicket('s', 'b');
    expect(originsNeeded(render(made('url', { ...desk, open: 'via-origin' }), ticket))).toEqual([
      'https://desk.example/*',
    ]);
    expect(originsNeeded(render(made('url', { ...desk, open: 'direct' }), ticket))).toEqual([]);
    expect(originsNeeded(render(made('mailto', { composer: 'gmail' }), ticket))).toEqual([]);
    expect(originsNeeded(render(made('clipboard', {}), ticket))).toEqual([]);
  });
});
