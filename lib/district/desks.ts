import { z } from 'zod';
import { targetProblems } from './target-check.ts';
import { type Target, target } from './targets.ts';

/**
 * Ways to send that were learned at this device ("Learn this form"). A part of a profile, so that it can be exported as
 * one, and laid over the profile in force.
 */
export const desksSchema = z.array(target.refine((one) => targetProblems(one, '').length === 0)).max(20);

/** What is stored, or nothing where that does not fit; never throws. */
export function parseDesks(stored: unknown): Target[] {
  const parsed = desksSchema.safeParse(stored ?? []);
  return parsed.success ? parsed.data : [];
}

/** A profile with the learned ways first; one with the same id takes the place of the profile's. */
export function withDesks<T extends { targets: Target[] }>(profile: T, desks: readonly Target[]): T {
  if (desks.length === 0) return profile;
  const ids = desks.map(({ id }) => id);
  return { ...profile, targets: [...desks, ...profile.targets.filter(({ id }) => !ids.includes(id))] };
}
