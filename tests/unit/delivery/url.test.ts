import { describe, expect, it } from 'vitest';
import { render } from '../../../lib/delivery/index.ts';
import { practiceProfile } from '../../../lib/district/practice.ts';
import { made, mixedTicket, plainTicket } from './tickets.ts';

const desk = { origin: 'https://desk.example', path: '/new', params: { Subject: '{{subject}}', Content: '{{body}}' } };
const practiceDesk = practiceProfile.targets[0];
if (practiceDesk === undefined) throw new Error('the practice district has no desk');

describe('a filled form, byte for byte', () => {
  it('of Request Tracker, opened from inside the desk', () => {
    expect(render(practiceDesk, plainTicket('Portal & box', 'One + one\nLine ^ two'))).toEqual({
      targetId: 'practice-desk',
      kind: 'open-via-origin',
      landing: 'https://desk.practice-district.example/',
      url: 'https://desk.practice-district.example/Ticket/Create.html?Queue=SIS+Support&Subject=Portal+%26+box&Content=One+%2B+one%0ALine+%5E+two&ContentType=text%2Fplain',
      copy: null,
      carries: { to: 'https://desk.practice-district.example', subject: 'Portal & box', body: 'One + one\nLine ^ two' },
      withheld: false,
      shortened: false,
    });
  });

  it('opened directly, with a question in its path already', () => {
    const target = made('url', { ...desk, path: '/sp?id=item' });
    expect(render(target, plainTicket('s', 'b'))).toMatchObject({
      kind: 'open',
      url: 'https://desk.example/sp?id=item&Subject=s&Content=b',
    });
  });

  it.each([
    ['lf', 'plain', 'a <b>\n"c"'],
    ['crlf', 'plain', 'a <b>\r\n"c"'],
    ['br', 'plain', 'a <b><br>"c"'],
    ['lf', 'html-escape', 'a &lt;b&gt;\n&quot;c&quot;'],
    ['br', 'html-escape', 'a &lt;b&gt;<br>&quot;c&quot;'],
  ] as const)('with %s line ends, %s: the review still shows the text itself', (newline, markup, sent) => {
    const plan = render(made('url', { ...desk, newline, markup }), plainTicket('<s>', 'a <b>\n"c"'));
    if (plan.kind !== 'open') throw new Error('not opened');
    const params = new URL(plan.url).searchParams;
    expect(params.get('Content')).toBe(sent);
    expect(params.get('Subject')).toBe('<s>');
    expect(plan.carries).toEqual({ to: 'https://desk.example', subject: '<s>', body: 'a <b>\n"c"' });
  });

  it('never on another site, whatever the path', () => {
    const plan = render(made('url', { ...desk, path: '//elsewhere.example/new' }), plainTicket('s', 'b'));
    if (plan.kind !== 'open') throw new Error('not opened');
    expect(new URL(plan.url).origin).toBe('https://desk.example');
  });
});

describe('what a form carries', () => {
  it('is public unless the district opts in', () => {
    const plan = render(made('url', desk), mixedTicket);
    expect(plan).toMatchObject({
      withheld: true,
      carries: { subject: 'Relationships: REL-PORTAL', body: 'School: Alder High' },
    });
    expect(plan.copy).toContain('Student: Rivera, Leo');
    if (plan.kind !== 'open') throw new Error('not opened');
    expect(plan.url).not.toMatch(/100234|Rivera|words/);
  });

  it('shows every other parameter that a ticket fills, and leaves out what is too private', () => {
    const values = {
      school: { text: 'Alder', sensitivity: 'public' },
      'student.number': { text: '100234', sensitivity: 'student-id' },
    } as const;
    const params = { ...desk.params, School: '{{school}}', Student: '{{student.number}}', Queue: 'SIS' };
    const plan = render(made('url', { ...desk, params }), { ...plainTicket('s', 'text'), values });
    expect(plan).toMatchObject({
      withheld: true,
      copy: 'text',
      carries: { subject: 's', body: 'text\nSchool: Alder' },
    });
    if (plan.kind !== 'open') throw new Error('not opened');
    expect(new URL(plan.url).search).toBe('?Subject=s&Content=text&School=Alder&Student=&Queue=SIS');
  });

  it('is copied in full where the form has no place for the text', () => {
    const plan = render(made('url', { ...desk, params: { Subject: '{{subject}}' } }), plainTicket('s', 'text'));
    expect(plan).toMatchObject({ copy: 'text', withheld: true, carries: { subject: 's', body: '' } });
  });

  it.each([
    ['clipboard', /^(word )+word… full text copied to the clipboard$/],
    ['shorten', /^(word )+word…$/],
  ] as const)('is cut at the limit, overflow %s', (overflow, end) => {
    const text = 'word '.repeat(2000).trim();
    const plan = render(made('url', { ...desk, overflow }), plainTicket('s', text));
    if (plan.kind !== 'open') throw new Error('not opened');
    expect(plan.url.length).toBeLessThanOrEqual(4000);
    expect(plan.url.length).toBeGreaterThan(3990);
    expect(plan.carries?.body).toMatch(end);
    expect(plan).toMatchObject({ shortened: true, copy: text });
  });

  it('opens the desk alone where the fixed part is too long', () => {
    const target = made('url', { ...desk, maxUrl: 200, params: { ...desk.params, Fixed: 'x'.repeat(300) } });
    expect(render(target, plainTicket('s', 'text'))).toMatchObject({
      kind: 'open',
      url: 'https://desk.example/',
      copy: 'text',
      carries: null,
      shortened: true,
    });
  });
});
