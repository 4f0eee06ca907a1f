import { describe, expect, it } from 'vitest';
import { activationOffer } from '../../../lib/report/activation-offer.ts';

const both = ['guardian', 'portal'];
const guardian = { holder: 'Sample, Ana', relation: 'related', custody: 'clear', guardian: true } as const;

describe('an activation card', () => {
  it('is offered for a guardian of the student in hand whose flags were read', () => {
    expect(activationOffer(guardian, both)).toBe('offer');
  });

  it('is never offered under a custody or legal flag, whoever it is', () => {
    for (const relation of ['own', 'related', 'ended', 'stranger', 'unknown', 'noStudent'] as const)
      expect(activationOffer({ ...guardian, relation, custody: 'stop' }, both)).toBe('stop');
    expect(activationOffer({ ...guardian, holder: null, custody: 'stop' }, both)).toBe('stop');
  });

  it('is a question where flags, or what the holder is, could not be read', () => {
    expect(activationOffer({ ...guardian, custody: 'ask' }, both)).toBe('ask');
    for (const relation of ['unknown', 'noRelationships', 'noStudent'] as const)
      for (const custody of ['ask', 'clear'] as const)
        expect(activationOffer({ ...guardian, relation, custody }, both)).toBe('ask');
  });

  it('is not for the student, a stranger, one whose relationship has ended, or nobody', () => {
    expect(activationOffer({ ...guardian, relation: 'own' }, both)).toBe('own');
    expect(activationOffer({ ...guardian, relation: 'stranger', custody: 'ask' }, both)).toBe('other');
    expect(activationOffer({ ...guardian, relation: 'ended', custody: 'ask' }, both)).toBe('other');
    expect(activationOffer({ ...guardian, relation: 'ended' }, both)).toBe('other');
    expect(activationOffer({ ...guardian, holder: null }, both)).toBe('nameless');
  });

  it('is not for one whose Guardian box is empty or was not read, where the checklist asks for it', () => {
    expect(activationOffer({ ...guardian, guardian: false }, both)).toBe('notGuardian');
    expect(activationOffer({ ...guardian, guardian: null }, both)).toBe('guardianUnread');
    expect(activationOffer({ ...guardian, guardian: false }, ['portal'])).toBe('offer');
  });
});
