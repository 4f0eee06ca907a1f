import { describe, expect, it } from 'vitest';
import { render } from '../../../lib/delivery/index.ts';
import { made, mixedTicket, plainTicket } from './tickets.ts';

const ticket = plainTicket('Portal & box', 'One + one\n"50 %"');

describe('an e-mail, byte for byte', () => {
  it('in the mail program: %20, never +, and CR LF', () => {
    expect(render(made('mailto', { composer: 'mailto' }), ticket)).toEqual({
      targetId: 'desk',
      kind: 'open',
      url: 'mailto:paige@practice-district.example?subject=Portal%20%26%20box&body=One%20%2B%20one%0D%0A%2250%20%25%22',
      copy: null,
      carries: { to: 'paige@practice-district.example', subject: 'Portal & box', body: 'One + one\n"50 %"' },
      withheld: false,
      shortened: false,
    });
  });

  it('in Gmail', () => {
    expect(render(made('mailto', { composer: 'gmail' }), ticket)).toMatchObject({
      url: 'https://mail.google.com/mail/?view=cm&fs=1&to=paige%40practice-district.example&su=Portal%20%26%20box&body=One%20%2B%20one%0A%2250%20%25%22',
    });
  });

  it('in Outlook on the web', () => {
    expect(render(made('mailto', { composer: 'outlook' }), ticket)).toMatchObject({
      url: 'https://outlook.office.com/mail/deeplink/compose?to=paige%40practice-district.example&subject=Portal%20%26%20box&body=One%20%2B%20one%0A%2250%20%25%22',
    });
  });

  it('with copies to others, all of whom the review names', () => {
    const plan = render(made('mailto', { composer: 'mailto', cc: 'a@x.example; b@x.example' }), plainTicket('s', 'b'));
    expect(plan).toMatchObject({
      url: 'mailto:paige@practice-district.example?cc=a@x.example,b@x.example&subject=s&body=b',
      carries: { to: 'paige@practice-district.example,a@x.example,b@x.example' },
    });
  });

  it('without a specialist: the address is left to the person', () => {
    expect(render(made('mailto', { composer: 'mailto' }), plainTicket('s', 'b', ''))).toMatchObject({
      url: 'mailto:?subject=s&body=b',
      carries: { to: '' },
    });
  });

  it('to an address that tries to add fields of its own', () => {
    const plan = render(made('mailto', { composer: 'mailto' }), plainTicket('s', 'b', 'a?bcc=x&c@y.example'));
    expect(plan).toMatchObject({ url: 'mailto:a%3Fbcc%3Dx%26c@y.example?subject=s&body=b' });
  });
});

describe('what an e-mail carries', () => {
  it.each([
    ['public', 'Relationships: REL-PORTAL', 'School: Alder High', true],
    ['student-id', 'Relationships: REL-PORTAL, student 100234', 'School: Alder High\nStudent number: 100234', true],
    [
      'free-text',
      'Relationships: REL-PORTAL, student 100234',
      'School: Alder High\nStudent number: 100234\nStudent: Rivera, Leo\nmy own words',
      false,
    ],
  ] as const)('up to %s; the rest goes by the clipboard', (sensitivity, subject, body, withheld) => {
    const plan = render(made('mailto', { composer: 'mailto', sensitivity }), mixedTicket);
    expect(plan.carries).toMatchObject({ subject, body });
    expect(plan.withheld).toBe(withheld);
    expect(plan.copy).toBe(
      withheld ? 'School: Alder High\nStudent number: 100234\nStudent: Rivera, Leo\nmy own words' : null,
    );
  });

  it('is cut at the limit and says where the rest is', () => {
    const text = 'word '.repeat(1000).trim();
    const plan = render(made('mailto', { composer: 'mailto', maxUrl: 500 }), plainTicket('Subject', text));
    expect(plan).toMatchObject({ kind: 'open', shortened: true, withheld: false, copy: text });
    if (plan.kind !== 'open') throw new Error('not opened');
    expect(plan.url.length).toBeLessThanOrEqual(500);
    expect(plan.carries?.body).toMatch(/^(word )*word… full text copied to the clipboard$/);
    // Full to the brim: one more word would not have fitted.
    expect(plan.url.length).toBeGreaterThan(500 - 'word%20'.length);
  });

  it('loses the body, then the end of the subject, before the limit gives way', () => {
    const plan = render(made('mailto', { composer: 'mailto', maxUrl: 200 }), plainTicket('s '.repeat(300), 'text'));
    expect(plan).toMatchObject({ kind: 'open', shortened: true, copy: 'text', carries: { body: '' } });
    expect(plan.carries?.subject).toMatch(/^(s )+s$/);
  });

  it('is only copied where not even the address of the recipients fits', () => {
    const target = made('mailto', { composer: 'mailto', maxUrl: 200, to: `${'a'.repeat(300)}@x.example` });
    expect(render(target, plainTicket('s', 'text'))).toMatchObject({ kind: 'copy', copy: 'text', carries: null });
  });
});
