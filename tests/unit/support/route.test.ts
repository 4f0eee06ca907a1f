import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../../lib/district/default.ts';
import { practiceProfile } from '../../../lib/district/practice.ts';
import { type ProtocolRule, protocolRule } from '../../../lib/district/protocol-schema.ts';
import { roles } from '../../../lib/district/role.ts';
import { topics, tries, urgencies } from '../../../lib/district/topic.ts';
import { route, type Situation } from '../../../lib/support/route.ts';

const situation: Situation = {
  role: null,
  topic: 'households',
  urgency: 'normal',
  tried: [],
  custody: 'clear',
  duplicates: false,
};
const rule = (id: string, part: object = {}): ProtocolRule =>
  protocolRule.parse({ id, source: { en: 'Source' }, why: { en: 'Why' }, answer: { kind: 'ticket' }, ...part });
const idOf = (rules: ProtocolRule[], part: Partial<Situation> = {}) => {
  const found = route(rules, { ...situation, ...part });
  return found.status === 'answered' ? found.rule.id : found.status;
};

describe('which rule answers', () => {
  it('is the first that fits', () => {
    const rules = [rule('one', { when: { topics: ['olr'] } }), rule('two'), rule('three')];
    expect(idOf(rules)).toBe('two');
    expect(idOf(rules, { topic: 'olr' })).toBe('one');
  });

  it('is none where none fits', () => {
    expect(idOf([])).toBe('no-rule');
    expect(idOf([rule('one', { when: { topics: ['olr'] } })])).toBe('no-rule');
  });

  it('needs all of its conditions', () => {
    const rules = [
      rule('one', { when: { roles: ['ap', 'sic'], topics: ['olr', 'other'], urgency: ['urgent'], tried: ['email'] } }),
    ];
    const all = { role: 'sic', topic: 'other', urgency: 'urgent', tried: ['extension', 'email'] } as const;
    expect(idOf(rules, all)).toBe('one');
    for (const less of [{ role: 'sis' }, { topic: 'access' }, { urgency: 'normal' }, { tried: ['extension'] }] as const)
      expect(idOf(rules, { ...all, ...less })).toBe('no-rule');
  });

  it('asks for the role only where it matters', () => {
    const rules = [rule('teachers', { when: { roles: ['teacher'], topics: ['gradebook'] } }), rule('all')];
    expect(idOf(rules, { topic: 'gradebook' })).toBe('ask-role');
    expect(idOf(rules, { topic: 'olr' })).toBe('all');
    expect(idOf(rules, { topic: 'gradebook', role: 'ap' })).toBe('all');
  });
});

describe('whether a ticket may be written', () => {
  const ticketOf = (ticket: string, duplicates: boolean) => {
    const found = route([rule('one', { answer: { kind: 'booking', ticket } })], { ...situation, duplicates });
    return found.status === 'answered' && found.ticket;
  };
  it('is the rule’s to say', () => {
    expect(ticketOf('never', true)).toBe('closed');
    expect(ticketOf('duplicates', false)).toBe('closed');
    expect(ticketOf('duplicates', true)).toBe('allowed');
    expect(ticketOf('anyway', false)).toBe('allowed');
  });
});

describe('custody first', () => {
  const anything = fc.record({
    role: fc.option(fc.constantFrom(...roles)),
    topic: fc.constantFrom(...topics),
    urgency: fc.constantFrom(...urgencies),
    tried: fc.subarray([...tries]),
    custody: fc.constantFrom('stop', 'ask', 'clear'),
    duplicates: fc.boolean(),
  });

  it.each([
    ['built-in', defaultProfile],
    ['practice', practiceProfile],
  ])('the %s steps are shown only where flags were read and none is about custody or law', (_, profile) => {
    fc.assert(
      fc.property(anything, (asked) => {
        const found = route(profile.support.protocols, asked);
        if (found.status === 'answered' && found.steps === 'shown') expect(asked.custody).toBe('clear');
      }),
    );
  });

  it.each([
    ['stop', 'custody-text'],
    ['ask', 'question'],
    ['clear', 'shown'],
  ] as const)('%s turns the portal checklist into: %s', (custody, steps) => {
    expect(route(defaultProfile.support.protocols, { ...situation, topic: 'parent-portal', custody })).toMatchObject({
      status: 'answered',
      steps,
    });
  });

  it('nothing that stands outside the steps names a box to tick', () => {
    for (const { why, answer, source } of defaultProfile.support.protocols)
      expect(JSON.stringify([why, answer, source])).not.toMatch(/Guardian|Portal box|casilla|\btick(s|ed|ing)?\b/i);
  });

  it('a ticket needs no question beside it', () => {
    expect(route(defaultProfile.support.protocols, { ...situation, topic: 'olr', custody: 'ask' })).toMatchObject({
      steps: 'none',
      ticket: 'is',
    });
  });
});

describe('the built-in rules', () => {
  it('answer everything, once the role is known', () => {
    for (const role of roles)
      for (const topic of topics)
        for (const urgency of urgencies)
          expect(idOf(defaultProfile.support.protocols, { role, topic, urgency })).not.toMatch(/no-rule|ask-role/);
  });

  it('ask for the role for grade books alone', () => {
    for (const topic of topics)
      expect(idOf(defaultProfile.support.protocols, { topic }) === 'ask-role').toBe(topic === 'gradebook');
  });
});
