import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../../../lib/district/default.ts';
import { stepState, suspectsDuplicates } from '../../../../lib/support/protocols/step-state.ts';
import { preferredTarget } from '../../../../lib/support/protocols/target.ts';
import { proposedTopic } from '../../../../lib/support/protocols/topic.ts';
import { finding } from '../report.ts';

describe('the topic that is proposed', () => {
  it.each([
    [['REL-PORTAL'], 'relationships', 'households'],
    [['HH-DUP'], 'households', 'households'],
    [['OLR-PERSON'], 'olr-application', 'olr'],
    [['KEY-HOLDER'], 'demographics', 'parent-portal'],
    [['ACC-NONE'], 'user-account', 'parent-portal'],
    [['SEC-STAFF'], 'section', 'gradebook'],
    // What was picked first leads, whatever page it stands on.
    [['REL-DUP', 'OLR-PERSON'], 'olr-application', 'households'],
    [[], 'relationships', 'households'],
    [[], 'olr-search', 'olr'],
    [[], 'portal-parent', 'parent-portal'],
    [[], 'gradebook', 'gradebook'],
    [[], 'schedule', 'scheduling'],
    [[], 'person-summary', 'other'],
    [[], null, 'other'],
    [['XYZ-NEW'], null, 'other'],
  ] as const)('of %j on %s is %s', (checks, page, topic) => {
    expect(proposedTopic(checks, page, 'office')).toBe(topic);
  });

  it('is the grade book for a teacher at a schedule', () => {
    expect(proposedTopic([], 'schedule', 'teacher')).toBe('gradebook');
  });
});

describe('what a page says about a step', () => {
  const step = { text: { en: 'Look' }, checks: ['HH-DUP', 'REL-DUP'] };
  const state = (findings: ReturnType<typeof finding>[], ran: string[], missed: string[] = []) =>
    stepState(step, { findings, coverage: { ran, couldNotRun: missed.map((check) => ({ check, missing: [] })) } });

  it('is what its findings say, each once', () => {
    const two = [
      finding({ check: 'HH-DUP', message: 'Same home.' }),
      finding({ check: 'HH-DUP', message: 'Same home.' }),
    ];
    expect(state(two, ['HH-DUP'])).toEqual({ state: 'found', messages: ['Same home.'] });
  });

  it('is clean only when all of its checks ran and found nothing', () => {
    expect(state([], ['HH-DUP', 'REL-DUP']).state).toBe('clean');
    expect(state([], ['HH-DUP']).state).toBe('elsewhere');
    expect(state([], ['HH-DUP'], ['REL-DUP']).state).toBe('unknown');
    expect(state([finding({ check: 'REL-DUP', outcome: 'unknown' })], ['HH-DUP', 'REL-DUP']).state).toBe('unknown');
    expect(stepState({ ...step, checks: [] }, { findings: [], coverage: { ran: [], couldNotRun: [] } }).state).toBe(
      'elsewhere',
    );
  });
});

it('a duplicate is suspected where a finding says so, not where it could not be checked', () => {
  expect(suspectsDuplicates([finding({ check: 'HH-DUP', outcome: 'review' })])).toBe(true);
  expect(suspectsDuplicates([finding({ check: 'HH-DUP', outcome: 'unknown' })])).toBe(false);
  expect(suspectsDuplicates([finding({ check: 'REL-PORTAL' })])).toBe(false);
});

it('the way of a rule is the district’s first of its kind; without one there is no preference', () => {
  const [first] = defaultProfile.support.protocols;
  if (first === undefined) throw new Error('no rule');
  const by = (way: 'best' | 'desk' | 'email') => ({ ...first, answer: { kind: 'ticket', by: way } as const });
  expect(preferredTarget(defaultProfile.targets, by('email'))?.id).toBe('email');
  expect(preferredTarget(defaultProfile.targets, by('desk'))?.id).toBe('nimbus');
  expect(preferredTarget(defaultProfile.targets, by('best'))).toBeNull();
  expect(preferredTarget(defaultProfile.targets.slice(0, 1), by('email'))).toBeNull();
  expect(preferredTarget(defaultProfile.targets, first)).toBeNull();
});
