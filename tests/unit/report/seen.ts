import { type Facts, noFacts, type Sighting } from '../../../lib/facts.ts';
import type { Remembered } from '../../../lib/report/family.ts';

/** Made-up sightings for the tests of what is remembered of a family. */
export const origin = 'https://practice.infinitecampus.org';

type Change = Partial<Omit<Sighting, 'facts'>> & { facts?: Partial<Facts> };

export function sighting(change: Change = {}): Sighting {
  return {
    page: 'relationships',
    at: '2026-03-02T15:00:00.000Z',
    student: { name: 'Practice, Ana', studentNumber: '910001', personID: '910101', grade: '04' },
    person: null,
    household: null,
    flags: [],
    flagsReadable: true,
    unread: [],
    complete: true,
    checked: [{ check: 'REL-PORTAL', outcome: 'meets' }],
    ...change,
    facts: { ...noFacts, ...change.facts },
  };
}

export function remembered(change: Change = {}, own: Partial<Omit<Remembered, 'sighting'>> = {}): Remembered {
  const one = sighting(change);
  return { origin, about: `person ${one.student?.personID}`, noted: Date.parse(one.at), sighting: one, ...own };
}
