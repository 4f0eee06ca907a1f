import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../../lib/district/default.ts';
import { roles } from '../../../lib/district/role.ts';
import { topics, tries, urgencies } from '../../../lib/district/topic.ts';
import { route, type Situation } from '../../../lib/support/route.ts';

const every: Situation[] = [null, ...roles].flatMap((role) =>
  topics.flatMap((topic) =>
    urgencies.flatMap((urgency) =>
      [[], ['extension'], ['email'], tries].flatMap((tried) =>
        (['stop', 'ask', 'clear'] as const).flatMap((custody) =>
          [false, true].map((duplicates) => ({ role, topic, urgency, tried, custody, duplicates }) as Situation),
        ),
      ),
    ),
  ),
);

/** What the Campus Support page says of a situation, read by hand: the rule, what it answers, and whether a ticket is open. */
function onThePage({ role, topic, urgency, tried, duplicates }: Situation): string {
  const escalates = role === 'ap' || role === 'sic';
  if (topic === 'gradebook' && role === null) return 'ask-role';
  if (topic === 'gradebook' && (role === 'teacher' || role === 'office')) return `gradebook-${role} ask closed`;
  if (topic === 'access') return 'access-form link closed';
  if (topic === 'parent-portal') return `parent-portal parents ${duplicates ? 'allowed' : 'closed'}`;
  if (urgency === 'emergency') {
    return tried.length === 2 ? 'emergency-line phone allowed' : 'emergency-specialist ticket is';
  }
  if (topic === 'gradebook' && escalates) return `gradebook-${urgency === 'urgent' ? 'urgent' : 'escalated'} ticket is`;
  if (topic === 'training') return 'training booking allowed';
  if (topic === 'tasks') return 'correspondence read allowed';
  return `${topic === 'gradebook' || topic === 'other' ? 'everything-else' : topic} ticket is`;
}

describe('the protocols of the Campus Support page, in every situation', () => {
  const answers = every.map((situation) => ({ situation, answer: route(defaultProfile.support.protocols, situation) }));

  it('answer as the page does', () => {
    expect(every).toHaveLength(8 * 10 * 3 * 4 * 3 * 2);
    for (const { situation, answer } of answers) {
      const said =
        answer.status === 'answered' ? `${answer.rule.id} ${answer.rule.answer.kind} ${answer.ticket}` : answer.status;
      expect(said, JSON.stringify(situation)).toBe(onThePage(situation));
    }
  });

  it('never give steps where a custody question stands open, and tell parents of nobody but Let’s Talk', () => {
    for (const { situation, answer } of answers) {
      if (answer.status !== 'answered') continue;
      if (situation.custody !== 'clear') expect(answer.steps, JSON.stringify(situation)).not.toBe('shown');
      if (situation.topic !== 'parent-portal' || answer.rule.answer.kind !== 'parents') continue;
      const { en, es } = answer.rule.answer.words;
      for (const words of [en, es ?? '']) {
        expect(words).toContain('Let’s Talk');
        expect(words).not.toMatch(/\bSIS\b|speciali[sz]t|especialista|Nimbus|404-/i);
      }
    }
  });
});
