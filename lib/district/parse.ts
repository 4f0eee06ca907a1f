import { crossCheck } from './cross-check.ts';
import type { ProfileProblem } from './problem.ts';
import { problemsOf } from './reasons.ts';
import { type DistrictProfile, profileSchema } from './schema.ts';

export type ParsedProfile = { ok: true; profile: DistrictProfile } | { ok: false; problems: ProfileProblem[] };

const whole = (reason: string): ParsedProfile => ({ ok: false, problems: [{ path: '', reason }] });

/**
 * Checks a district profile.
 * @param input JSON text, or a value already read from JSON
 * @returns the profile with its defaults filled in, or every field that does not fit and why; never throws
 */
export function parseProfile(input: unknown): ParsedProfile {
  let value = input;
  if (typeof input === 'string') {
    try {
      // A file saved by a Windows editor starts with a byte order mark.
      value = JSON.parse(input.replace(/^\uFEFF/, ''));
    } catch {
      return whole('is not valid JSON');
    }
  }
  try {
    const parsed = profileSchema.safeParse(value, { reportInput: true });
    if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error) };
    const problems = crossCheck(parsed.data);
    return problems.length > 0 ? { ok: false, problems } : { ok: true, profile: parsed.data };
  } catch {
    return whole('could not be read');
  }
}
