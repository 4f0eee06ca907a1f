import { describe, expect, it } from 'vitest';
import { assignmentFor } from '../../../lib/district/assign.ts';
import { replyClock } from '../../../lib/district/clock-schema.ts';
import { defaultProfile } from '../../../lib/district/default.ts';
import { type Role, roles } from '../../../lib/district/role.ts';
import { preferredTarget } from '../../../lib/support/protocols/target.ts';
import { type Route, route, type Situation } from '../../../lib/support/route.ts';
import { clockOf, office } from './clocks.ts';
import { type LineId, protocolLines } from './protocol-lines.ts';
import { report } from './report.ts';
import { ticket } from './ticket.ts';

const { protocols, emergency, clock, replyText } = defaultProfile.support;

function answered(part: Partial<Situation>): Extract<Route, { status: 'answered' }> {
  const situation: Situation = {
    role: 'office',
    topic: 'other',
    urgency: 'normal',
    tried: [],
    custody: 'clear',
    duplicates: false,
    ...part,
  };
  const found = route(protocols, situation);
  if (found.status !== 'answered') throw new Error(`${found.status} for ${JSON.stringify(part)}`);
  return found;
}
const ruleOf = (part: Partial<Situation>) => answered(part).rule.id;
const kindOf = (part: Partial<Situation>) => answered(part).rule.answer.kind;
const wayOf = (part: Partial<Situation>) => preferredTarget(defaultProfile.targets, answered(part).rule)?.id ?? null;
const stepsOf = (part: Partial<Situation>) => answered(part).rule.steps;
const stepAbout = (check: string) => stepsOf({ topic: 'parent-portal' }).find(({ checks }) => checks.includes(check));
const guide = (id: string) =>
  defaultProfile.portal.guide
    .find((entry) => entry.id === id)
    ?.steps.map(({ en }) => en)
    .join(' ') ?? '';

/** One test a line; a line without one does not compile. */
const tests: Record<LineId, () => void> = {
  'S-team': () => {
    for (const role of roles) expect(kindOf({ role, topic: 'other' })).toBe('ticket');
  },
  'S-contact': () => {
    expect(ruleOf({ topic: 'other' })).toBe('everything-else');
    expect(answered({ topic: 'other' }).rule.why.en).toContain('main contact for all Infinite Campus questions');
    expect(ruleOf({ topic: 'olr' })).toBe('olr');
    expect(kindOf({ topic: 'olr' })).toBe('ticket');
  },
  'S-training': () => expect(ruleOf({ topic: 'training' })).toBe('training'),
  'S-state': () => {
    expect(ruleOf({ topic: 'state-reporting' })).toBe('state-reporting');
    expect(answered({ topic: 'state-reporting' }).ticket).toBe('is');
  },
  'S-scheduling': () => {
    expect(ruleOf({ topic: 'scheduling' })).toBe('scheduling');
    expect(answered({ topic: 'scheduling' }).ticket).toBe('is');
  },
  'S-ways': () => {
    expect(defaultProfile.targets[0]).toMatchObject({
      type: 'link',
      url: 'https://www.atlantapublicschools.us/support',
    });
    expect(defaultProfile.targets.some(({ type }) => type === 'mailto')).toBe(true);
    // Neither way is preferred: the person sees both.
    expect(wayOf({ topic: 'other' })).toBeNull();
  },
  'S-list': () => {
    // The list is the district's to import; nobody is named before.
    expect(defaultProfile.specialists).toEqual([]);
    expect(assignmentFor(defaultProfile, 'Practice High School')).toMatchObject({ status: 'none' });
  },
  'S-booking': () => {
    expect(kindOf({ topic: 'training' })).toBe('booking');
    expect(answered({ topic: 'training' }).ticket).toBe('allowed');
  },
  'P1-teacher': () => {
    const found = answered({ role: 'teacher', topic: 'gradebook' });
    expect(found.rule.id).toBe('gradebook-teacher');
    expect(found.rule.answer).toMatchObject({ kind: 'ask', who: { en: 'your school’s AP or SIC' } });
    expect(found.ticket).toBe('closed');
    // Also when it is urgent, and in what the teacher thinks an emergency.
    for (const urgency of ['urgent', 'emergency'] as const)
      expect(ruleOf({ role: 'teacher', topic: 'gradebook', urgency, tried: ['extension', 'email'] })).toBe(
        'gradebook-teacher',
      );
    const unknown = { urgency: 'normal', tried: [], custody: 'clear', duplicates: false } as const;
    expect(route(protocols, { ...unknown, role: null, topic: 'gradebook' })).toEqual({ status: 'ask-role' });
  },
  'P1-escalate': () => {
    for (const role of ['ap', 'sic'] satisfies Role[]) {
      expect(ruleOf({ role, topic: 'gradebook' })).toBe('gradebook-escalated');
      expect(answered({ role, topic: 'gradebook' }).ticket).toBe('is');
      expect(wayOf({ role, topic: 'gradebook' })).toBe('nimbus');
    }
  },
  'P1-urgent': () => {
    for (const role of ['ap', 'sic'] satisfies Role[]) {
      expect(ruleOf({ role, topic: 'gradebook', urgency: 'urgent' })).toBe('gradebook-urgent');
      expect(wayOf({ role, topic: 'gradebook', urgency: 'urgent' })).toBe('email');
    }
  },
  'P1-office': () => {
    const found = answered({ role: 'office', topic: 'gradebook' });
    expect(found.rule.id).toBe('gradebook-office');
    expect(found.rule.why.en).toContain('Secretaries and registrars have no teacher gradebook access');
    expect(found.ticket).toBe('closed');
  },
  'P2-access': () => {
    for (const role of roles) {
      expect(ruleOf({ role, topic: 'access' })).toBe('access-form');
      expect(answered({ role, topic: 'access', urgency: 'urgent' }).ticket).toBe('closed');
    }
  },
  'P2-form': () => {
    expect(answered({ topic: 'access' }).rule.answer).toMatchObject({
      kind: 'link',
      url: 'https://tinyaps.com/?ichelp',
      how: { en: 'On the page that opens, hover over Infinite Campus and click Forms Center.' },
    });
  },
  'P3-parents': () => {
    for (const role of roles) {
      const found = answered({ role, topic: 'parent-portal' });
      expect(found.rule.id).toBe('parent-portal');
      expect(found.ticket).toBe('closed');
      const { answer } = found.rule;
      expect(answer.kind === 'parents' && `${answer.words.en} ${answer.words.es}`).not.toMatch(
        /specialist|SIS|especialista/,
      );
    }
  },
  'P3-lets-talk': () => {
    const { answer } = answered({ topic: 'parent-portal' }).rule;
    expect(answer.kind === 'parents' && answer.words.en).toContain('Let’s Talk ticket');
    expect(answer.kind === 'parents' && answer.words.es).toContain('Let’s Talk');
  },
  'P3a-key': () => expect(stepAbout('KEY-HOLDER')?.text.en).toMatch(/^a\. The right key for the right parent/),
  'P3b-boxes': () => {
    expect(stepAbout('REL-PORTAL')?.text.en).toMatch(/^b\. .*Guardian and Portal boxes on Relationships/);
    expect(stepAbout('REL-GUARDIAN')).toBe(stepAbout('REL-PORTAL'));
    for (const custody of ['ask', 'stop'] as const)
      expect(answered({ topic: 'parent-portal', custody }).steps).not.toBe('shown');
  },
  'P3c-all': () => {
    expect(stepAbout('HH-DUP')?.text.en).toMatch(/^c\. .*for each student, and for a duplicate household/);
    // A suspected duplicate is the specialist's to put right: then staff may write.
    expect(answered({ topic: 'parent-portal', duplicates: true }).ticket).toBe('allowed');
  },
  'P3c-combining': () => {
    expect(ruleOf({ topic: 'households' })).toBe('households');
    expect(answered({ topic: 'households' }).ticket).toBe('is');
    expect(answered({ topic: 'households' }).rule.why.en).toContain('combines duplicate people');
  },
  'P3c-linking': () => {
    expect(stepAbout('OLR-PERSON')?.text.en).toMatch(/link people and households before an application is approved/);
    expect(stepsOf({ topic: 'olr' }).map(({ text }) => text.en)).toEqual([
      'Link people and households before you approve an application.',
    ]);
  },
  'P4-read': () => {
    expect(ruleOf({ topic: 'tasks' })).toBe('correspondence');
    expect(answered({ topic: 'tasks' }).rule.why.en).toMatch(
      /SIS tasks, the timelines and deadlines, and the instructions/,
    );
  },
  'P5-emergency': () => {
    const line = (tried: Situation['tried']) => ruleOf({ urgency: 'emergency', tried });
    expect(line(['extension', 'email'])).toBe('emergency-line');
    for (const tried of [[], ['extension'], ['email']] satisfies Situation['tried'][])
      expect(line(tried)).toBe('emergency-specialist');
    expect(wayOf({ urgency: 'emergency' })).toBe('email');
    // No other answer leads to the line.
    expect(ruleOf({ urgency: 'urgent', tried: ['extension', 'email'] })).toBe('everything-else');
  },
  'P5-number': () => expect(emergency?.phone).toBe('404-802-1030'),
  'S-peak': () => {
    expect(clockOf().peakHours).toBe(48);
    expect(replyText?.en).toContain('up to 48 hours during peak times');
  },
  'N-direct': () => expect(wayOf({ role: 'ap', topic: 'gradebook' })).toBe('nimbus'),
  'N-details': () => {
    const course = { courseNumber: '27.09', sectionNumber: '3', name: null, teacher: null };
    const { lines } = ticket({ report: report({ context: { course } }) });
    const text = lines.map((line) => line.map((piece) => piece.text).join('')).join('\n');
    expect(text).toContain('100234');
    expect(text).toContain('27.09-3');
  },
  'N-goal': () => {
    expect(replyClock.parse(office).hours).toBe(24);
    expect(replyText?.en).toContain('within 24 business hours');
    // The page states no office hours: no date is computed.
    expect(clock).toBeNull();
  },
  'F-missing': () => expect(guide('missing-student')).toContain('registrar'),
  'F-address': () => expect(guide('address-information')).toContain('affidavit of residency'),
  'F-lets-talk': () => {
    const { answer } = answered({ topic: 'parent-portal' }).rule;
    expect(answer.kind === 'parents' && answer.words.en).toContain('Parent Portal or Student Portal');
    expect(answer.kind === 'parents' && answer.words.en).toContain('orange “Let’s Talk” tab');
  },
};

describe('the lines of the public pages', () => {
  for (const [id, words] of Object.entries(protocolLines)) it(`${id}: ${words}`, tests[id as LineId]);
});
